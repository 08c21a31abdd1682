// Documents that are known by their first characters.
#include <algorithm>
#include <array>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

// IATA Resolution 792, Bar Coded Boarding Pass: "M", the number of legs, then columns.
struct Column {
  std::string_view name;
  std::size_t begin;
  std::size_t size;
};
constexpr std::array<Column, 9> kBoardingPass = {{{"name", 2, 20},
                                                  {"pnr", 23, 7},
                                                  {"from", 30, 3},
                                                  {"to", 33, 3},
                                                  {"carrier", 36, 3},
                                                  {"flight", 39, 5},
                                                  {"day_of_year", 44, 3},
                                                  {"seat", 48, 4},
                                                  {"sequence", 52, 5}}};
constexpr std::size_t kBoardingPassSize = 58;

std::string_view trim_right(std::string_view text) noexcept {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

bool is_boarding_pass(std::string_view text) noexcept {
  if (text.size() < kBoardingPassSize || text[0] != 'M' || text[1] < '1' || text[1] > '9') {
    return false;
  }
  return (text[22] == 'E' || text[22] == ' ') && ascii::all(text.substr(30, 6), ascii::is_upper) &&
         ascii::all_digits(text.substr(44, 3));
}

void mark_personal(PaymentCode& code) noexcept {
  code.sensitive = true;
  code.flags.set(Flag::personal_data);
}

bool read_boarding_pass(std::string_view text, PaymentCode& code) {
  if (!is_boarding_pass(text)) return false;
  code.kind = Kind::boarding_pass;
  mark_personal(code);  // name and reservation together open the booking
  code.fields.reserve(kBoardingPass.size(), 128);
  for (const Column& column : kBoardingPass) {
    code.fields.add(column.name, trim_right(text.substr(column.begin, column.size)));
  }
  return true;
}

// AAMVA DL/ID Card Design Standard, annex D: "@", line feed, record separator, "ANSI ".
bool read_licence(std::string_view text, PaymentCode& code) {
  if (!text.starts_with("@\n\x1e\rANSI ")) return false;
  mark_personal(code);
  return true;
}

// Brackets in pairs outside strings, nothing after the last: what a reader of JSON would take on.
bool is_json(std::string_view text) noexcept {
  constexpr std::size_t kMaxDepth = 64;
  std::array<char, kMaxDepth> open{};
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') ++i;
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '{' || c == '[') {
      if (depth == kMaxDepth) return false;
      open[depth++] = c == '{' ? '}' : ']';
    } else if (c == '}' || c == ']') {
      if (depth == 0 || open[--depth] != c) return false;
      if (depth == 0) return text.find_first_not_of(" \t\r\n", i + 1) == text.npos;
    }
  }
  return false;
}

bool read_json(std::string_view text, PaymentCode& code) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos || (text[first] != '{' && text[first] != '[')) return false;
  const auto next = text.find_first_not_of(" \t\r\n", first + 1);
  if (next == text.npos || !is_json(text.substr(first))) return false;
  const bool object = text[first] == '{' && (text[next] == '"' || text[next] == '}');
  if (!object && text[first] != '[') return false;
  code.kind = Kind::json;
  return true;
}

}  // namespace

bool read_document(std::string_view text, PaymentCode& code) {
  return read_boarding_pass(text, code) || read_licence(text, code) || read_json(text, code);
}

}  // namespace moongate::generic
