// TRON: addresses, and "tron:address?amount=…", which no standard describes.
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/base58.hpp"

namespace moongate::ecosystem::tron {
namespace {

using namespace crypto;  // what all coins share

constexpr std::size_t kSize = 34;  // characters of 25 bytes that begin with 0x41
constexpr char kVersion = '\x41';
constexpr std::array<std::string_view, 3> kKnown = {"token", "asset", "memo"};
constexpr Bip21Rules kRules{.unit = {"TRX", 6, 0}, .known = kKnown};

void take(std::string_view text, std::size_t offset, PaymentCode& code) {
  code.fields.add("address", text);
  const auto bytes = decode_base58check(text);
  if (!bytes) return reject(code, bytes.error(), offset, "address");
  if (bytes->size() != 21 || (*bytes)[0] != kVersion) {
    return reject(code, Errc::bad_value, offset, "address", "the address is another coin's");
  }
  code.payee.account = text;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "tron"); bits > 0) return bits;
  return looks_like_base58(scanned.text, kSize, kSize) && scanned.text[0] == 'T' ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    return take(scanned.text, 0, code);
  }
  const Bip21 uri = read_bip21(scanned, kRules, code);
  take(uri.address, uri.address_offset, code);
  // How many decimals a token has is written nowhere in the URI.
  if ((uri.find("token") != nullptr || uri.find("asset") != nullptr) && code.amount) {
    code.amount->currency.clear();
  }
}

}  // namespace moongate::ecosystem::tron
