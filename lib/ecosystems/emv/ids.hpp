#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "formats/ascii.hpp"

/// The IDs of data objects in merchant-presented mode (EMVCo QRCPS-MPM v1.1).
namespace moongate::emv {

/// Under the root, table 3.1.
enum Id : std::uint8_t {
  kVersion = 0,  ///< payload format indicator
  kPointOfInitiation = 1,
  kFirstAccount = 2,  ///< card networks: primitive numbers
  kLastNetwork = 16,  ///< 17–25 are reserved for networks to come
  kLastPrimitive = 25,
  kFirstTemplate = 26,
  kLastTemplate = 51,
  kCategory = 52,
  kCurrency = 53,
  kAmount = 54,
  kTipIndicator = 55,
  kTipFixed = 56,
  kTipPercentage = 57,
  kCountry = 58,
  kName = 59,
  kCity = 60,
  kPostalCode = 61,
  kAdditionalData = 62,
  kCrc = 63,
  kLanguageTemplate = 64,
  kFirstUnreserved = 80,  ///< templates, by their GUI
};

/// Returns the ID that two digits name, as "26" does. Precondition: text begins with two digits.
constexpr std::uint8_t id_of(std::string_view text) noexcept {
  return static_cast<std::uint8_t>((text[0] - '0') * 10 + (text[1] - '0'));
}

/// Within a template: the globally unique identifier.
inline constexpr std::uint8_t kGui = 0;

/// Within additional data, table 3.7.
inline constexpr std::uint8_t kBillNumber = 1;
inline constexpr std::uint8_t kReferenceLabel = 5;
inline constexpr std::uint8_t kFirstSystemTemplate = 50;

constexpr bool is_account(std::uint8_t id) noexcept {
  return id >= kFirstAccount && id <= kLastTemplate;
}
constexpr bool is_account_template(std::uint8_t id) noexcept {
  return id >= kFirstTemplate && id <= kLastTemplate;
}
constexpr bool may_hold_gui(std::uint8_t id) noexcept {
  return is_account_template(id) || id >= kFirstUnreserved;
}

/// Visa, Mastercard, Discover, American Express and JCB put card numbers there. UnionPay's IDs (15,
/// 16) hold letters too, and the others are what a country makes of them.
constexpr bool is_for_card_numbers(std::uint8_t id) noexcept {
  return (id >= 2 && id <= 5) || (id >= 9 && id <= 14);
}

/// Tells whether a text is the IDs that lead to a data object: "59", "62.05", "62.50.01".
constexpr bool is_path(std::string_view text) noexcept {
  if (text.size() % 3 != 2) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % 3 == 2 ? text[i] != '.' : !ascii::is_digit(text[i])) return false;
  }
  return true;
}

}  // namespace moongate::emv
