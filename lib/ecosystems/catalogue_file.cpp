#include "ecosystems/catalogue_file.hpp"

#include <algorithm>

#include "ecosystems/file_parts.hpp"
#include "ecosystems/toml_text.hpp"
#include "formats/ascii.hpp"
#include "formats/base64.hpp"

namespace moongate {
namespace {

constexpr unsigned kAndroid = 1U << static_cast<unsigned>(Context::android);
constexpr unsigned kIos = 1U << static_cast<unsigned>(Context::ios);
constexpr unsigned kWeb = 1U << static_cast<unsigned>(Context::web);

constexpr std::size_t kMaxFile = std::size_t{1} << 20U;  // bytes; a file has a few hundred lines

std::optional<Confidence> confidence_of(std::string_view name) noexcept {
  for (const auto it : {Confidence::observed, Confidence::documented, Confidence::specification}) {
    if (to_string(it) == name) return it;
  }
  return std::nullopt;
}

bool is_id(std::string_view id) noexcept {
  return !id.empty() && ascii::is_lower(id[0]) && std::ranges::all_of(id, [](char c) {
    return ascii::is_lower(c) || ascii::is_digit(c) || c == '_';
  });
}

/// Reads one file.
class FileReader {
 public:
  FileReader(Arena& arena, CatalogueFile& file) : arena_(arena), file_(file) {}

  void read(TomlTable& root) {
    root.with("ecosystem", [&](TomlTable& table) { read_ecosystem(table); });
    if (file_.row.ecosystem.id.empty()) root.fault("ecosystem", "expected [ecosystem] with an id");
    root.with("app", [&](TomlTable& table) { read_app(table); });
    root.with("find", [&](TomlTable& table) { read_find(table); });
    read_links(root);
    root.with("digits", [&](TomlTable& table) { read_digits(table); });
    root.with("emv", [&](TomlTable& table) { read_scheme(table); });
    root.with("network", [&](TomlTable& table) { read_network(table); });
    root.with("emv_consumer", [&](TomlTable& table) { read_consumer(table); });
    root.each("sample", [&](TomlTable& table) { read_sample(table, false); });
    root.each("near_miss", [&](TomlTable& table) { read_sample(table, true); });
    if (keys_.empty()) root.fault("", "expected a link, digits, emv or find: nothing finds it");
    file_.row.keys = arena_.keep(std::move(keys_));
  }

 private:
  void read_ecosystem(TomlTable& table) {
    Row& row = file_.row;
    row.ecosystem.id = table.id("id");
    if (!is_id(row.ecosystem.id)) {
      table.fault("id", "expected lower-case letters, digits and \"_\", a letter first");
    }
    row.ecosystem.name = Arena::keep_for_good(table.required_text("name"));
    row.ecosystem.name_zh = table.id("name_zh");
    row.ecosystem.region = Arena::keep_for_good(table.required_text("region"));
    row.ecosystem.specification = Arena::keep_for_good(table.required_text("specification"));
    row.ecosystem.confidence = table.one_of<Confidence>(
        "confidence", Confidence::observed,
        "expected \"specification\", \"documented\" or \"observed\"", confidence_of);
    row.ecosystem.checks = table.texts("checks", true);
    row.ecosystem.family = table.id("family");
    row.opens_in = table.texts("opens_in", true);
    row.carries = table.texts("carries");
    row.domains = table.texts("domains");
    row.callbacks = table.texts("callbacks");
    row.overrides = table.flag("override");
    read_grammar(table);
  }

  void read_grammar(TomlTable& table) {
    file_.grammar = table.texts("grammar");
    file_.grammar_of = table.text("grammar_of");
    for (const std::string_view name : file_.grammar) {
      if (std::ranges::find(file_parts::kFunctions, name) ==
          std::ranges::end(file_parts::kFunctions)) {
        table.fault("grammar",
                    "expected some of bid, parse, finish, unwrap, compose and signature");
      }
    }
    if (file_.grammar_of.empty()) file_.grammar_of = file_.row.ecosystem.id;
  }

  static unsigned contexts_of(TomlTable& table) {
    return table.one_of<unsigned>(
        "where", kAndroid | kIos | kWeb,
        "expected \"android\", \"ios\", \"phones\", \"web\" or \"everywhere\"",
        [](std::string_view name) -> std::optional<unsigned> {
          if (name == "android") return kAndroid;
          if (name == "ios") return kIos;
          if (name == "phones") return kAndroid | kIos;
          if (name == "web") return kWeb;
          if (name == "everywhere") return kAndroid | kIos | kWeb;
          return std::nullopt;
        });
  }

  static AppLink app_link(TomlTable& table) {
    AppLink link;
    link.contexts = contexts_of(table);
    link.type = table.one_of<Action::Type>(
        "type", Action::Type::link, "expected \"link\", \"intent\" or \"app\"",
        [](std::string_view name) -> std::optional<Action::Type> {
          for (const auto type : {Action::Type::link, Action::Type::intent, Action::Type::app}) {
            if (to_string(type) == name) return type;
          }
          return std::nullopt;
        });
    link.accepts = table.texts("accepts");
    link.uri = table.required_text("uri");
    return link;
  }

  void read_app(TomlTable& table) {
    App app;
    app.ecosystem = file_.row.ecosystem.id;
    app.name = Arena::keep_for_good(table.required_text("name"));
    app.name_zh = table.id("name_zh");
    app.package = Arena::keep_for_good(table.text("package"));
    app.user_agents = table.texts("user_agents");
    std::vector<AppLink> links;
    table.each("link", [&](TomlTable& within) { links.push_back(app_link(within)); });
    app.links = arena_.keep(std::move(links));
    file_.app = app;
  }

  void add_key(Key::By by, std::string_view text) {
    const bool known = std::ranges::any_of(
        keys_, [&](const Key& key) { return key.by == by && key.text == text; });
    if (!known) keys_.push_back({by, text});
  }

  void add_keys(TomlTable& table, std::string_view name, Key::By by) {
    for (const std::string_view text : table.texts(name)) {
      if (text.empty()) table.fault(name, "expected texts that are not empty");
      add_key(by, text);
    }
  }

  void read_find(TomlTable& table) {
    add_keys(table, "schemes", Key::By::scheme);
    add_keys(table, "hosts", Key::By::host);
    add_keys(table, "prefixes", Key::By::prefix);
    add_keys(table, "digits", Key::By::digits);
    add_keys(table, "emv_ids", Key::By::emv_id);
    add_keys(table, "emv_guis", Key::By::emv_gui);
    if (table.flag("any")) add_key(Key::By::any, {});
  }

  void read_links(TomlTable& root) {
    std::vector<link::Form> links;
    root.each("link", [&](TomlTable& table) {
      links.push_back(file_parts::link(table));
      const bool web = links.back().scheme.empty();
      add_key(web ? Key::By::host : Key::By::scheme, web ? links.back().host : links.back().scheme);
    });
    file_.row.links = arena_.keep(std::move(links));
  }

  void read_digits(TomlTable& table) {
    DigitRule rule;
    rule.prefixes = table.texts("prefixes");
    rule.least = static_cast<std::size_t>(table.number("least", 4, 128, 0));
    rule.most = static_cast<std::size_t>(table.number("most", 4, 128, 0));
    if (rule.prefixes.empty()) table.fault("prefixes", "expected the first digits of the codes");
    if (rule.least == 0 || rule.most < rule.least) table.fault("most", "expected least <= most");
    for (const std::string_view prefix : rule.prefixes) {
      if (!ascii::all_digits(prefix)) table.fault("prefixes", "expected digits");
      add_key(Key::By::digits, prefix);
    }
    file_.row.digits = arena_.keep_one(rule);
  }

  void add_ids(std::uint8_t first, std::uint8_t last) {
    for (int id = first; id <= last; ++id) {
      std::string digits = std::to_string(id);
      if (id < 10) digits.insert(0, 1, '0');
      add_key(Key::By::emv_id, arena_.keep(std::move(digits)));
    }
  }

  void read_scheme(TomlTable& table) {
    const emv::Scheme scheme = file_parts::scheme(table);
    for (const emv::Account& account : scheme.accounts) {
      for (const std::string_view gui : account.guis) add_key(Key::By::emv_gui, gui);
      if (account.guis.empty()) add_ids(account.first, account.last);
    }
    for (const emv::CodeLink& link : scheme.links) {
      for (const std::string_view name : link.names) {
        add_key(link.web ? Key::By::host : Key::By::scheme, name);
      }
    }
    file_.row.scheme = arena_.keep_one(scheme);
  }

  void read_network(TomlTable& table) {
    const auto range = file_parts::ids(table, "ids");
    add_ids(range.first, range.last);
    file_.row.network = arena_.keep_one(emv::Network{range.first, range.last});
  }

  // In Base64 "hQ" is the tag 85; "YQ" to "YX" the tag 61 and a length below 80, where the version
  // is missing.
  void read_consumer(TomlTable& table) {
    for (const std::string_view prefix :
         {"hQ", "85", "YQ", "YR", "YS", "YT", "YU", "YV", "YW", "YX"}) {
      add_key(Key::By::prefix, prefix);
    }
    const std::string_view digits = table.text("aid");
    std::string aid;
    for (std::size_t at = 0; at < digits.size(); at += 2) {
      const int byte = ascii::hex_byte(digits.substr(at));
      if (byte < 0) return table.fault("aid", "expected pairs of hexadecimal digits");
      aid += static_cast<char>(byte);
    }
    file_.row.consumer = arena_.keep_one(emv::Consumer{arena_.keep(std::move(aid))});
  }

  void read_payload(TomlTable& table, Sample& sample) {
    sample.payload = table.text("payload");
    if (!table.has("payload_base64")) {
      if (sample.payload.empty()) table.fault("payload", "expected a payload, which is missing");
      return;
    }
    const auto bytes = decode_base64(table.text("payload_base64"), Base64Alphabet::standard,
                                     Base64Padding::required);
    if (bytes) sample.payload = *bytes;
    if (!bytes) table.fault("payload_base64", "expected Base64 (RFC 4648 section 4)");
  }

  void read_sample(TomlTable& table, bool near_miss) {
    Sample sample;
    sample.near_miss = near_miss;
    read_payload(table, sample);
    sample.symbology = table.text("symbology");
    sample.ecosystem = table.text("ecosystem");
    if (table.has("valid")) sample.valid = table.flag("valid");
    sample.kind = table.text("kind");
    sample.form = table.text("form");
    sample.presented_by = table.text("presented_by");
    sample.initiation = table.text("initiation");
    sample.error = table.text("error");
    sample.amount = table.text("amount");
    sample.currency = table.text("currency");
    sample.reference = table.text("reference");
    sample.account = table.text("account");
    sample.name = table.text("name");
    sample.city = table.text("city");
    sample.country = table.text("country");
    sample.mcc = table.text("mcc");
    sample.flags = table.texts("flags");
    table.text("why");  // for people
    std::vector<std::pair<std::string_view, std::string_view>> fields;
    table.each_text("fields", [&](std::string_view name, std::string_view value) {
      fields.emplace_back(name, value);
    });
    sample.fields = arena_.keep(std::move(fields));
    file_.samples.push_back(std::move(sample));
  }

  Arena& arena_;
  CatalogueFile& file_;
  std::vector<Key> keys_;
};

}  // namespace

Result<CatalogueFile> read_catalogue_file(std::string_view toml, std::string_view name,
                                          Arena& arena) {
  Faults faults(name);
  if (toml.size() > kMaxFile)
    return fail(Errc::too_large, kMaxFile, {}, "a file has 1 MiB at most");
  if (const auto at = stray_character(toml)) {
    faults.add(toml, *at, "characters beyond ASCII stand in strings and comments alone");
    return fail(*faults.first());
  }
  toml::parse_result parsed = toml::parse(in_ascii(toml));
  if (parsed) parsed = toml::parse(toml);
  CatalogueFile file;
  if (!parsed) {
    faults.add(parsed.error().source(), {}, parsed.error().description());
  } else {
    TomlTable root(parsed.table(), {}, arena, faults);
    FileReader(arena, file).read(root);
  }
  if (faults.first()) return fail(*faults.first());
  return file;
}

}  // namespace moongate
