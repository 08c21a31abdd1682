// Cardano: addresses (CIP-19), and "web+cardano:address?amount=…" (CIP-13).
#include <array>
#include <cstdint>
#include <optional>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/base58.hpp"
#include "formats/bech32.hpp"
#include "formats/byte_order.hpp"
#include "formats/crc32.hpp"

namespace moongate::ecosystem::cardano {
namespace {

using namespace crypto;  // what all coins share

constexpr std::string_view kScheme = "web+cardano";
constexpr Bip21Rules kRules{.unit = {"ADA", 6, 0}};

// The prefixes of CIP-5: mainnet, and every test network.
constexpr std::array<std::string_view, 2> kPrefixes = {"addr1", "addr_test1"};

bool is_shelley_like(std::string_view text) noexcept {
  return ascii::starts_with_ignoring_case(text, kPrefixes[0]) ||
         ascii::starts_with_ignoring_case(text, kPrefixes[1]);
}

constexpr std::size_t kHeader = 1;
constexpr std::size_t kHash = 28;

// Slot, transaction and certificate: numbers of seven bits a byte, more follow where the highest is
// set.
bool is_pointer(std::string_view bytes) noexcept {
  constexpr int kNumbers = 3;
  int ended = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool last = static_cast<unsigned char>(bytes[i]) < 0x80;
    ended += last ? 1 : 0;
    if (ended == kNumbers) return i + 1 == bytes.size();
  }
  return false;
}

// Types 0 to 3 hold two hashes, 4 and 5 a hash and a pointer, 6 and 7 one hash.
bool is_as_long_as(unsigned type, std::string_view bytes) noexcept {
  if (type < 4) return bytes.size() == kHeader + 2 * kHash;
  if (type < 6) return is_pointer(bytes.substr(kHeader + kHash));
  return bytes.size() == kHeader + kHash;
}

// The header's low half names the network, the high half the type: 0 to 7 can be paid.
void take_shelley(std::string_view text, std::size_t offset, PaymentCode& code) {
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  if (!parts) return reject(code, parts.error(), offset, "address");
  const auto bytes = bytes_of_values(parts->values);
  if (!bytes || bytes->size() < kHeader + kHash || parts->variant != Bech32Variant::bech32) {
    return reject(code, Errc::bad_length, offset, "address", "not an address of CIP-19");
  }
  const auto header = static_cast<unsigned char>((*bytes)[0]);
  const unsigned type = header >> 4U;
  const bool named_mainnet = parts->prefix == "addr";
  const bool mainnet = (header & 0xFU) == 1;
  if (type > 7 || (header & 0xFU) > 1 || (mainnet && !named_mainnet)) {
    return reject(code, Errc::bad_value, offset, "address", "the header is of another network");
  }
  if (!is_as_long_as(type, *bytes)) {
    return reject(code, Errc::bad_length, offset, "address", "not as long as its type");
  }
  // CIP-13 has examples from before CIP-5, when test networks had no prefix of their own.
  if (!mainnet && named_mainnet) code.flags.set(Flag::nonstandard);
  code.fields.add("network", mainnet ? "mainnet" : "testnet");
  if (!mainnet) code.flags.set(Flag::test_host);
  code.payee.account = text;
}

// CBOR: an array of two, tag 24, a byte string whose length has a byte of its own.
constexpr std::string_view kByron = "\x82\xD8\x18\x58";

// A number of CBOR, of which the text holds nothing else.
std::optional<std::uint32_t> read_number(std::string_view cbor) noexcept {
  if (cbor.empty()) return std::nullopt;
  const auto lead = static_cast<unsigned char>(cbor[0]);
  if (lead < 0x18 && cbor.size() == 1) return lead;
  const std::size_t size = lead >= 0x18 && lead <= 0x1A ? std::size_t{1} << (lead - 0x18U) : 0;
  if (size == 0 || cbor.size() != 1 + size) return std::nullopt;
  return static_cast<std::uint32_t>(big_endian(cbor.substr(1)));
}

// Addresses of the Byron era: CBOR in Base58, a tag of encoded bytes and their CRC-32.
void take_byron(std::string_view text, std::size_t offset, PaymentCode& code) {
  const auto bytes = decode_base58(text);
  if (!bytes || !bytes->starts_with(kByron) || bytes->size() <= kByron.size()) {
    return reject(code, Errc::malformed, offset, "address", "not an address of CIP-19");
  }
  const auto rest = std::string_view(*bytes).substr(kByron.size() + 1);
  const auto size = static_cast<unsigned char>((*bytes)[kByron.size()]);
  const auto sum = size < rest.size() ? read_number(rest.substr(size)) : std::nullopt;
  if (!sum) return reject(code, Errc::malformed, offset, "address", "not an address of CIP-19");
  if (*sum != crc32(rest.substr(0, size))) {
    return reject(code, Errc::crc_mismatch, offset, "address", "the checksum does not fit");
  }
  code.fields.add("type", "byron");
  code.payee.account = text;
}

void take(std::string_view text, std::size_t offset, PaymentCode& code) {
  code.fields.add("address", text);
  if (is_shelley_like(text)) return take_shelley(text, offset, code);
  take_byron(text, offset, code);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, kScheme); bits > 0) return bits;
  const std::string_view text = scanned.text;
  constexpr std::size_t kLeast = 50;
  constexpr std::size_t kMost = 150;
  if (text.size() < kLeast || text.size() > kMost || !is_shelley_like(text)) return 0;
  const auto rest = text.substr(std::string_view("addr_").size());
  return ascii::all(rest, ascii::is_alnum) ? evidence(kPrefixes[0].size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    return take(scanned.text, 0, code);
  }
  const Uri& uri = *scanned.uri;
  if (uri.hierarchical && !is_shelley_like(uri.authority)) {
    // "//stake", "//claim": an action in the wallet, and nothing to pay.
    code.kind = Kind::uri;
    code.fields.add("action", uri.authority);
    return;
  }
  const Bip21 read = read_bip21(scanned, kRules, code);
  take(read.address, read.address_offset, code);
}

}  // namespace moongate::ecosystem::cardano
