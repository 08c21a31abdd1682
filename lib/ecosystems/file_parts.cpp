#include "ecosystems/file_parts.hpp"

#include <algorithm>
#include <charconv>

#include "ecosystems/checks.hpp"
#include "ecosystems/emv/ids.hpp"

namespace moongate::file_parts {
namespace {

// The enumerator that a name stands for, of an enumeration that begins with 0.
template <class T>
std::optional<T> named(std::string_view name, int count) noexcept {
  for (int i = 0; i < count; ++i) {
    if (to_string(static_cast<T>(i)) == name) return static_cast<T>(i);
  }
  return std::nullopt;
}

// In the order of the enumerations.
constexpr std::string_view kRoles[] = {"none", "account",   "name",   "city",         "country",
                                       "mcc",  "reference", "amount", "minor_amount", "currency"};
constexpr std::string_view kPages[] = {"none", "below", "whole_host"};
constexpr std::string_view kChecksums[] = {"crc16",           "crc16_without_id", "crc16_either",
                                           "crc16_low_bytes", "sha256_tail",      "none"};

template <class T>
std::optional<T> find(std::span<const std::string_view> names, std::string_view name) noexcept {
  const auto found = std::ranges::find(names, name);
  if (found == names.end()) return std::nullopt;
  return static_cast<T>(found - names.begin());
}

// "none" is what a file says by saying nothing.
std::optional<Role> role_of(std::string_view name) noexcept {
  return name == kRoles[0] ? std::nullopt : find<Role>(kRoles, name);
}

std::optional<link::Page> page_of(std::string_view name) noexcept {
  return name == kPages[0] ? std::nullopt : find<link::Page>(kPages, name);
}

std::optional<std::uint8_t> id_of(std::string_view digits) noexcept {
  std::uint8_t id = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, id);
  if (digits.size() != 2 || stop != end || error != std::errc{}) return std::nullopt;
  return id;
}

// "account" alone means what the long form says: { is = "account" }.
link::Parameter parameter(TomlTable& table) {
  link::Parameter parameter;
  parameter.name = table.required_text("name");
  parameter.value = value(table);
  parameter.required = table.flag("required");
  parameter.keep = table.flag("keep", true);
  return parameter;
}

// Parameters that the app writes for itself.
void add_decoration(TomlTable& table, std::vector<link::Parameter>& parameters) {
  for (const std::string_view name : table.texts("decoration")) {
    link::Parameter parameter;
    parameter.name = name;
    parameter.keep = false;
    parameters.push_back(parameter);
  }
}

}  // namespace

std::string_view name_of(Role role) noexcept { return kRoles[static_cast<std::size_t>(role)]; }

std::string_view name_of(link::Page page) noexcept {
  return kPages[static_cast<std::size_t>(page)];
}

std::string_view name_of(emv::Checksum checksum) noexcept {
  return kChecksums[static_cast<std::size_t>(checksum)];
}

std::optional<Kind> kind_of(std::string_view name) noexcept {
  return named<Kind>(name, static_cast<int>(Kind::count_));
}

std::optional<Flag> flag_of(std::string_view name) noexcept {
  return named<Flag>(name, static_cast<int>(Flag::count_));
}

Kind kind(TomlTable& table, Kind otherwise) {
  return table.one_of<Kind>("kind", otherwise, "expected a kind of code, such as \"payment\"",
                            kind_of);
}

PresentedBy presented_by(TomlTable& table) {
  return table.one_of<PresentedBy>(
      "presented_by", PresentedBy::none, "expected \"merchant\" or \"consumer\"",
      [](std::string_view name) { return named<PresentedBy>(name, 3); });
}

Initiation initiation(TomlTable& table) {
  return table.one_of<Initiation>("initiation", Initiation::unknown,
                                  "expected \"static\" or \"dynamic\"",
                                  [](std::string_view name) { return named<Initiation>(name, 3); });
}

Flags flags(TomlTable& table) {
  Flags flags;
  for (const std::string_view name : table.texts("flags")) {
    if (const auto flag = flag_of(name)) {
      flags.set(*flag);
    } else {
      table.fault("flags", "expected names of flags, such as \"test_host\"");
    }
  }
  return flags;
}

Value value(TomlTable& table) {
  Value value;
  value.pattern = table.pattern("pattern");
  value.check = table.text("check");
  if (!value.check.empty() && !is_check(value.check)) {
    table.fault("check", "expected the name of a check, such as \"luhn\" (docs/catalogue.md)");
  }
  value.is = table.one_of<Role>("is", Role::none, "expected a common member, such as \"account\"",
                                role_of);
  return value;
}

IdRange ids(TomlTable& table, std::string_view key) {
  const std::string_view text = table.required_text(key);
  const auto dash = text.find('-');
  const auto first = id_of(text.substr(0, dash));
  const auto last = dash == text.npos ? first : id_of(text.substr(dash + 1));
  if (first && last && *first <= *last) return {*first, *last};
  table.fault(key, "expected two digits, such as \"29\", or a range, such as \"26-51\"");
  return {};
}

link::Form link(TomlTable& table) {
  link::Form form;
  form.scheme = table.text("scheme");
  form.host = table.text("host");
  if (form.scheme.empty() && form.host.empty()) {
    table.fault("host", "expected a host, or a scheme");
  }
  form.path = table.text("path");
  table.with("token", [&](TomlTable& token) { form.token = value(token); });
  form.tail = table.pattern("tail");
  form.fragment = table.pattern("fragment");
  form.page = table.one_of<link::Page>("page", link::Page::none,
                                       "expected \"below\" or \"whole_host\"", page_of);
  form.any_case = table.flag("any_case");
  form.free_text = table.flag("free_text");
  form.form = table.id("form");
  form.kind = kind(table, Kind::url);
  form.presented_by = presented_by(table);
  form.initiation = initiation(table);
  form.currency = table.text("currency");
  form.flags = flags(table);
  form.opens_in = table.texts("opens_in", true);
  std::vector<link::Parameter> parameters;
  table.each("parameter", [&](TomlTable& within) { parameters.push_back(parameter(within)); });
  add_decoration(table, parameters);
  form.parameters = table.arena().keep(std::move(parameters));
  return form;
}

namespace {

emv::ObjectRule object(TomlTable& table, std::string_view key) {
  emv::ObjectRule rule;
  rule.path = table.required_text(key);
  if (!emv::is_path(rule.path)) table.fault(key, "expected IDs, such as \"01\" or \"62.05\"");
  rule.name = table.text("name");
  rule.value = value(table);
  rule.required = table.flag("required");
  rule.forbidden = table.flag("forbidden");
  rule.lenient = table.flag("lenient");
  return rule;
}

emv::Account account(TomlTable& table) {
  emv::Account account;
  const IdRange range = table.has("ids") ? ids(table, "ids") : IdRange{26, 51};
  account.first = range.first;
  account.last = range.last;
  account.guis = table.texts("guis");
  account.gui = table.pattern("gui");
  account.value = table.pattern("value");
  const int told = (account.guis.empty() ? 0 : 1) + (account.gui.empty() ? 0 : 1) +
                   (account.value.empty() ? 0 : 1);
  if (told != 1) table.fault("guis", "expected one of guis, gui and value");
  account.form = table.id("form");
  account.is = value(table).is;
  std::vector<emv::ObjectRule> objects;
  table.each("object", [&](TomlTable& within) { objects.push_back(object(within, "id")); });
  account.objects = table.arena().keep(std::move(objects));
  account.one_payee = table.flag("one_payee");
  return account;
}

emv::CodeLink code_link(TomlTable& table) {
  emv::CodeLink link;
  link.web = table.has("hosts");
  link.names = table.texts(link.web ? "hosts" : "schemes");
  if (link.names.empty()) table.fault("hosts", "expected hosts, or schemes");
  link.path = table.text("path");
  link.parameter = table.text("parameter");
  link.fragment = table.flag("fragment");
  link.plus = table.flag("plus");
  return link;
}

std::optional<emv::Checksum> checksum_of(std::string_view name) noexcept {
  return find<emv::Checksum>(kChecksums, name);
}

}  // namespace

emv::Scheme scheme(TomlTable& table) {
  emv::Scheme scheme;
  scheme.countries = table.texts("countries");
  scheme.currencies = table.texts("currencies");
  scheme.told_by_country = table.flag("told_by_country");
  if (table.has("version")) scheme.version = table.pattern("version");
  scheme.version_anywhere = table.flag("version_anywhere");
  scheme.checksum = table.one_of<emv::Checksum>(
      "checksum", emv::Checksum::crc16, "expected the name of a checksum (docs/catalogue.md)",
      checksum_of);
  if (table.flag("minor_units")) scheme.amount = Role::minor_amount;
  scheme.zero_is_open = table.flag("zero_is_open");
  scheme.alphabetic_currency = table.flag("alphabetic_currency");
  scheme.spread = table.flag("spread");
  scheme.leads = table.texts("leads", true);
  std::vector<emv::CodeLink> links;
  table.each("link", [&](TomlTable& within) { links.push_back(code_link(within)); });
  scheme.links = table.arena().keep(std::move(links));
  std::vector<emv::Account> accounts;
  table.each("account", [&](TomlTable& within) { accounts.push_back(account(within)); });
  if (accounts.empty()) table.fault("account", "expected [[emv.account]], which is missing");
  scheme.accounts = table.arena().keep(std::move(accounts));
  std::vector<emv::ObjectRule> objects;
  table.each("object", [&](TomlTable& within) { objects.push_back(object(within, "path")); });
  scheme.objects = table.arena().keep(std::move(objects));
  return scheme;
}

}  // namespace moongate::file_parts
