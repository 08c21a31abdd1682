#include "ecosystems/americas/slip_digits.hpp"

#include <algorithm>
#include <iterator>

#include "formats/ascii.hpp"
#include "formats/boleto.hpp"

namespace moongate::slip_digits {
namespace {

constexpr std::size_t kLongest = 64;  // 48 digits in groups
constexpr std::size_t kBarCode = 44;

bool is_mark(char c) noexcept { return c == '.' || c == '-' || c == ' '; }

// Where the digit with this number stands in the print.
std::size_t place_of(std::string_view text, std::size_t digit) noexcept {
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    if (ascii::is_digit(text[at]) && digit-- == 0) break;
  }
  return at;
}

}  // namespace

std::size_t count(std::string_view text) noexcept {
  if (text.size() > kLongest) return 0;
  std::size_t digits = 0;
  for (const char c : text) {
    if (ascii::is_digit(c)) {
      ++digits;
    } else if (!is_mark(c)) {
      return 0;
    }
  }
  return digits;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), ascii::is_digit);
  return digits;
}

Result<std::string> bar_code_of(std::string_view text) {
  std::string digits = digits_of(text);
  if (digits.size() == kBarCode) {
    if (is_boleto(digits)) return digits;
    const std::size_t check = digits[0] == '8' ? 3 : 4;
    return fail(Errc::crc_mismatch, place_of(text, check), "DAC", "the check digit does not fit");
  }
  auto bar_code = boleto_from_line(digits);
  if (bar_code) return bar_code;
  Error error = bar_code.error();
  error.offset = place_of(text, error.offset);
  return fail(std::move(error));
}

bool may_hold_slip(const ScannedPayload& scanned) noexcept {
  switch (scanned.format) {
    case SymbolFormat::itf:
    case SymbolFormat::qr_code:
    case SymbolFormat::unknown:
      return !scanned.gs1;
    default:
      return false;
  }
}

}  // namespace moongate::slip_digits
