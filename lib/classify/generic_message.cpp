// Ways to reach somebody or some place: telephone, messages, mail, coordinates.
#include <algorithm>

#include "classify/generic_parts.hpp"
#include "classify/generic_scheme.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

// A number of a place, without the blanks that people leave around it.
std::string coordinate(std::string_view raw) {
  std::string text = percent_decode(raw);
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

// Degrees in plain decimal digits, from -limit to limit. Not std::from_chars: not every standard
// library reads fractions with it.
bool is_coordinate(std::string_view text, unsigned limit) noexcept {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::string_view whole = text.substr(0, text.find('.'));
  const std::string_view fraction = text.substr(std::min(whole.size() + 1, text.size()));
  if (whole.empty() && fraction.empty()) return false;
  if (!whole.empty() && !ascii::all_digits(whole)) return false;
  if (!fraction.empty() && !ascii::all_digits(fraction)) return false;
  unsigned degrees = 0;
  for (const char c : whole)
    degrees = std::min(degrees * 10 + static_cast<unsigned>(c - '0'), limit + 1);
  const bool more = fraction.find_first_not_of('0') != std::string_view::npos;
  return degrees < limit || (degrees == limit && !more);
}

}  // namespace

void fail_value(PaymentCode& code, std::string_view field, std::string_view message) {
  reject(code, Errc::bad_value, 0, field, message);
}

void add_decoded(PaymentCode& code, std::string_view name, std::string_view raw) {
  add_and_wipe(code, name, percent_decode(raw));
}

void add_parameters(PaymentCode& code, std::string_view query) {
  each_parameter(query, [&](std::string_view name, std::string_view value) {
    add_and_wipe(code, percent_decode(name), percent_decode(value));
    return true;
  });
}

std::string_view after_scheme(const ScannedPayload& scanned) noexcept {
  return scanned.text.substr(scanned.uri->scheme.size() + 1);
}

// RFC 3966. A dial string with "*" or "#" is an order to the telephone or the network.
void read_tel(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::tel;
  const std::string number = percent_decode(after_scheme(scanned));
  code.fields.add("number", number);
  if (number.empty()) fail_value(code, "number", "no number");
  if (number.find_first_of("*#") != number.npos) {
    fail_value(code, "number", "an order to the telephone, not a number");
  }
}

// RFC 5724: numbers, then "?body=". Generators also write "&body=" and ";body=" (found in practice:
// what iPhones once took).
void read_sms(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::sms;
  const auto path = scanned.uri->path;
  const auto end = std::min(path.find_first_of(";&"), path.size());
  add_decoded(code, "number", path.substr(0, end));
  const auto rest = path.substr(std::min(end + 1, path.size()));
  if (path.substr(end).starts_with('&') || rest.starts_with("body=")) add_parameters(code, rest);
  add_parameters(code, scanned.uri->query);
}

// "smsto:number:text", as DoCoMo phones wrote it, or as RFC 5724.
void read_smsto(const ScannedPayload& scanned, PaymentCode& code) {
  const auto rest = after_scheme(scanned);
  const auto colon = rest.find(':');
  if (colon == rest.npos) {
    read_sms(scanned, code);
    return;
  }
  code.kind = Kind::sms;
  code.fields.add("number", rest.substr(0, colon));
  code.fields.add("body", rest.substr(colon + 1));
}

// RFC 6068.
void read_mailto(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::email;
  add_decoded(code, "to", scanned.uri->path);
  add_parameters(code, scanned.uri->query);
}

// "SMTP:address:subject:text".
void read_smtp(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::email;
  auto rest = after_scheme(scanned);
  for (const std::string_view name : {"to", "subject"}) {
    const auto end = std::min(rest.find(':'), rest.size());
    code.fields.add(name, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!rest.empty()) code.fields.add("body", rest);
}

// RFC 5870: latitude, longitude and, perhaps, altitude in metres.
void read_geo(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::geo;
  const auto place = scanned.uri->path.substr(0, scanned.uri->path.find(';'));
  const auto first = place.find(',');
  const auto second = first == place.npos ? first : place.find(',', first + 1);
  const auto latitude = coordinate(place.substr(0, first));
  const auto longitude =
      first == place.npos ? std::string{} : coordinate(place.substr(first + 1, second - first - 1));
  code.fields.add("lat", latitude);
  code.fields.add("lon", longitude);
  if (second != place.npos) code.fields.add("alt", coordinate(place.substr(second + 1)));
  if (!is_coordinate(latitude, 90)) fail_value(code, "lat", "not from -90 to 90");
  if (!is_coordinate(longitude, 180)) fail_value(code, "lon", "not from -180 to 180");
  add_parameters(code, scanned.uri->query);
}

}  // namespace moongate::generic
