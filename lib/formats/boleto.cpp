#include "formats/boleto.hpp"

#include <array>
#include <cstddef>

#include "formats/ascii.hpp"
#include "formats/check_digits.hpp"
#include "formats/remainders.hpp"

namespace moongate {
namespace {

constexpr std::size_t kBarCode = 44;
constexpr std::size_t kBankLine = 47;
constexpr std::size_t kCollectionLine = 48;
constexpr std::array kWeights = {2, 3, 4, 5, 6, 7, 8, 9};

bool is_collection(std::string_view digits) noexcept { return digits[0] == '8'; }

// Banks: what has no digit, and 0, is written 1.
char bank_digit(std::string_view digits) noexcept {
  const int rest = 11 - weighted_sum_from_right(digits, kWeights) % 11;
  return static_cast<char>('0' + (rest > 9 ? 1 : rest));
}

// Taxes and utilities: by modulo 11 what has no digit is written 0. The third digit of the bar code
// tells the modulo.
bool has_collection_digit(std::string_view digits, char check, char kind) {
  if (kind == '6' || kind == '7') return has_luhn_digit(std::string(digits) + check);
  if (kind != '8' && kind != '9') return false;
  const int rest = 11 - weighted_sum_from_right(digits, kWeights) % 11;
  return check == static_cast<char>('0' + (rest > 9 ? 0 : rest));
}

std::string without(std::string_view digits, std::size_t at) {
  return std::string(digits.substr(0, at)).append(digits.substr(at + 1));
}

struct Field {
  std::string_view name;
  std::size_t start, size;  // without its check digit, which follows
};

Unexpected mismatch(std::size_t at, std::string_view field) {
  return fail(Errc::crc_mismatch, at, field, "the check digit does not fit");
}

Result<std::string> checked(std::string digits) {
  if (!is_boleto(digits)) return mismatch(is_collection(digits) ? 3 : 32, "DAC");
  return digits;
}

Result<std::string> from_bank_line(std::string_view line) {
  constexpr Field kFields[] = {{"campo 1", 0, 9}, {"campo 2", 10, 10}, {"campo 3", 21, 10}};
  constexpr std::size_t kBarCodeDigit = 32;
  for (const Field& field : kFields) {
    if (has_luhn_digit(line.substr(field.start, field.size + 1))) continue;
    return mismatch(field.start + field.size, field.name);
  }
  // Bank and currency, check digit, due date and amount, then what the bank put into the fields.
  std::string digits(line.substr(0, 4));
  digits.append(line.substr(kBarCodeDigit)).append(line.substr(4, 5));
  digits.append(line.substr(10, 10)).append(line.substr(21, 10));
  return checked(digits);
}

Result<std::string> from_collection_line(std::string_view line) {
  constexpr std::size_t kField = 11;
  constexpr Field kFields[] = {{"campo 1", 0, kField},
                               {"campo 2", 12, kField},
                               {"campo 3", 24, kField},
                               {"campo 4", 36, kField}};
  std::string digits;
  for (const Field& field : kFields) {
    const auto content = line.substr(field.start, field.size);
    const std::size_t check = field.start + field.size;
    if (!has_collection_digit(content, line[check], line[2])) return mismatch(check, field.name);
    digits += content;
  }
  return checked(digits);
}

}  // namespace

bool is_boleto(std::string_view digits) {
  if (digits.size() != kBarCode || !ascii::all_digits(digits)) return false;
  const std::size_t check = is_collection(digits) ? 3 : 4;
  const std::string others = without(digits, check);
  return is_collection(digits) ? has_collection_digit(others, digits[check], digits[2])
                               : digits[check] == bank_digit(others);
}

Result<std::string> boleto_from_line(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!ascii::is_digit(line[at])) return fail(Errc::malformed, at, {}, "not a digit");
  }
  if (line.size() == kBankLine && !is_collection(line)) return from_bank_line(line);
  if (line.size() == kCollectionLine && is_collection(line)) return from_collection_line(line);
  return fail(Errc::bad_length, line.size(), {}, "no line of a slip has this length");
}

}  // namespace moongate
