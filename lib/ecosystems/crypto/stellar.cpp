// Stellar: addresses (SEP-23), and requests "web+stellar:pay?…" and "web+stellar:tx?…" (SEP-7).
#include <algorithm>
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/base32.hpp"
#include "formats/base64.hpp"
#include "formats/crc16.hpp"

namespace moongate::ecosystem::stellar {
namespace {

using namespace crypto;  // what all coins share

constexpr std::string_view kScheme = "web+stellar";
constexpr Unit kLumen{"XLM", 7, 0};

// The first byte of a strkey, and how many bytes follow before the checksum.
struct StrKey {
  char letter;
  unsigned char version;
  std::size_t size;
};
constexpr std::array<StrKey, 3> kStrKeys = {{{'G', 6 << 3, 32},    // account
                                             {'M', 12 << 3, 40},   // account with an id
                                             {'C', 2 << 3, 32}}};  // contract

constexpr std::array<std::string_view, 14> kKnown = {
    "destination", "amount", "asset_code",         "asset_issuer",  "memo",      "memo_type",
    "callback",    "msg",    "network_passphrase", "origin_domain", "signature", "xdr",
    "replace",     "pubkey"};
constexpr Bip21Rules kRules{
    .unit = kLumen, .known = kKnown, .amount = {}, .label = {}, .message = {}};

const StrKey* kind_of(std::string_view text) noexcept {
  const auto* const found =
      std::ranges::find(kStrKeys, text.empty() ? ' ' : text[0], &StrKey::letter);
  if (found == kStrKeys.end()) return nullptr;
  const std::size_t bytes = 1 + found->size + 2;
  return text.size() == (bytes * 8 + 4) / 5 ? found : nullptr;
}

void check_key(std::string_view text, std::size_t offset, std::string_view field,
               PaymentCode& code) {
  const StrKey* const kind = kind_of(text);
  const auto bytes = kind == nullptr ? Result<std::string>(fail(Errc::malformed, 0, {}, {}))
                                     : decode_base32(text, Base32Alphabet::standard);
  if (!bytes || static_cast<unsigned char>((*bytes)[0]) != kind->version) {
    return reject(code, Errc::malformed, offset, field, "not a key as SEP-23 spells it");
  }
  const std::string_view body = std::string_view(*bytes).substr(0, 1 + kind->size);
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>((*bytes)[i]); };
  if (crc16_xmodem(body) != (byte(body.size()) | byte(body.size() + 1) << 8U)) {
    reject(code, Errc::crc_mismatch, offset, field, "the checksum does not fit");
  }
}

bool is_hash(std::string_view memo) {
  const auto bytes = decode_base64(memo, Base64Alphabet::standard, Base64Padding::required);
  return bytes && bytes->size() == 32;
}

bool is_id(std::string_view memo) noexcept {
  constexpr std::string_view kMost = "18446744073709551615";  // 64 bits
  return ascii::all_digits(memo) &&
         (memo.size() < kMost.size() || (memo.size() == kMost.size() && memo <= kMost));
}

bool fits_memo(std::string_view type, std::string_view memo) {
  constexpr std::size_t kMostText = 28;  // bytes
  if (type == "MEMO_TEXT") return memo.size() <= kMostText;
  if (type == "MEMO_ID") return is_id(memo);
  return (type == "MEMO_HASH" || type == "MEMO_RETURN") && is_hash(memo);
}

/// Checks one request.
class Request {
 public:
  Request(const Bip21& uri, PaymentCode& code) : uri_(uri), code_(code) {}

  void read_pay() {
    code_.fields.add("operation", "pay");
    require("destination");
    if (const auto* const it = uri_.find("destination")) {
      code_.payee.account = it->value;
      check_key(it->value, it->offset, "destination", code_);
    }
    read_asset();
    read_memo();
    read_common();
  }

  void read_tx() {
    code_.fields.add("operation", "tx");
    code_.initiation = Initiation::dynamic_code;
    require("xdr");
    if (const auto* const it = uri_.find("xdr")) {
      if (!decode_base64(it->value, Base64Alphabet::standard, Base64Padding::required)) {
        reject(code_, Errc::bad_base64, it->offset, "xdr", "the envelope is not Base64");
      }
    }
    if (const auto* const it = uri_.find("pubkey")) {
      check_key(it->value, it->offset, "pubkey", code_);
    }
    read_common();
  }

 private:
  void require(std::string_view name) { crypto::require(uri_, name, code_); }

  [[nodiscard]] std::string_view value_of(std::string_view name) const noexcept {
    const auto* const it = uri_.find(name);
    return it == nullptr ? std::string_view{} : std::string_view(it->value);
  }

  // Without an asset it is the network's own coin.
  void read_asset() {
    const auto* const asset = uri_.find("asset_code");
    const auto* const issuer = uri_.find("asset_issuer");
    if (asset != nullptr && (asset->value.empty() || asset->value.size() > 12 ||
                             !ascii::all(asset->value, ascii::is_alnum))) {
      reject(code_, Errc::bad_value, asset->offset, "asset_code", "1 to 12 letters and digits");
    }
    if (issuer != nullptr) check_key(issuer->value, issuer->offset, "asset_issuer", code_);
    const bool own = asset == nullptr || (asset->value == "XLM" && issuer == nullptr);
    if (!own) require("asset_issuer");
    if (const auto* const amount = uri_.find("amount")) {
      const Unit unit{own ? kLumen.currency : std::string_view(asset->value), kLumen.decimals, 0};
      set_coins(code_, amount->value, unit, amount->offset, "amount");
    }
  }

  void read_memo() {
    const auto* const memo = uri_.find("memo");
    if (memo == nullptr) return;
    code_.reference = memo->value;
    const auto type = value_of("memo_type");
    // Examples of the standard itself leave the type out; then it is a text.
    if (type.empty()) code_.flags.set(Flag::nonstandard);
    if (!fits_memo(type.empty() ? "MEMO_TEXT" : type, memo->value)) {
      reject(code_, Errc::bad_value, memo->offset, "memo", "the memo is not of its type");
    }
  }

  void read_common() {
    constexpr std::size_t kMostMessage = 300;
    constexpr std::string_view kPublic = "Public Global Stellar Network ; September 2015";
    if (value_of("msg").size() > kMostMessage) code_.flags.set(Flag::over_length);
    const auto network = value_of("network_passphrase");
    if (!network.empty() && network != kPublic) code_.flags.set(Flag::test_host);
    // "url:" and an address is the only kind of callback there is.
    const auto* const callback = uri_.find("callback");
    if (callback != nullptr && !ascii::starts_with_ignoring_case(callback->value, "url:https://")) {
      reject(code_, Errc::bad_uri, callback->offset, "callback", "not an https address");
    }
    read_origin();
  }

  // "If origin_domain is there, signature must be as well", and it is the last.
  void read_origin() {
    const bool origin = uri_.find("origin_domain") != nullptr;
    const bool signature = uri_.find("signature") != nullptr;
    if (origin != signature) require(origin ? "signature" : "origin_domain");
    if (signature) code_.flags.set(Flag::signature_unverified);
  }

  const Bip21& uri_;
  PaymentCode& code_;
};

bool is_address_like(std::string_view text) noexcept {
  return kind_of(text) != nullptr && text[0] != 'C' &&
         ascii::all(text, [](char c) { return ascii::is_upper(c) || (c >= '2' && c <= '7'); });
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, kScheme); bits > 0) return bits;
  return is_address_like(scanned.text) ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    code.fields.add("address", scanned.text);
    code.payee.account = scanned.text;
    return check_key(scanned.text, 0, "address", code);
  }
  const Bip21 uri = read_bip21(scanned, kRules, code);
  code.scheme = uri.address == "tx" ? "sep7_tx" : "sep7_pay";
  if (uri.address == "pay") return Request(uri, code).read_pay();
  if (uri.address == "tx") return Request(uri, code).read_tx();
  reject(code, Errc::bad_value, uri.address_offset, "operation", "neither pay nor tx");
}

}  // namespace moongate::ecosystem::stellar
