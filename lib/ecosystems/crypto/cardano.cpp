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

// The header, and as many hashes as the type in its high half has: two, one and a pointer of three
// numbers, or one. Others are told from their header.
bool is_as_long_as_its_type(std::string_view bytes) noexcept {
  constexpr std::size_t kOneHash = 29;
  constexpr std::size_t kTwoHashes = 57;
  constexpr std::size_t kPointer = 3;  // bytes at least
  if (bytes.empty()) return false;
  const int type = static_cast<unsigned char>(bytes[0]) >> 4U;
  if (type < 4) return bytes.size() == kTwoHashes;
  if (type < 6) return bytes.size() >= kOneHash + kPointer;
  return type > 7 || bytes.size() == kOneHash;
}

// The header's low half names the network, the high half the kind: 0 to 7 can be paid.
void take_shelley(std::string_view text, std::size_t offset, PaymentCode& code) {
  const auto parts = read_bech32(text, Bech32Length::unlimited);
  if (!parts) return reject(code, parts.error(), offset, "address");
  const auto bytes = bytes_of_values(parts->values);
  if (!bytes || !is_as_long_as_its_type(*bytes) || parts->variant != Bech32Variant::bech32) {
    return reject(code, Errc::bad_length, offset, "address", "not an address of CIP-19");
  }
  const auto header = static_cast<unsigned char>((*bytes)[0]);
  const bool named_mainnet = parts->prefix == "addr";
  const bool mainnet = (header & 0xFU) == 1;
  if ((header >> 4U) > 7 || (header & 0xFU) > 1 || (mainnet && !named_mainnet)) {
    return reject(code, Errc::bad_value, offset, "address", "the header is of another network");
  }
  // CIP-13 has examples from before CIP-5, when test networks had no prefix of their own.
  if (!mainnet && named_mainnet) code.flags.set(Flag::nonstandard);
  code.fields.add("network", mainnet ? "mainnet" : "testnet");
  if (!mainnet) code.flags.set(Flag::test_host);
  code.payee.account = text;
}

// An unsigned number of CBOR (RFC 8949 section 3.1) that is a whole text.
std::optional<std::uint32_t> cbor_number(std::string_view bytes) noexcept {
  constexpr std::uint32_t kInOneByte = 24;
  if (bytes.empty()) return std::nullopt;
  const auto first = static_cast<unsigned char>(bytes[0]);
  if (first < kInOneByte) return bytes.size() == 1 ? std::optional(first) : std::nullopt;
  const std::size_t size = std::size_t{1} << (first - kInOneByte);
  if (first > kInOneByte + 2 || bytes.size() != 1 + size) return std::nullopt;
  return static_cast<std::uint32_t>(big_endian(bytes.substr(1)));
}

// Addresses of the Byron era: CBOR in Base58, an array of tagged bytes and their CRC-32.
void take_byron(std::string_view text, std::size_t offset, PaymentCode& code) {
  constexpr std::string_view kHead = "\x82\xD8\x18\x58";  // the bytes' length stands behind it
  const auto bytes = decode_base58(text);
  if (!bytes || !bytes->starts_with(kHead) || bytes->size() == kHead.size()) {
    return reject(code, Errc::malformed, offset, "address", "not an address of CIP-19");
  }
  const std::string_view rest = std::string_view(*bytes).substr(kHead.size() + 1);
  const std::size_t size = static_cast<unsigned char>((*bytes)[kHead.size()]);
  const auto checksum = size < rest.size() ? cbor_number(rest.substr(size)) : std::nullopt;
  if (!checksum) return reject(code, Errc::malformed, offset, "address", "the CBOR is damaged");
  if (crc32(rest.substr(0, size)) != *checksum) {
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
