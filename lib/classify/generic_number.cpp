// Numbers of everyday life. Several have the shape of a payment code, and some belong to a person.
#include <algorithm>
#include <array>
#include <string>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"
#include "formats/check_digits.hpp"

namespace moongate::generic {
namespace {

bool is_retail(SymbolFormat format) noexcept {
  return format == SymbolFormat::ean_13 || format == SymbolFormat::ean_8 ||
         format == SymbolFormat::upc_a || format == SymbolFormat::upc_e;
}

bool has_gtin_length(std::size_t size) noexcept { return size == 8 || (size >= 12 && size <= 14); }

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

bool read_goods(const Subject& subject, PaymentCode& code) {
  const auto text = subject.text;
  const bool retail = is_retail_number(subject);
  if (!has_gtin_length(text.size())) return false;
  const bool checked = has_gs1_check_digit(text);
  const bool short_form = subject.format == SymbolFormat::upc_e || !checked;
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

// Issuer ranges of payment cards, first and last of the leading digits, and lengths (ISO/IEC
// 7812-1; the networks publish their ranges).
struct IssuerRange {
  std::string_view first;
  std::string_view last;
  std::size_t shortest;
  std::size_t longest;
};
constexpr std::array<IssuerRange, 13> kIssuers = {{
    {"2200", "2205", 16, 19},
    {"2221", "2720", 16, 16},
    {"300", "305", 14, 16},
    {"34", "34", 15, 15},
    {"3528", "3589", 16, 19},
    {"36", "36", 14, 19},
    {"37", "39", 14, 16},
    {"4", "4", 16, 19},
    {"50", "50", 14, 19},
    {"51", "55", 16, 16},
    {"56", "69", 14, 19},
    {"81", "82", 16, 19},
    {"9792", "9792", 16, 16},
}};

bool is_card_number(std::string_view digits) noexcept {
  const auto fits = [&](const IssuerRange& range) {
    const auto head = digits.substr(0, range.first.size());
    return digits.size() >= range.shortest && digits.size() <= range.longest &&
           head >= range.first && head <= range.last;
  };
  return has_luhn_digit(digits) && std::ranges::any_of(kIssuers, fits);
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

bool is_retail_number(const Subject& subject) noexcept {
  return subject.digits && is_retail(subject.format) && has_gtin_length(subject.text.size());
}

bool read_number(const Subject& subject, PaymentCode& code) {
  const auto text = subject.text;
  if (subject.digits && read_goods(subject, code)) return true;
  return read_identity(text, code) || read_card(text, code) || read_lettered(text, code) ||
         (subject.digits && read_gs1_elements(subject, code));
}

}  // namespace moongate::generic
