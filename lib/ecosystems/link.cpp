#include "ecosystems/link.hpp"

#include <algorithm>
#include <bitset>

namespace moongate::link {
namespace {

constexpr std::size_t kMaxParameters = 32;  // of one form; the tables stay well below

// Views `raw`, a part of `uri`, decoded; `buffer` holds the characters when there is anything to
// decode.
std::string_view decoded(const Uri& uri, std::string_view raw, std::string& buffer) {
  if (!uri.escaped || raw.find('%') == raw.npos) return raw;
  buffer = percent_decode(raw);
  return buffer;
}

struct PathParts {
  std::string_view token;
  std::string_view tail;
};

PathParts split_path(const Form& form, std::string_view path) noexcept {
  const auto rest = path.substr(form.path.size());
  const auto slash = form.tail.longest() == 0 ? rest.npos : rest.find('/');
  if (slash == rest.npos) return {rest, {}};
  return {rest.substr(0, slash), rest.substr(slash + 1)};
}

bool path_fits(const Form& form, const Uri& uri) noexcept {
  // The forms of one table share their host: the path tells them apart.
  if (!ascii::begins_with(uri.path, form.path)) return false;
  if (!ascii::equal_ignoring_case(uri.host, form.host)) return false;
  const auto [token, tail] = split_path(form, uri.path);
  return form.token.fits(token) && (tail.empty() || form.tail.fits(tail));
}

bool has_required(const Form& form, const Uri& uri) {
  for (const Parameter& wanted : form.parameters) {
    if (wanted.need != Need::required) continue;
    const auto raw = parameter(uri.query, wanted.name);
    std::string buffer;
    if (!raw || !wanted.token.fits(decoded(uri, *raw, buffer))) return false;
  }
  return true;
}

// Everything but people's text is printable ASCII: two readers of any other byte may disagree.
bool is_printable(const Form& form, std::string_view query) noexcept {
  return form.free_text || std::ranges::all_of(query, is_visible);
}

// Flags what a value hides behind escapes, and keeps it unless it is decoration. What decodes to no
// text stays as it is written.
void take(const Parameter& parameter, std::string_view raw, std::string_view value,
          PaymentCode& code) {
  const Flags hazards = raw.data() == value.data() ? Flags{} : hazards_of(value);
  code.flags.set(hazards);
  if (parameter.keep == Keep::nothing) return;
  code.fields.add(parameter.name, hazards.has(Flag::invalid_utf8) ? raw : value);
}

// Told once for each code: a payload holds thousands of parameters.
void reject_repeated(std::string_view name, std::size_t offset, PaymentCode& code) {
  if (code.flags.has(Flag::duplicate_parameter)) return;
  code.flags.set(Flag::duplicate_parameter);
  reject(code, Errc::duplicate_field, offset, name, "a parameter stands twice");
}

// The listed parameter of this name, or else the one that readers who ignore case take it for.
const Parameter* find_parameter(std::span<const Parameter> parameters,
                                std::string_view name) noexcept {
  for (const Parameter& known : parameters) {
    if (ascii::same(known.name, name)) return &known;
  }
  for (const Parameter& known : parameters) {
    if (ascii::equal_ignoring_case(known.name, name)) return &known;
  }
  return nullptr;
}

bool fragment_fits(const Form& form, const Uri& uri) noexcept {
  return !uri.has_fragment || (!form.fragment.empty() && uri.fragment == form.fragment);
}

}  // namespace

int bid(const Subject& subject) noexcept {
  if (!subject.uri || !subject.uri->is_clear() || !subject.uri->hierarchical) return 0;
  if (subject.uri->web) return evidence(subject.uri->host.size());
  return evidence(subject.uri->scheme.size() + std::string_view("://").size());
}

const Form* find(std::span<const Form> forms, const Subject& subject) {
  if (!subject.uri || !subject.uri->is_clear()) return nullptr;
  const Uri& uri = *subject.uri;
  for (const Form& form : forms) {
    if (!path_fits(form, uri) || !has_required(form, uri)) continue;
    return fragment_fits(form, uri) && is_printable(form, uri.query) ? &form : nullptr;
  }
  return nullptr;
}

void flag_scheme(const Subject& subject, PaymentCode& code) noexcept {
  if (subject.has_scheme("http")) code.flags.set(Flag::insecure_scheme);
}

void read_as_address(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::url;
  if (!subject.uri) {
    reject(code, Errc::bad_uri, 0, {}, "not an address");
    return;
  }
  const Uri& uri = *subject.uri;
  flag_scheme(subject, code);
  if (uri.has_fragment) code.flags.set(Flag::fragment);
  if (uri.query.find(' ') != uri.query.npos) code.flags.set(Flag::whitespace);
  if (uri.web) code.fields.add("host", uri.host);
}

void read_parameters(const Subject& subject, std::span<const Parameter> parameters,
                     PaymentCode& code) {
  std::bitset<kMaxParameters> seen;
  std::string name_buffer;
  std::string value_buffer;
  const Uri& uri = *subject.uri;
  each_parameter(uri.query, [&](std::string_view raw_name, std::string_view raw_value) {
    const auto name = decoded(uri, raw_name, name_buffer);
    const auto value = decoded(uri, raw_value, value_buffer);
    const Parameter* const known = find_parameter(parameters, name);
    if (known == nullptr) {
      code.flags.set(Flag::unknown_parameter);
      return true;
    }
    const auto place = static_cast<std::size_t>(known - parameters.data());
    if (seen[place]) {
      reject_repeated(known->name, subject.offset(raw_name), code);
      return true;
    }
    seen.set(place);
    if (known->name != name || !known->token.fits(value)) {
      code.flags.set(Flag::unknown_parameter);
      return true;
    }
    take(*known, raw_value, value, code);
    return true;
  });
}

void read(const Subject& subject, const Form* form, PaymentCode& code) {
  if (form == nullptr) {
    read_as_address(subject, code);
    return;
  }
  code.scheme = form->scheme;
  code.kind = form->kind;
  code.presented_by = form->presented_by;
  code.initiation = form->initiation;
  if (!form->opens_in.empty()) code.opens_in = {form->opens_in.begin(), form->opens_in.end()};
  if (form->kind == Kind::login) code.flags.set(Flag::login);
  if (form->kind == Kind::pay_for_me) code.flags.set(Flag::pay_for_me);
  flag_scheme(subject, code);

  const Uri& uri = *subject.uri;
  const auto [token, tail] = split_path(*form, uri.path);
  code.fields.reserve(form->parameters.size() + 2, uri.path.size() + uri.query.size() + 16);
  if (!token.empty()) code.fields.add("token", token);
  if (!tail.empty()) code.fields.add("scene", tail);
  read_parameters(subject, form->parameters, code);
}

std::string value_of(const Subject& subject, std::string_view name) {
  std::string found;
  if (!subject.uri) return found;
  std::string buffer;
  each_parameter(subject.uri->query, [&](std::string_view raw_name, std::string_view raw_value) {
    if (decoded(*subject.uri, raw_name, buffer) != name) return true;
    found = percent_decode(raw_value);
    return false;
  });
  return found;
}

}  // namespace moongate::link
