#include "ecosystems/link.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "ecosystems/roles.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"

namespace moongate::link {
namespace {

// What stands between a scheme and the query: "//host/path", or what follows ":" alone.
std::string_view opaque_part(const Uri& uri) noexcept {
  const char* const begin = uri.scheme.data() + uri.scheme.size() + 1;
  const char* const end = uri.path.data() + uri.path.size();
  return {begin, static_cast<std::size_t>(end - begin)};
}

bool is_place(const Form& form, const Uri& uri) noexcept {
  if (form.scheme.empty()) return uri.web && ascii::equal_ignoring_case(uri.host, form.host);
  if (!ascii::equal_ignoring_case(uri.scheme, form.scheme)) return false;
  return form.host.empty() || (uri.hierarchical && ascii::equal_ignoring_case(uri.host, form.host));
}

bool begins_with(std::string_view text, std::string_view path, bool any_case) noexcept {
  return any_case ? ascii::starts_with_ignoring_case(text, path) : text.starts_with(path);
}

struct PathParts {
  std::string_view token;
  std::string_view tail;
};

// What follows the path that the form says. Absent when the path is another.
std::optional<PathParts> split_path(const Form& form, const Uri& uri) noexcept {
  const auto whole = form.host.empty() ? opaque_part(uri) : uri.path;
  if (!begins_with(whole, form.path, form.any_case)) return std::nullopt;
  const auto rest = whole.substr(form.path.size());
  const auto slash = form.tail.empty() ? rest.npos : rest.find('/');
  if (slash == rest.npos) return PathParts{rest, {}};
  return PathParts{rest.substr(0, slash), rest.substr(slash + 1)};
}

bool token_fits(const Value& rule, std::string_view token) {
  return rule.pattern.empty() ? token.empty() : pattern::fits(rule.pattern, token);
}

bool path_fits(const Form& form, const Uri& uri) {
  const auto parts = split_path(form, uri);
  if (!parts || !token_fits(form.token, parts->token)) return false;
  return parts->tail.empty() || pattern::fits(form.tail, parts->tail);
}

bool value_fits(const Parameter& parameter, std::string_view value) {
  return parameter.value.pattern.empty() || pattern::fits(parameter.value.pattern, value);
}

bool has_required(const Form& form, const Uri& uri) {
  return std::ranges::all_of(form.parameters, [&](const Parameter& wanted) {
    if (!wanted.required) return true;
    const auto raw = parameter(uri.query, wanted.name);
    return raw && value_fits(wanted, percent_decode(*raw));
  });
}

// Everything but people's text is printable ASCII: two readers of any other byte may disagree.
bool is_printable(const Form& form, std::string_view query) noexcept {
  return form.free_text || std::ranges::all_of(query, ascii::is_visible);
}

bool fragment_fits(const Form& form, const Uri& uri) {
  return !uri.has_fragment ||
         (!form.fragment.empty() && pattern::fits(form.fragment, uri.fragment));
}

// The front page asks for nothing.
bool page_fits(const Form& form, const Uri& uri) noexcept {
  if (form.page == Page::whole_host) return form.scheme.empty() || uri.hierarchical;
  return uri.path.size() > 1 && !uri.has_fragment;
}

bool fits(const Form& form, const Uri& uri) {
  if (!is_place(form, uri)) return false;
  return form.page == Page::none ? path_fits(form, uri) && has_required(form, uri)
                                 : page_fits(form, uri);
}

// The listed parameter of this name, or else the one that readers who ignore case take it for.
const Parameter* find_parameter(std::span<const Parameter> parameters,
                                std::string_view name) noexcept {
  const auto same = [&](const Parameter& known) { return known.name == name; };
  const auto alike = [&](const Parameter& known) {
    return ascii::equal_ignoring_case(known.name, name);
  };
  auto found = std::ranges::find_if(parameters, same);
  if (found == parameters.end()) found = std::ranges::find_if(parameters, alike);
  return found == parameters.end() ? nullptr : &*found;
}

/// Reads the parameters of one link.
class ParameterReader {
 public:
  ParameterReader(const ScannedPayload& scanned, std::span<const Parameter> parameters,
                  Roles& roles, PaymentCode& code)
      : scanned_(scanned), parameters_(parameters), roles_(roles), code_(code) {}

  void read(std::string_view raw_name, std::string_view raw_value) {
    const std::string name = percent_decode(raw_name);
    const std::string value = percent_decode(raw_value);
    const Parameter* const known = find_parameter(parameters_, name);
    if (known == nullptr) return code_.flags.set(Flag::unknown_parameter);
    if (std::ranges::find(seen_, known) != seen_.end()) {
      return reject_repeated(known->name, scanned_.offset(raw_name));
    }
    seen_.push_back(known);
    if (known->name != name) return code_.flags.set(Flag::unknown_parameter);
    if (!value_fits(*known, value)) return take_misfit(*known, raw_value);
    take(*known, raw_value, value);
  }

 private:
  // Flags what a value hides behind escapes, and keeps it unless it is decoration. What decodes to
  // no text stays as it is written.
  void take(const Parameter& parameter, std::string_view raw, std::string_view value) {
    const Flags hazards = raw == value ? Flags{} : hazards_of(value);
    const std::size_t offset = scanned_.offset(raw);
    code_.flags.set(hazards);
    if (hazards.has(Flag::invalid_utf8)) value = raw;
    if (parameter.keep) code_.fields.add(parameter.name, value);
    check_value(parameter.value, value, offset, parameter.name, code_);
    roles_.take(parameter.value.is, value, offset, parameter.name);
  }

  // What an app takes an amount for that is none nobody knows; without a value it is none at all.
  void take_misfit(const Parameter& parameter, std::string_view raw) {
    const Role role = parameter.value.is;
    const bool amount = role == Role::amount || role == Role::minor_amount;
    if (!amount || raw.empty()) return code_.flags.set(Flag::unknown_parameter);
    reject(code_, Errc::bad_amount, scanned_.offset(raw), parameter.name,
           "not an amount as this link has it");
  }

  // Told once for each code: a payload holds thousands of parameters.
  void reject_repeated(std::string_view name, std::size_t offset) {
    if (code_.flags.has(Flag::duplicate_parameter)) return;
    code_.flags.set(Flag::duplicate_parameter);
    reject(code_, Errc::duplicate_field, offset, name, "a parameter stands twice");
  }

  const ScannedPayload& scanned_;
  std::span<const Parameter> parameters_;
  Roles& roles_;
  PaymentCode& code_;
  std::vector<const Parameter*> seen_;
};

void read_query(const ScannedPayload& scanned, std::span<const Parameter> parameters, Roles& roles,
                PaymentCode& code) {
  ParameterReader reader(scanned, parameters, roles, code);
  each_parameter(scanned.uri->query, [&](std::string_view name, std::string_view value) {
    reader.read(name, value);
    return true;
  });
}

void set_members(const Form& form, PaymentCode& code) {
  code.scheme = form.form;
  code.kind = form.kind;
  code.presented_by = form.presented_by;
  code.initiation = form.initiation;
  code.flags.set(form.flags);
  if (!form.opens_in.empty()) code.opens_in = {form.opens_in.begin(), form.opens_in.end()};
  if (form.kind == Kind::login) code.flags.set(Flag::login);
  if (form.kind == Kind::pay_for_me) code.flags.set(Flag::pay_for_me);
}

// A page is the issuer's business; a scheme of its own names a place in the app.
void read_page(const ScannedPayload& scanned, const Form& form, PaymentCode& code) {
  read_as_address(scanned, code);
  set_members(form, code);
  const Uri& uri = *scanned.uri;
  if (uri.web) return;
  if (!uri.host.empty()) code.fields.add("host", uri.host);
  if (uri.path.size() > 1) code.fields.add("action", uri.path.substr(1));
}

void read_parts(const ScannedPayload& scanned, const Form& form, PaymentCode& code) {
  const auto parts = split_path(form, *scanned.uri).value_or(PathParts{});
  Roles roles(code, form.currency);
  if (!parts.token.empty()) {
    const std::size_t offset = scanned.offset(parts.token);
    code.fields.add("token", parts.token);
    check_value(form.token, parts.token, offset, "token", code);
    roles.take(form.token.is, parts.token, offset, "token");
  }
  if (!parts.tail.empty()) code.fields.add("scene", parts.tail);
  read_query(scanned, form.parameters, roles, code);
  roles.finish();
}

// Bytes that only a form has there: of a scheme of its own, and of the place within it. The rest of
// a scheme is nobody's.
std::size_t own_bytes(const Form& form, const Uri& uri) noexcept {
  if (form.scheme.empty() || !is_place(form, uri)) return 0;
  const std::size_t scheme = form.scheme.size() + 1;
  if (form.page == Page::whole_host) return uri.hierarchical ? scheme + 2 + form.host.size() : 0;
  if (!form.host.empty()) return scheme + 2 + form.host.size();
  const bool begins = begins_with(opaque_part(uri), form.path, form.any_case);
  return begins ? scheme + form.path.size() : 0;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (!scanned.uri || !scanned.uri->is_clear() || !scanned.uri->hierarchical) return 0;
  if (scanned.uri->web) return evidence(scanned.uri->host.size());
  return evidence(scanned.uri->scheme.size() + std::string_view("://").size());
}

int bid(const ScannedPayload& scanned, std::span<const Form> forms) noexcept {
  if (!scanned.uri || scanned.uri->web || !scanned.uri->is_clear()) return bid(scanned);
  std::size_t bytes = 0;
  for (const Form& form : forms) bytes = std::max(bytes, own_bytes(form, *scanned.uri));
  return evidence(bytes);
}

const Form* find(std::span<const Form> forms, const ScannedPayload& scanned) {
  if (!scanned.uri || !scanned.uri->is_clear()) return nullptr;
  const Uri& uri = *scanned.uri;
  const auto found = std::ranges::find_if(forms, [&](const Form& form) { return fits(form, uri); });
  if (found == forms.end() || found->page != Page::none) {
    return found == forms.end() ? nullptr : &*found;
  }
  return fragment_fits(*found, uri) && is_printable(*found, uri.query) ? &*found : nullptr;
}

void flag_scheme(const ScannedPayload& scanned, PaymentCode& code) noexcept {
  if (scanned.has_scheme("http")) code.flags.set(Flag::insecure_scheme);
}

void read_as_address(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::url;
  if (!scanned.uri) {
    reject(code, Errc::bad_uri, 0, {}, "not an address");
    return;
  }
  const Uri& uri = *scanned.uri;
  flag_scheme(scanned, code);
  if (uri.has_fragment) code.flags.set(Flag::fragment);
  if (uri.query.find(' ') != uri.query.npos) code.flags.set(Flag::whitespace);
  if (uri.web) code.fields.add("host", uri.host);
}

void read_parameters(const ScannedPayload& scanned, std::span<const Parameter> parameters,
                     std::string_view currency, PaymentCode& code) {
  Roles roles(code, currency);
  read_query(scanned, parameters, roles, code);
  roles.finish();
}

void read(const ScannedPayload& scanned, const Form* form, PaymentCode& code) {
  if (form == nullptr) return read_as_address(scanned, code);
  if (form->page != Page::none) return read_page(scanned, *form, code);
  set_members(*form, code);
  flag_scheme(scanned, code);
  read_parts(scanned, *form, code);
}

std::string value_of(const ScannedPayload& scanned, std::string_view name) {
  std::string found;
  if (!scanned.uri) return found;
  each_parameter(scanned.uri->query, [&](std::string_view raw_name, std::string_view raw_value) {
    if (percent_decode(raw_name) != name) return true;
    found = percent_decode(raw_value);
    return false;
  });
  return found;
}

}  // namespace moongate::link
