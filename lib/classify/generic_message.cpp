// Ways to reach somebody or some place: telephone, messages, mail, coordinates.
#include <algorithm>
#include <charconv>

#include "classify/generic_scheme.hpp"
#include "ecosystems/recogniser.hpp"
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

bool is_coordinate(std::string_view text, double limit) noexcept {
  double value = 0;
  const auto result =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  return result.ec == std::errc{} && result.ptr == text.data() + text.size() && value >= -limit &&
         value <= limit;
}

}  // namespace

void fail_value(PaymentCode& code, std::string_view field, std::string_view message) {
  reject(code, Errc::bad_value, 0, field, message);
}

void add_decoded(PaymentCode& code, std::string_view name, std::string_view raw) {
  code.fields.add(name, percent_decode(raw));
}

void add_parameters(PaymentCode& code, std::string_view query) {
  each_parameter(query, [&](std::string_view name, std::string_view value) {
    code.fields.add(percent_decode(name), percent_decode(value));
    return true;
  });
}

std::string_view after_scheme(const Subject& subject) noexcept {
  return subject.text.substr(subject.uri->scheme.size() + 1);
}

// RFC 3966. A dial string with "*" or "#" is an order to the telephone or the network.
void read_tel(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::tel;
  const std::string number = percent_decode(after_scheme(subject));
  code.fields.add("number", number);
  if (number.empty()) fail_value(code, "number", "no number");
  if (number.find_first_of("*#") != number.npos) {
    fail_value(code, "number", "an order to the telephone, not a number");
  }
}

// RFC 5724: numbers, then "?body=". Generators also write "&body=" and ";body=" (found in practice:
// what iPhones once took).
void read_sms(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::sms;
  const auto path = subject.uri->path;
  const auto end = std::min(path.find_first_of(";&"), path.size());
  add_decoded(code, "number", path.substr(0, end));
  const auto rest = path.substr(std::min(end + 1, path.size()));
  if (path.substr(end).starts_with('&') || rest.starts_with("body=")) add_parameters(code, rest);
  add_parameters(code, subject.uri->query);
}

// "smsto:number:text", as DoCoMo phones wrote it, or as RFC 5724.
void read_smsto(const Subject& subject, PaymentCode& code) {
  const auto rest = after_scheme(subject);
  const auto colon = rest.find(':');
  if (colon == rest.npos) {
    read_sms(subject, code);
    return;
  }
  code.kind = Kind::sms;
  code.fields.add("number", rest.substr(0, colon));
  code.fields.add("body", rest.substr(colon + 1));
}

// RFC 6068.
void read_mailto(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::email;
  add_decoded(code, "to", subject.uri->path);
  add_parameters(code, subject.uri->query);
}

// "SMTP:address:subject:text".
void read_smtp(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::email;
  auto rest = after_scheme(subject);
  for (const std::string_view name : {"to", "subject"}) {
    const auto end = std::min(rest.find(':'), rest.size());
    code.fields.add(name, rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (!rest.empty()) code.fields.add("body", rest);
}

// RFC 5870: latitude, longitude and, perhaps, altitude in metres.
void read_geo(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::geo;
  const auto place = subject.uri->path.substr(0, subject.uri->path.find(';'));
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
  add_parameters(code, subject.uri->query);
}

}  // namespace moongate::generic
