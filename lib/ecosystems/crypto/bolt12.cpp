#include "ecosystems/crypto/bolt12.hpp"

#include <algorithm>
#include <array>

#include "ecosystems/amount.hpp"
#include "ecosystems/crypto/blinded_path.hpp"
#include "ecosystems/crypto/bolt12_records.hpp"
#include "ecosystems/crypto/coin.hpp"
#include "ecosystems/crypto/tlv_stream.hpp"
#include "formats/ascii.hpp"
#include "formats/bech32.hpp"
#include "formats/hexadecimal.hpp"
#include "formats/secp256k1.hpp"

namespace moongate::crypto {
namespace {

constexpr Unit kMillisatoshi{.currency = "BTC", .decimals = 11};

constexpr std::string_view kMainnet =
    "6fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000";

struct Stream {
  std::string_view prefix;
  std::string_view form;
  std::uint8_t bit;
};
constexpr std::array<Stream, 3> kStreams = {{{"lno", "bolt12_offer", kOffer},
                                             {"lnr", "bolt12_invoice_request", kRequest},
                                             {"lni", "bolt12_invoice", kInvoice}}};

constexpr bool is_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// "+" and any blanks may stand between two characters, for texts that span several places. Absent
// where one stands elsewhere.
Result<std::string> joined(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (ascii::is_alnum(text[at])) {
      out += text[at];
      continue;
    }
    const std::size_t plus = at;
    const bool follows = text[at] == '+' && plus > 0 && ascii::is_alnum(text[plus - 1]);
    while (follows && at + 1 < text.size() && is_blank(text[at + 1])) ++at;
    if (!follows || at + 1 == text.size() || !ascii::is_alnum(text[at + 1])) {
      return fail(Errc::malformed, plus, "bech32", "no character of an offer may stand there");
    }
  }
  return out;
}

/// Reads one stream of records.
class Reader {
 public:
  Reader(const Stream& stream, std::size_t offset, PaymentCode& code)
      : stream_(stream), offset_(offset), code_(code) {}

  void read(std::string_view bytes) {
    if (bytes.empty()) return fail(Errc::truncated, {}, "nothing follows the prefix");
    ByteReader reader(bytes);
    // The first error ends it: each point of a curve that is looked at takes its time.
    while (!reader.empty() && code_.errors.empty()) {
      const auto record = next_record(reader);
      if (!record) return fail(Errc::truncated, {}, "a record is broken or cut off");
      take(*record);
    }
    if (code_.errors.empty()) finish();
  }

 private:
  void fail(Errc why, std::string_view field, std::string_view message) {
    reject(code_, why, offset_, field, message);
  }

  void take(const TlvRecord& record) {
    if (any_ && record.type <= last_) {
      return fail(Errc::malformed, {}, "records stand out of order, or twice");
    }
    any_ = true;
    last_ = record.type;
    const Record* const known = find_record(record.type);
    if (known != nullptr && (known->streams & stream_.bit) != 0) {
      return take(*known, record.value);
    }
    if (!is_in_range(record.type)) return fail(Errc::bad_value, {}, "a record of another format");
    if (record.type % 2 == 0) {
      return fail(Errc::unsupported, {}, "a record that must be understood is not known");
    }
    code_.flags.set(Flag::unknown_parameter);
  }

  // What an offer holds is copied into the request, and that into the invoice: each has its ranges.
  [[nodiscard]] bool is_in_range(std::uint64_t type) const noexcept {
    constexpr std::uint64_t kExperiments = 1'000'000'000;
    if (stream_.bit == kOffer) {
      return (type >= 1 && type <= 79) || (type >= kExperiments && type < 2 * kExperiments);
    }
    if (stream_.bit == kRequest) {
      return type <= 159 || (type >= 240 && type <= 1000) ||
             (type >= kExperiments && type < 3 * kExperiments);
    }
    return true;
  }

  void take(const Record& record, std::string_view value) {
    switch (record.shape) {
      case Shape::bytes:
        return code_.fields.add(record.name, to_hexadecimal(value));
      case Shape::text:
        return take_text(record, value);
      case Shape::number:
        return take_number(record, value);
      case Shape::point:
        if (!is_secp256k1_point(value))
          return fail(Errc::bad_value, record.name, "not a public key");
        return code_.fields.add(record.name, to_hexadecimal(value));
      case Shape::hash:
        if (value.size() != 32) return fail(Errc::bad_length, record.name, "not 32 bytes");
        return code_.fields.add(record.name, to_hexadecimal(value));
      case Shape::chains:
        return take_chains(record, value);
      case Shape::paths:
        return take_paths(record, value);
      case Shape::features:
        return take_features(record, value);
    }
  }

  void take_text(const Record& record, std::string_view value) {
    if (!is_valid_utf8(value)) return fail(Errc::bad_charset, record.name, "not UTF-8");
    code_.flags.set(hazards_of(value));
    code_.fields.add(record.name, value);
  }

  void take_number(const Record& record, std::string_view value) {
    const auto number = truncated_number(value, 8);
    if (!number) return fail(Errc::malformed, record.name, "not a number in its shortest form");
    code_.fields.add(record.name, std::to_string(*number));
  }

  void take_chains(const Record& record, std::string_view value) {
    if (value.empty() || value.size() % 32 != 0) {
      return fail(Errc::bad_length, record.name, "a chain is named by 32 bytes");
    }
    bool mainnet = false;
    for (; !value.empty(); value.remove_prefix(32)) {
      const std::string chain = to_hexadecimal(value.substr(0, 32));
      mainnet |= chain == kMainnet;
      code_.fields.add(record.name, chain);
    }
    if (!mainnet) code_.flags.set(Flag::test_host);
  }

  // Who does not know an even bit must not pay (BOLT 9). Bit 16: a payment in parts.
  void take_features(const Record& record, std::string_view value) {
    code_.fields.add(record.name, to_hexadecimal(value));
    for (std::size_t bit = 0; bit < value.size() * 8; bit += 2) {
      const auto byte = static_cast<unsigned char>(value[value.size() - 1 - bit / 8]);
      const bool known = bit == 16 && stream_.bit == kInvoice;
      if ((byte >> bit % 8 & 1U) == 0 || known) continue;
      return fail(Errc::unsupported, record.name, "it needs a feature that is not known");
    }
  }

  void take_paths(const Record& record, std::string_view value) {
    if (!are_blinded_paths(value)) {
      return fail(Errc::bad_value, record.name, "a blinded path is broken");
    }
    code_.fields.add(record.name, to_hexadecimal(value));
  }

  [[nodiscard]] std::string_view value_of(std::string_view name) const noexcept {
    return code_.fields.find(name).value_or(std::string_view{});
  }
  [[nodiscard]] bool has(std::string_view name) const noexcept {
    return code_.fields.find(name).has_value();
  }

  [[nodiscard]] bool has_issuer() const noexcept {
    return has("offer_issuer_id") || has("offer_paths");
  }

  void require(std::string_view name) {
    if (!has(name)) fail(Errc::missing_field, name, "a mandatory field is absent");
  }

  void finish() {
    check_offer();
    if (stream_.bit == kRequest) check_request();
    if (stream_.bit == kInvoice) check_invoice();
    code_.payee.name = value_of("offer_issuer");
    code_.reference = value_of("offer_description");
    code_.payee.account = value_of(stream_.bit == kInvoice ? "invoice_node_id" : "offer_issuer_id");
    if (code_.errors.empty()) set_price();
  }

  void check_offer() {
    if (stream_.bit == kOffer && !has_issuer()) {
      fail(Errc::missing_field, "offer_issuer_id", "nothing says who is paid");
    }
    if (has("offer_amount") && !has("offer_description")) {
      fail(Errc::missing_field, "offer_description", "an amount without a description");
    }
    if (has("offer_currency") && !has("offer_amount")) {
      fail(Errc::missing_field, "offer_amount", "a currency without an amount");
    }
    if (value_of("offer_amount") == "0") fail(Errc::bad_amount, "offer_amount", "the amount is 0");
  }

  // One that answers no offer asks to be paid; nobody signs it ("MUST NOT include signature").
  void check_request() {
    require("invreq_metadata");
    require("invreq_payer_id");
    code_.flags.set(has("signature") ? Flag::signature_unverified : Flag::unsigned_request);
    if (has_issuer()) return require("signature");
    require("invreq_amount");
    code_.kind = Kind::withdraw;
    for (const std::string_view name : {"offer_chains", "offer_features", "offer_quantity_max"}) {
      if (has(name)) fail(Errc::bad_value, name, "what only an offer may hold");
    }
  }

  void check_invoice() {
    for (const std::string_view name :
         {"signature", "invoice_amount", "invoice_payment_hash", "invoice_paths",
          "invoice_blindedpay", "invoice_created_at", "invoice_node_id"}) {
      require(name);
    }
    code_.flags.set(Flag::signature_unverified);
  }

  void set_price() {
    for (const std::string_view name : {"invoice_amount", "invreq_amount"}) {
      if (has(name)) return set_units(code_, value_of(name), kMillisatoshi, offset_, name);
    }
    const auto amount = value_of("offer_amount");
    if (amount.empty()) return;
    if (!has("offer_currency")) {
      return set_units(code_, amount, kMillisatoshi, offset_, "offer_amount");
    }
    set_amount_in_minor_units(code_, amount, value_of("offer_currency"), {offset_, "offer_amount"});
  }

  const Stream& stream_;
  std::size_t offset_;
  PaymentCode& code_;
  std::uint64_t last_ = 0;
  bool any_ = false;
};

const Stream* stream_of(std::string_view text) noexcept {
  const auto* const found = std::ranges::find_if(
      kStreams, [&](const Stream& stream) { return has_bech32_prefix(text, stream.prefix); });
  return found == kStreams.end() ? nullptr : found;
}

bool has_both_cases(std::string_view text) noexcept {
  return std::ranges::any_of(text, ascii::is_upper) && std::ranges::any_of(text, ascii::is_lower);
}

}  // namespace

bool begins_like_bolt12(std::string_view text) noexcept {
  constexpr std::size_t kPrefix = 4;
  std::array<char, kPrefix> begin{};
  std::size_t size = 0;
  for (const char& c : text) {
    if (c == '+' || (&c != text.data() && is_blank(c))) continue;
    begin[size++] = c;
    if (size == kPrefix) break;
  }
  return size == kPrefix && stream_of({begin.data(), size}) != nullptr;
}

void read_bolt12(std::string_view text, std::size_t offset, PaymentCode& code) {
  set_payment(code, "bolt12_offer");
  const auto whole = joined(text);
  if (!whole) return reject(code, whole.error(), offset, "bech32");
  const Stream* const stream = stream_of(*whole);
  if (stream == nullptr) return reject(code, Errc::malformed, offset, "prefix", "not of BOLT 12");
  code.scheme = stream->form;
  code.initiation = stream->bit == kOffer ? Initiation::static_code : Initiation::dynamic_code;
  if (has_both_cases(*whole)) {
    return reject(code, Errc::malformed, offset, "bech32", "capitals and small letters are mixed");
  }
  const auto values = read_bech32_values(std::string_view(*whole).substr(4));
  const auto bytes = values ? bytes_of_values(*values) : Result<std::string>(fail(values.error()));
  if (!bytes) return reject(code, bytes.error().code, offset, "bech32", bytes.error().message);
  Reader(*stream, offset, code).read(*bytes);
}

}  // namespace moongate::crypto
