// TON: addresses (TEP-2), and the transfer links of its wallets.
#include <algorithm>
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "formats/crc16.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::ecosystem::ton {
namespace {

using namespace crypto;  // what all coins share

constexpr std::size_t kFriendly = 48;  // characters of 36 bytes
constexpr std::size_t kHash = 64;      // hexadecimal digits
constexpr Unit kToncoin{"TON", 9, 0};

constexpr std::array<std::string_view, 2> kHosts = {"app.tonkeeper.com", "tonhub.com"};
constexpr std::array<std::string_view, 2> kSchemes = {"ton", "tonkeeper"};
constexpr std::string_view kTransfer = "transfer/";

// The first byte of a friendly address; 0x80 is added on the test network.
constexpr unsigned kBounceable = 0x11;
constexpr unsigned kNotBounceable = 0x51;
constexpr unsigned kTestOnly = 0x80;

// "0:" or "-1:", and the hash.
bool is_raw(std::string_view text) noexcept {
  if (!text.starts_with("0:") && !text.starts_with("-1:")) return false;
  const auto hash = text.substr(text.find(':') + 1);
  return hash.size() == kHash && ascii::all(hash, ascii::is_hex);
}

// The 36 bytes of a friendly address: tag, workchain, hash and checksum.
Result<std::string> read_friendly(std::string_view text) {
  const auto bytes = decode_base64(text, Base64Alphabet::either, Base64Padding::optional);
  if (!bytes || bytes->size() != 36) {
    return fail(Errc::bad_base64, 0, {}, "an address is 36 bytes in Base64");
  }
  const std::string_view all(*bytes);
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(all[i]); };
  if (crc16_xmodem(all.substr(0, 34)) != (byte(34) << 8U | byte(35))) {
    return fail(Errc::crc_mismatch, 0, {}, "the checksum does not fit");
  }
  const unsigned tag = byte(0) & ~kTestOnly;
  if ((tag != kBounceable && tag != kNotBounceable) || (byte(1) != 0 && byte(1) != 0xFF)) {
    return fail(Errc::bad_value, 0, {}, "not a tag or workchain of TEP-2");
  }
  return *bytes;
}

void take_friendly(std::string_view text, std::size_t offset, PaymentCode& code) {
  const auto bytes = read_friendly(text);
  if (!bytes) return reject(code, bytes.error().code, offset, "address", bytes.error().message);
  const std::string_view all(*bytes);
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(all[i]); };
  const unsigned tag = byte(0) & ~kTestOnly;
  const bool test = (byte(0) & kTestOnly) != 0;
  if (test) code.flags.set(Flag::test_host);
  code.fields.add("raw", (byte(1) == 0 ? "0:" : "-1:") + to_hexadecimal(all.substr(2, 32)));
  code.fields.add("bounceable", tag == kBounceable ? "true" : "false");
  code.fields.add("network", test ? "testnet" : "mainnet");
  code.payee.account = text;
}

void take(std::string_view text, std::size_t offset, PaymentCode& code) {
  code.fields.add("address", text);
  if (!is_raw(text)) return take_friendly(text, offset, code);
  code.fields.add("raw", text);
  code.payee.account = text;
}

bool is_friendly_like(std::string_view text) noexcept {
  constexpr std::array<std::string_view, 8> kBegins = {"EQ", "UQ", "kQ", "0Q",
                                                       "Ef", "Uf", "kf", "0f"};
  if (text.size() != kFriendly) return false;
  const bool begins = std::ranges::find(kBegins, text.substr(0, 2)) != kBegins.end();
  return begins &&
         ascii::all(text, [](char c) { return ascii::is_base64url(c) || c == '+' || c == '/'; });
}

bool is_ours(const ScannedPayload& scanned) noexcept {
  return std::ranges::any_of(kHosts, [&](std::string_view h) { return scanned.has_host(h); }) ||
         std::ranges::any_of(kSchemes, [&](std::string_view s) { return scanned.has_scheme(s); });
}

// What follows "ton://transfer/" or "https://host/transfer/"; nothing when it is another link.
std::string_view transfer_of(const ScannedPayload& scanned) noexcept {
  if (!scanned.uri || !is_ours(scanned)) return {};
  const Uri& uri = *scanned.uri;
  const auto* const end = uri.path.data() + uri.path.size();
  const auto* const begin = uri.web ? uri.path.data() : uri.authority.data();
  if (!uri.hierarchical || begin == nullptr) return {};
  std::string_view rest(begin, static_cast<std::size_t>(end - begin));
  if (rest.starts_with('/')) rest.remove_prefix(1);
  return rest.starts_with(kTransfer) ? rest.substr(kTransfer.size()) : std::string_view{};
}

constexpr std::array<std::string_view, 8> kKnown = {"amount", "bin", "init",      "jetton",
                                                    "exp",    "dns", "stateInit", "fee-amount"};
constexpr Bip21Rules kRules{.unit = kToncoin,
                            .known = kKnown,
                            .amount = {},
                            .label = {},
                            .message = "text",
                            .slashes = Slashes::own};

// The contract of another token: what is sent to a mistyped one is lost.
void check_jetton(const Bip21Parameter& jetton, PaymentCode& code) {
  if (is_raw(jetton.value)) return;
  const auto bytes = read_friendly(jetton.value);
  if (bytes) return;
  reject(code, bytes.error().code, jetton.offset, "jetton", bytes.error().message);
}

void read_transfer(const ScannedPayload& scanned, std::string_view address, PaymentCode& code) {
  const Bip21 uri = read_bip21(scanned, kRules, code);
  link::flag_scheme(scanned, code);
  code.scheme = "transfer";
  take(address, scanned.offset(address), code);
  const auto* const jetton = uri.find("jetton");
  if (jetton != nullptr) check_jetton(*jetton, code);
  const auto* const amount = uri.find("amount");
  if (amount == nullptr) return;
  set_units(code, amount->value, kToncoin, amount->offset, "amount");
  // Of a jetton nothing here tells the decimals.
  if (jetton != nullptr) code.amount.reset();
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.uri && is_ours(scanned)) {
    const bool web = scanned.uri->web;
    return evidence(web ? scanned.uri->host.size() : scanned.uri->scheme.size() + 3);
  }
  if (is_raw(scanned.text)) return evidence(2);
  return is_friendly_like(scanned.text) ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (is_ours(scanned)) {
    const auto address = transfer_of(scanned);
    if (!address.empty()) return read_transfer(scanned, address, code);
    return link::read_as_address(scanned, code);
  }
  begin_address(code);
  take(scanned.text, 0, code);
}

}  // namespace moongate::ecosystem::ton
