// An operator's own ride code: "T", a version, a block as in Alipay's (two bytes of version, two of
// length) that begins with the account.
#include "ecosystems/cn/ride_code.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::ecosystem::transit_operator {
namespace {

constexpr std::size_t kMagic = 2;
constexpr std::size_t kAccount = 6;
constexpr std::size_t kAccountSize = 16;

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto bytes = scanned.bytes;
  const bool versioned = bytes.size() > kMagic && bytes[kMagic] == 0x02;
  return evidence(versioned ? kMagic + 1 : kMagic);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  ride_code::begin("operator", code);
  const auto bytes = scanned.bytes;
  code.fields.add("magic", to_hexadecimal(bytes.substr(0, kMagic)));
  if (bytes.size() < kAccount + kAccountSize) {
    return reject(code, Errc::truncated, bytes.size(), "account", "the account is cut off");
  }
  const auto account = bytes.substr(kAccount, kAccountSize);
  if (!ascii::all(account, ascii::is_alnum)) {
    return reject(code, Errc::bad_value, kAccount, "account", "not 16 letters or digits");
  }
  code.fields.add("account", account);
}

}  // namespace moongate::ecosystem::transit_operator
