#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace moongate {

/// An amount of money as a code writes it: digits and at most one ".", which may lead or end. Says
/// how it reads; what to do with an odd one is up to each format.
class Decimal {
 public:
  /// Views the text, which must outlive this.
  explicit Decimal(std::string_view text) noexcept;

  /// 10^12 of any currency is a misprint or an attack, unless a standard says otherwise.
  static constexpr std::size_t kMaxIntegerDigits = 12;

  /// Tells whether it can be paid at all: at least one digit, and at most so many before the point.
  [[nodiscard]] bool is_amount(std::size_t most_digits = kMaxIntegerDigits) const noexcept;

  /// Precondition for these: is_amount().
  [[nodiscard]] bool is_zero() const noexcept { return zero_; }
  /// Zeros in front, as in "007": read as octal, or as minor units padded to a width.
  [[nodiscard]] bool is_padded() const noexcept { return integer_ > 1 && text_[0] == '0'; }
  /// ".5" or "98.": some parsers read these otherwise, or not at all.
  [[nodiscard]] bool is_bare() const noexcept { return integer_ == 0 || text_.back() == '.'; }
  /// More decimals than the minor unit has (ISO 4217: JPY none, CNY 2, KWD 3; two where the
  /// currency is unknown). What follows the point is then taken for thousands, or cut off.
  [[nodiscard]] bool exceeds_minor_unit(std::string_view currency) const noexcept;

  [[nodiscard]] std::size_t integer_digits() const noexcept { return integer_; }
  [[nodiscard]] std::size_t decimals() const noexcept { return fraction_; }

  /// Returns the same number with digits on both sides of a point, and a zero in front only where
  /// it stands alone. Precondition: is_amount().
  [[nodiscard]] std::string value() const;

 private:
  std::string_view text_;
  std::size_t integer_ = 0;   // digits before the point
  std::size_t fraction_ = 0;  // and behind it
  bool sound_ = true;
  bool zero_ = true;
};

/// Returns a decimal without the zeros at its end that say nothing: "12.50" as "12.5", "12.00" as
/// "12". A part of `decimal`.
std::string_view without_spare_zeros(std::string_view decimal) noexcept;

/// Puts a point into digits so that so many are behind it: "5", 2 as "0.05".
std::string with_point(std::string digits, std::size_t decimals);

}  // namespace moongate
