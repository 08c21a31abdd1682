// CoDi (Mexico): a JSON object {"TYP", "v": {"DEV"}, "ic": {"IDC", "SER", "ENC"}, "CRY"}. ENC is
// encrypted for the payer's bank, CRY ties it to the collector's device.
#include "ecosystems/row.hpp"
#include "formats/base64.hpp"
#include "formats/flat_json.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::mx_codi {
namespace {

constexpr std::string_view kType = "\"TYP\"";
constexpr std::string_view kDevice = "\"DEV\"";
constexpr std::string_view kCollection = "20";  // a request that a device shows

struct Member {
  std::string_view name;
  std::string_view pattern;
  bool base64 = false;
};
constexpr Member kAlways[] = {{"TYP", "1-3n"}, {"v.DEV", "20!n'/'1-3n"}};
constexpr Member kEncrypted[] = {
    {"ic.IDC", "1-40h"}, {"ic.SER", "1-10n"}, {"ic.ENC", {}, true}, {"CRY", {}, true}};

void check(const Member& member, const flat_json::Members& members, PaymentCode& code) {
  const auto value = flat_json::find(members, member.name).value_or("");
  if (value.empty()) {
    reject(code, Errc::missing_field, 0, member.name, "a mandatory member is absent");
  } else if (!member.pattern.empty() && !pattern::fits(member.pattern, value)) {
    reject(code, Errc::bad_value, 0, member.name, "not what the format has there");
  } else if (member.base64 &&
             !decode_base64(value, Base64Alphabet::standard, Base64Padding::optional)) {
    reject(code, Errc::bad_base64, 0, member.name, "not Base64");
  }
}

void read(const flat_json::Members& members, PaymentCode& code) {
  for (const auto& member : members) {
    code.flags.set(hazards_of(member.value));
    if (!member.value.empty()) code.fields.add(member.name, member.value);
  }
  for (const Member& member : kAlways) check(member, members, code);
  if (flat_json::find(members, "TYP") != kCollection) code.flags.set(Flag::nonstandard);
  if (!flat_json::find(members, "ic")) return code.flags.set(Flag::unsigned_request);
  for (const Member& member : kEncrypted) check(member, members, code);
  code.flags.set(Flag::signature_unverified);
  code.initiation = Initiation::dynamic_code;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const bool both = scanned.text.find(kType) != std::string_view::npos &&
                    scanned.text.find(kDevice) != std::string_view::npos;
  return both ? evidence(kType.size() + kDevice.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  code.scheme = "collect";
  begin_payment(code);
  const auto members = flat_json::read_nested(scanned.text);
  if (!members)
    return reject(code, members.error().code, members.error().offset, {},
                  "not the JSON object that it begins as");
  read(*members, code);
}

}  // namespace moongate::ecosystem::mx_codi
