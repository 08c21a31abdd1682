#include "classify/digit_groups.hpp"

#include <array>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

constexpr std::size_t kMostGap = 4;  // characters between two groups of one code

// A digit and where it stands: ASCII or full width (U+FF10–U+FF19).
struct Digit {
  char value = 0;
  std::size_t size = 0;  // bytes; 0 = no digit
};

Digit digit_at(std::string_view text) noexcept {
  if (text.empty()) return {};
  if (ascii::is_digit(text[0])) return {text[0], 1};
  if (!text.starts_with("\xEF\xBC") || text.size() < 3) return {};
  const auto last = static_cast<unsigned char>(text[2]);
  if (last < 0x90 || last > 0x99) return {};
  return {static_cast<char>('0' + (last - 0x90)), 3};
}

// What people and their programs put between the groups of a number; zero-width characters are
// there without being seen.
constexpr std::array<std::string_view, 18> kGaps = {
    " ",      "-",      "_",      ".",      "\u00A0", "\u2007", "\u2009", "\u200A", "\u200B",
    "\u200C", "\u200D", "\u2010", "\u2011", "\u2013", "\u202F", "\u2060", "\u3000", "\uFEFF"};

std::size_t gap_at(std::string_view text) noexcept {
  if (text.empty()) return 0;
  if (static_cast<unsigned char>(text[0]) < 0x20) return 1;
  for (const std::string_view gap : kGaps) {
    if (text.starts_with(gap)) return gap.size();
  }
  return 0;
}

DigitGroup take_group(std::string_view text, std::size_t& at) {
  DigitGroup group;
  group.begin = at;
  for (Digit digit = digit_at(text.substr(at)); digit.size != 0;
       digit = digit_at(text.substr(at))) {
    group.digits.append({&digit.value, 1});
    at += digit.size;
  }
  group.end = at;
  return group;
}

// Moves `at` over a gap that digits follow; false when there is none.
bool pass_gap(std::string_view text, std::size_t& at) noexcept {
  std::size_t next = at;
  for (std::size_t i = 0; i < kMostGap; ++i) {
    const std::size_t size = gap_at(text.substr(next));
    if (size == 0) break;
    next += size;
  }
  if (next == at || digit_at(text.substr(next)).size == 0) return false;
  at = next;
  return true;
}

}  // namespace

std::vector<DigitGroup> take_digits(std::string_view text, std::size_t& at) {
  if (digit_at(text.substr(at)).size == 0) return {};
  std::vector<DigitGroup> groups = {take_group(text, at)};
  while (pass_gap(text, at)) groups.push_back(take_group(text, at));
  return groups;
}

}  // namespace moongate
