#include "json_numbers.hpp"

#include <algorithm>

namespace moongate::cli {
namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

char at(std::string_view text, std::size_t place) noexcept {
  return place < text.size() ? text[place] : '\0';
}

std::size_t after_digits(std::string_view text, std::size_t place) noexcept {
  while (is_digit(at(text, place))) ++place;
  return place;
}

// The size of the number that the text begins with, 0 when there is none.
std::size_t number_size(std::string_view text) noexcept {
  const std::size_t first = at(text, 0) == '-' ? 1 : 0;
  std::size_t size = after_digits(text, first);
  if (size == first) return 0;
  if (at(text, first) == '0') size = first + 1;  // no leading zeros
  if (at(text, size) == '.' && is_digit(at(text, size + 1))) size = after_digits(text, size + 1);
  if (at(text, size) != 'e' && at(text, size) != 'E') return size;
  const bool is_signed = at(text, size + 1) == '+' || at(text, size + 1) == '-';
  const std::size_t exponent = size + (is_signed ? 2 : 1);
  return is_digit(at(text, exponent)) ? after_digits(text, exponent) : size;
}

// The size of the string that the text begins with, its quotes included.
std::size_t string_size(std::string_view text) noexcept {
  std::size_t size = 1;
  while (size < text.size() && text[size] != '"') size += text[size] == '\\' ? 2 : 1;
  return std::min(size + 1, text.size());
}

}  // namespace

std::string without_numbers(std::string_view json) {
  std::string out(json);
  for (std::size_t place = 0; place < json.size();) {
    const std::string_view rest = json.substr(place);
    const std::size_t number = number_size(rest);
    if (number > 0) {
      out.replace(place, number, number, ' ');
      out[place] = '0';
    }
    place += rest[0] == '"' ? string_size(rest) : std::max<std::size_t>(number, 1);
  }
  return out;
}

}  // namespace moongate::cli
