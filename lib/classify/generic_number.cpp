// Numbers of everyday life. Several have the shape of a payment code, and some belong to a person.
#include <algorithm>
#include <array>
#include <string>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"
#include "formats/card_number.hpp"
#include "formats/check_digits.hpp"

namespace moongate::generic {
namespace {

bool is_retail(SymbolFormat format) noexcept {
  return format == SymbolFormat::ean_13 || format == SymbolFormat::ean_8 ||
         format == SymbolFormat::upc_a || format == SymbolFormat::upc_e;
}

bool has_gtin_length(std::size_t size) noexcept { return size == 8 || (size >= 12 && size <= 14); }

constexpr std::size_t kGtin13 = 13;

// Readers send an UPC symbol's number with 13 digits, as if it were an EAN-13 (ISO/IEC 15420).
bool is_sent_as_ean_13(SymbolFormat format, std::string_view digits) noexcept {
  const bool upc = format == SymbolFormat::upc_a || format == SymbolFormat::upc_e;
  return upc && digits.size() >= kGtin13 && digits.starts_with('0') &&
         has_gs1_check_digit(digits.substr(0, kGtin13));
}

// Digits of the number in a retail symbol.
std::size_t gtin_size(const ScannedPayload& scanned) noexcept {
  const auto format = scanned.format;
  if (format == SymbolFormat::ean_13 || is_sent_as_ean_13(format, scanned.text)) return kGtin13;
  return format == SymbolFormat::upc_a ? 12 : 8;
}

// The digits of an add-on symbol, two or five, that a reader sends behind a retail symbol's own
// (General Specifications section 5.2.2.6); they make an EAN-13 as long as a payment code.
std::string_view add_on(const ScannedPayload& scanned) noexcept {
  if (!scanned.digits || !is_retail(scanned.format)) return {};
  const auto own = gtin_size(scanned);
  const auto size = scanned.text.size();
  return size == own + 2 || size == own + 5 ? scanned.text.substr(own) : std::string_view{};
}

constexpr std::size_t kUpcE = 8;

// The UPC-A number that a UPC-E symbol shortens (General Specifications section 5.2.2.4.2).
std::string expand_upc_e(std::string_view e) {
  const auto digits = e.substr(1, 5);
  std::string a(e.substr(0, 1));
  switch (e[6]) {
    case '0':
    case '1':
    case '2':
      a.append(digits.substr(0, 2)).append(1, e[6]).append("0000").append(digits.substr(2, 3));
      break;
    case '3':
      a.append(digits.substr(0, 3)).append("00000").append(digits.substr(3, 2));
      break;
    case '4':
      a.append(digits.substr(0, 4)).append("00000").append(digits.substr(4, 1));
      break;
    default:
      a.append(digits).append("0000").append(1, e[6]);
  }
  return a.append(1, e[7]);
}

bool is_upc_e(std::string_view digits) {
  return digits.size() == kUpcE && (digits[0] == '0' || digits[0] == '1') &&
         has_gs1_check_digit(expand_upc_e(digits));
}

bool read_goods(const ScannedPayload& scanned, PaymentCode& code) {
  const auto behind = add_on(scanned);
  const auto text = scanned.text.substr(0, scanned.text.size() - behind.size());
  const bool retail = is_retail_number(scanned);
  if (!has_gtin_length(text.size())) return false;
  if (!behind.empty()) code.fields.add("add_on", behind);
  const bool checked = has_gs1_check_digit(text);
  const bool short_form = scanned.format == SymbolFormat::upc_e || !checked;
  if (short_form && is_upc_e(text)) {
    code.kind = Kind::product;
    code.fields.add("code", text);
    code.fields.add("gtin", expand_upc_e(text));
    return true;
  }
  if (!checked && !retail) return false;
  code.kind = Kind::product;
  code.fields.add("gtin", text);
  const bool is_book = text.size() == 13 && (text.starts_with("978") || text.starts_with("979"));
  if (is_book) code.fields.add("isbn", text);
  if (!checked) {
    reject(code, Errc::bad_value, text.size() - 1, "gtin", "the check digit does not fit");
  }
  return true;
}

constexpr std::size_t kLongestCard = 19;

struct CardDigits {
  std::array<char, kLongestCard> digits{};
  std::size_t count = 0;

  [[nodiscard]] std::string_view view() const noexcept { return {digits.data(), count}; }
};

// The digits of a number as it stands on a card (in groups) or on its magnetic stripe (ISO/IEC 7813
// tracks 1 and 2). Stops where no card number can go on.
CardDigits card_digits(std::string_view text) noexcept {
  CardDigits out;
  // Letters lead most texts, and no card number.
  if (text.empty() || ascii::is_alpha(text.front())) return out;
  if (text.starts_with("%B") || text.starts_with("%b")) text.remove_prefix(2);
  if (text.starts_with(';')) text.remove_prefix(1);
  for (const char c : text) {
    if (c == '^' || c == '=') return out;
    if (c == ' ' || c == '-') continue;
    if (!ascii::is_digit(c) || out.count == kLongestCard) return {};
    out.digits[out.count++] = c;
  }
  return out;
}

void mark_personal(PaymentCode& code, Flag flag) noexcept {
  code.kind = Kind::text;
  code.sensitive = true;
  code.flags.set(flag);
  code.flags.set(Flag::personal_data);
}

bool read_card(std::string_view text, PaymentCode& code) {
  const CardDigits card = card_digits(text);
  if (card.count == 0) return false;
  if (!is_card_number(card.view())) return false;
  mark_personal(code, Flag::card_number_like);
  code.fields.add("card_number", card.view());
  return true;
}

bool read_identity(std::string_view text, PaymentCode& code) {
  if (!is_resident_identity_number(text)) return false;
  mark_personal(code, Flag::resident_id_like);
  code.fields.add("resident_identity_number", text);
  return true;
}

bool read_lettered(std::string_view text, PaymentCode& code) {
  if (is_unified_social_credit_code(text)) {
    code.fields.add("unified_social_credit_code", text);
    return true;
  }
  if (!is_vehicle_identification_number(text)) return false;
  if (std::ranges::none_of(text, ascii::is_upper)) return false;
  code.kind = Kind::vin;
  code.fields.add("vin", text);
  return true;
}

}  // namespace

bool is_retail_number(const ScannedPayload& scanned) noexcept {
  return scanned.digits && is_retail(scanned.format) &&
         (has_gtin_length(scanned.text.size()) || !add_on(scanned).empty());
}

bool read_number(const ScannedPayload& scanned, PaymentCode& code) {
  const auto text = scanned.text;
  if (scanned.digits && read_goods(scanned, code)) return true;
  return read_identity(text, code) || read_card(text, code) || read_lettered(text, code) ||
         (scanned.digits && read_gs1_elements(scanned, code));
}

}  // namespace moongate::generic
