#include <algorithm>
#include <initializer_list>

#include "ecosystems/file_parts.hpp"
#include "ecosystems/generate/literals.hpp"
#include "ecosystems/generate/write.hpp"

using literals::array;
using literals::list;
using literals::reference;
using literals::text;
using literals::texts;
using namespace moongate;  // the whole vocabulary of rows is written here

namespace {

// "{a, b}". Arrays are written while their row is: in a list the parts are made from left to right,
// whatever the compiler.
std::string braced(std::initializer_list<std::string> parts) {
  return literals::list(parts, [](const std::string& part) { return part; });
}

// "Kind::payment" of an enumeration and the name of one of its values.
std::string enumerator(std::string_view type, std::string_view name) {
  return std::string(type).append("::").append(name);
}

std::string boolean(bool value) { return value ? "true" : "false"; }

std::string role(Role role) { return enumerator("Role", file_parts::name_of(role)); }

std::string value(const Value& value) {
  return braced({text(value.pattern), text(value.check), role(value.is)});
}

std::string key(const Key& key) {
  constexpr std::string_view kNames[] = {"scheme", "host",    "prefix", "digits",
                                         "emv_id", "emv_gui", "any"};
  return braced({enumerator("Key::By", kNames[static_cast<std::size_t>(key.by)]), text(key.text)});
}

std::string parameter(const link::Parameter& it) {
  return braced({text(it.name), value(it.value), boolean(it.required), boolean(it.keep)});
}

std::string object_rule(const emv::ObjectRule& it) {
  return braced({text(it.path), text(it.name), value(it.value), boolean(it.required),
                 boolean(it.forbidden), boolean(it.lenient)});
}

std::string initiation(Initiation it) {
  if (it == Initiation::unknown) return "Initiation::unknown";
  return it == Initiation::static_code ? "Initiation::static_code" : "Initiation::dynamic_code";
}

/// Writes one row: its arrays, one by one, and what refers to them.
class RowWriter {
 public:
  RowWriter(const CatalogueFile& file, std::string& arrays)
      : file_(file), row_(file.row), id_(file.row.ecosystem.id), arrays_(arrays) {}

  std::string write() {
    const Ecosystem& it = row_.ecosystem;
    const std::string ecosystem = braced(
        {text(it.id), text(it.name), text(it.name_zh), text(it.region), text(it.specification),
         enumerator("Confidence", to_string(it.confidence)), "{}", text(it.family)});
    const std::string data =
        braced({keep("Key", "keys", list(row_.keys, key), row_.keys.empty()), links(), digits(),
                scheme(), network(), consumer(), grammar(), names("opens_in", row_.opens_in),
                names("carries", row_.carries), names("domains", row_.domains),
                names("callbacks", row_.callbacks)});
    return "    {" + ecosystem + ",\n     " + data.substr(1) + ",\n";
  }

 private:
  std::string keep(std::string_view type, std::string_view what, const std::string& items,
                   bool empty) {
    const std::string name = id_ + "_" + std::string(what);
    arrays_ += array(type, name, items, empty);
    return reference(name, empty);
  }

  std::string names(std::string_view what, std::span<const std::string_view> values) {
    return keep("std::string_view", what, texts(values), values.empty());
  }

  // A single value behind a pointer.
  std::string one(std::string_view type, std::string_view what, const std::string& value) {
    const std::string name = id_ + "_" + std::string(what);
    arrays_ += "constexpr " + std::string(type) + " " + name + " = " + value + ";\n";
    return "&" + name;
  }

  std::string form(const link::Form& it, const std::string& number) {
    return braced({text(it.scheme), text(it.host), text(it.path), value(it.token), text(it.tail),
                   keep("link::Parameter", "parameters_" + number, list(it.parameters, parameter),
                        it.parameters.empty()),
                   text(it.fragment), enumerator("link::Page", file_parts::name_of(it.page)),
                   boolean(it.any_case), boolean(it.free_text), text(it.form),
                   enumerator("Kind", to_string(it.kind)),
                   enumerator("PresentedBy", to_string(it.presented_by)), initiation(it.initiation),
                   text(it.currency), literals::flags(it.flags),
                   names("apps_" + number, it.opens_in)});
  }

  std::string links() {
    std::size_t number = 0;
    const std::string items =
        list(row_.links, [&](const link::Form& it) { return form(it, std::to_string(number++)); });
    return keep("link::Form", "links", items, row_.links.empty());
  }

  std::string digits() {
    if (row_.digits == nullptr) return "nullptr";
    return one("DigitRule", "digits",
               braced({names("prefixes", row_.digits->prefixes), std::to_string(row_.digits->least),
                       std::to_string(row_.digits->most)}));
  }

  std::string account(const emv::Account& it, const std::string& number) {
    return braced({std::to_string(it.first), std::to_string(it.last),
                   names("guis_" + number, it.guis), text(it.gui), text(it.value), text(it.form),
                   role(it.is),
                   keep("emv::ObjectRule", "objects_" + number, list(it.objects, object_rule),
                        it.objects.empty()),
                   boolean(it.one_payee)});
  }

  std::string accounts() {
    std::size_t number = 0;
    const std::string items = list(row_.scheme->accounts, [&](const emv::Account& it) {
      return account(it, std::to_string(number++));
    });
    return keep("emv::Account", "accounts", items, false);
  }

  std::string code_link(const emv::CodeLink& it, const std::string& number) {
    return braced({names("inside_" + number, it.names), boolean(it.web), text(it.path),
                   text(it.parameter), boolean(it.fragment), boolean(it.plus)});
  }

  std::string code_links() {
    std::size_t number = 0;
    const std::string items = list(row_.scheme->links, [&](const emv::CodeLink& it) {
      return code_link(it, std::to_string(number++));
    });
    return keep("emv::CodeLink", "code_links", items, row_.scheme->links.empty());
  }

  std::string scheme() {
    if (row_.scheme == nullptr) return "nullptr";
    const emv::Scheme& it = *row_.scheme;
    return one(
        "emv::Scheme", "scheme",
        braced(
            {accounts(), names("countries", it.countries), names("currencies", it.currencies),
             boolean(it.told_by_country), text(it.version),
             enumerator("emv::Checksum", file_parts::name_of(it.checksum)), role(it.amount),
             boolean(it.zero_is_open), boolean(it.alphabetic_currency), boolean(it.spread),
             keep("emv::ObjectRule", "objects", list(it.objects, object_rule), it.objects.empty()),
             names("leads", it.leads), code_links(), boolean(it.version_anywhere)}));
  }

  std::string network() {
    if (row_.network == nullptr) return "nullptr";
    return one("emv::Network", "network",
               braced({std::to_string(row_.network->first), std::to_string(row_.network->last)}));
  }

  std::string consumer() {
    if (row_.consumer == nullptr) return "nullptr";
    return one("emv::Consumer", "consumer", braced({text(row_.consumer->aid)}));
  }

  std::string function(std::string_view name) {
    const bool has = std::ranges::find(file_.grammar, name) != file_.grammar.end();
    return has ? "ecosystem::" + std::string(file_.grammar_of) + "::" + std::string(name)
               : "nullptr";
  }

  std::string grammar() {
    return literals::list(file_parts::kFunctions,
                          [&](std::string_view it) { return function(it); });
  }

  const CatalogueFile& file_;
  const Row& row_;
  std::string id_;
  std::string& arrays_;
};

std::string declare(std::string_view name) {
  if (name == "bid") return "int bid(const ScannedPayload& scanned);";
  if (name == "compose") return "Result<std::string> compose(Settings& settings);";
  if (name == "signature") {
    return "std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& "
           "code);";
  }
  if (name == "unwrap") return "std::string unwrap(const ScannedPayload& scanned);";
  return "void " + std::string(name) + "(const ScannedPayload& scanned, PaymentCode& code);";
}

std::string declare(const CatalogueFile& file) {
  if (file.grammar.empty()) return {};
  std::string out = "namespace moongate::ecosystem::" + std::string(file.grammar_of) + " {\n";
  for (const std::string_view name : file.grammar) out += declare(name) + "\n";
  return out + "}\n";
}

}  // namespace

std::string write_rows(const std::vector<CatalogueFile>& files) {
  std::string declarations;
  std::string arrays;
  std::string rows;
  for (const CatalogueFile& file : files) {
    declarations += declare(file);
    rows += RowWriter(file, arrays).write();
  }
  return "// Made from the files of the catalogue by ./dev readme: change those.\n"
         "// clang-format off\n"
         "#include \"ecosystems/row.hpp\"\n\n" +
         declarations + "\nnamespace moongate {\nnamespace {\n\n" + arrays +
         "\nconstexpr Row kRows[] = {\n" + rows +
         "};\n\n}  // namespace\n\n"
         "std::span<const Row> built_in_rows() noexcept { return kRows; }\n\n"
         "}  // namespace moongate\n";
}
