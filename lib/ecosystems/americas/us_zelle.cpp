// Zelle: "https://enroll.zellepay.com/qr-codes?data=" and the Base64 of a JSON object that says who
// is paid: name, token (a mail address or a telephone number of the United States), action.
#include <algorithm>
#include <optional>
#include <string>

#include "ecosystems/link.hpp"
#include "formats/base64.hpp"
#include "formats/flat_json.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::us_zelle {
namespace {

constexpr std::string_view kData = "data";
// Of a shop it may be a tag.
constexpr std::string_view kToken =
    "1-64w{.!#$%&'*+/=?^_`|~-}'@'1-190w{.-}|['+'][1!{1}]10!n|3!n'-'3!n'-'4!n|1!e3-31w{._-}";
constexpr std::string_view kActions = "~'payment'|~'send'|~'request'";

bool is_code(const Uri& uri) noexcept {
  return uri.path == "/qr-codes" || uri.path == "/qr-codes/";
}

// The parameter as it stands; some generators write "??data=".
std::optional<std::string_view> raw_data(const Uri& uri) noexcept {
  std::string_view query = uri.query;
  while (query.starts_with('?')) query.remove_prefix(1);
  return parameter(query, kData);
}

// "+" that became a blank on the way stands for itself.
Result<std::string> decode(std::string_view raw) {
  std::string text = percent_decode(raw);
  std::ranges::replace(text, ' ', '+');
  return decode_base64(text, Base64Alphabet::either, Base64Padding::optional);
}

// What is not as it should be has nobody to be paid.
void check(const flat_json::Members& members, std::size_t offset, PaymentCode& code) {
  const auto token = flat_json::find(members, "token").value_or("");
  if (token.empty()) {
    reject(code, Errc::missing_field, offset, "token", "nobody to be paid");
  } else if (!pattern::fits(kToken, token)) {
    reject(code, Errc::bad_value, offset, "token", "neither a mail address nor a number nor a tag");
  }
  const auto action = flat_json::find(members, "action").value_or("");
  if (!action.empty() && !pattern::fits(kActions, action)) {
    reject(code, Errc::bad_value, offset, "action", "not an action that is known");
  }
}

void read(const ScannedPayload& scanned, std::string_view raw, PaymentCode& code) {
  const std::size_t offset = scanned.offset(raw);
  const auto text = decode(raw);
  if (!text) return reject(code, Errc::bad_base64, offset, kData, "not Base64");
  const auto members = flat_json::read(*text);
  if (!members) return reject(code, members.error().code, offset, kData, "not a flat JSON object");
  for (const auto& member : *members) {
    code.flags.set(hazards_of(member.value));
    code.fields.add(member.name, member.value);
  }
  code.payee.name = flat_json::find(*members, "name").value_or("");
  code.payee.account = flat_json::find(*members, "token").value_or("");
  check(*members, offset, code);
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri || !is_code(*scanned.uri)) return;
  const auto raw = raw_data(*scanned.uri);
  if (!raw) return;
  code.scheme = "token";
  begin_payment(code);
  code.initiation = Initiation::static_code;
  code.flags.set(Flag::personal_data);
  if (has_duplicate_parameter(scanned.uri->query)) {
    code.flags.set(Flag::duplicate_parameter);
    reject(code, Errc::duplicate_field, scanned.offset(*raw), kData, "a parameter stands twice");
  }
  read(scanned, *raw, code);
}

}  // namespace moongate::ecosystem::us_zelle
