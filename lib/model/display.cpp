// What may be shown: escaped, bounded.
#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "model/utf8.hpp"
#include "moongate/payment_code.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

constexpr int kMaxMarks = 2;  // combining marks on one letter, so that a line stays a line

bool within(char32_t c, char32_t first, char32_t last) noexcept { return c >= first && c <= last; }

// Control, format, separator and private characters: what moves, hides or reorders other text.
bool must_escape(char32_t c) noexcept {
  return c < 0x20 || within(c, 0x7F, 0x9F) || c == 0xAD || c == 0x61C ||
         within(c, 0x180B, 0x180F) || within(c, 0x200B, 0x200F) || within(c, 0x2028, 0x202E) ||
         within(c, 0x2060, 0x206F) || within(c, 0xFE00, 0xFE0F) || c == 0xFEFF ||
         within(c, 0xFFF0, 0xFFFB) || within(c, 0xE000, 0xF8FF) || c >= 0xE0000;
}

bool is_combining(char32_t c) noexcept {
  return within(c, 0x300, 0x36F) || within(c, 0x1AB0, 0x1AFF) || within(c, 0x1DC0, 0x1DFF) ||
         within(c, 0x20D0, 0x20FF) || within(c, 0xFE20, 0xFE2F);
}

// Scripts written from right to left (UAX 9, classes R and AL).
bool is_right_to_left(char32_t c) noexcept {
  return within(c, 0x590, 0x8FF) || within(c, 0xFB1D, 0xFDFF) || within(c, 0xFE70, 0xFEFF) ||
         within(c, 0x10800, 0x10FFF) || within(c, 0x1E800, 0x1EFFF);
}

// East Asian Wide and Fullwidth (UAX 11), by block.
std::size_t columns_of(char32_t c) noexcept {
  const bool wide =
      within(c, 0x1100, 0x115F) || within(c, 0x2E80, 0xA4CF) || within(c, 0xAC00, 0xD7A3) ||
      within(c, 0xF900, 0xFAFF) || within(c, 0xFE30, 0xFE6F) || within(c, 0xFF00, 0xFF60) ||
      within(c, 0xFFE0, 0xFFE6) || within(c, 0x1F300, 0x1FAFF) || within(c, 0x20000, 0x3FFFD);
  return wide ? 2 : 1;
}

// Lower case, without zeros in front: a byte that is no character is above 0x7F and has two digits.
std::string hex(std::uint32_t value) {
  std::array<char, 8> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
  return {digits.data(), end};
}

struct Line {
  std::string out;
  std::size_t columns = 0;
  int marks = 0;
  bool right_to_left = false;

  // Adds the next character of `text`; returns the bytes taken, 0 when the line is full.
  std::size_t take(std::string_view text, std::size_t limit) {
    const Character c = next_character(text);
    if (c.size != 0 && is_combining(c.code)) {
      // One that leads would sit on somebody else's letter.
      if (!out.empty() && ++marks <= kMaxMarks) out += text.substr(0, c.size);
      return c.size;
    }
    marks = 0;
    std::string piece(text.substr(0, c.size));
    if (c.size == 0) piece = "\\x" + hex(static_cast<Byte>(text[0]));
    if (c.size != 0 && must_escape(c.code)) piece = "\\u{" + hex(c.code) + "}";
    const bool escaped = c.size == 0 || must_escape(c.code);
    const std::size_t width = escaped ? piece.size() : columns_of(c.code);
    if (columns + width > limit) return 0;
    right_to_left |= !escaped && is_right_to_left(c.code);
    out += piece;
    columns += width;
    return c.size == 0 ? 1 : c.size;
  }
};

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kIsolate = "\u2068";  // first strong isolate … pop (UAX 9 section 2.4)
constexpr std::string_view kPopIsolate = "\u2069";

struct Shown {
  std::string text;
  bool whole = true;
};

Shown show(std::string_view text, std::size_t columns) {
  const auto is_as_it_stands = [](char c) { return c >= ' ' && c <= '~'; };
  const bool fits = text.size() <= columns;
  if (fits && std::ranges::all_of(text, is_as_it_stands)) return {std::string(text)};
  Line line;
  std::size_t cut = 0;  // where an ellipsis would still fit
  while (!text.empty()) {
    const std::size_t taken = line.take(text, columns);
    if (taken == 0) break;
    text.remove_prefix(taken);
    if (line.columns < columns) cut = line.out.size();
  }
  if (!text.empty() && columns > 0) line.out.replace(cut, line.out.npos, kEllipsis);
  if (!line.right_to_left) return {std::move(line.out), text.empty()};
  return {std::string(kIsolate).append(line.out).append(kPopIsolate), text.empty()};
}

constexpr std::size_t kColumns = 64;
constexpr std::size_t kFewestColumns = 8;  // less of a name says nothing

// Kind and amount: what this library says itself.
std::string what(const PaymentCode& code) {
  std::string line(code.ecosystem == "none" ? std::string_view{} : code.ecosystem);
  if (!line.empty()) line += ' ';
  line += to_string(code.kind);
  if (!code.amount) return line;
  line.append(" ").append(code.amount->value);
  if (!code.amount->currency.empty()) line.append(" ").append(code.amount->currency);
  return line;
}

// What the code says: isolated and cut by itself, so that it cannot reach into the rest of the
// line.
struct Foreign {
  std::string_view before;
  std::string_view text;
  bool is_host = false;
};

Foreign foreign_text(const PaymentCode& code) {
  if (!code.payee.name.empty()) return {" to ", code.payee.name};
  if (code.ecosystem != "none") return {};
  if (code.kind == Kind::uri) return {" ", code.fields.find("scheme").value_or("")};
  return {" ", code.fields.find("host").value_or(""), true};
}

// A host is cut from the left: its owner stands at the right end (Chromium, "Guidelines for URL
// Display").
std::string display_host(std::string_view host, std::size_t columns) {
  Shown shown = show(host, columns);
  if (shown.whole || host.find('.') == host.npos) return shown.text;
  for (auto dot = host.find('.'); dot != host.npos; dot = host.find('.')) {
    host.remove_prefix(dot + 1);
    shown = show(host, columns - 1);
    if (shown.whole) break;
  }
  return std::string(kEllipsis) + shown.text;
}

}  // namespace

std::string display_text(std::string_view text, std::size_t columns) {
  return show(text, columns).text;
}

namespace {

// Of a code that may be shown as it is.
std::string line_of(const PaymentCode& code) {
  const std::string_view end = code.valid ? "" : " (invalid)";
  const std::size_t room = kColumns - end.size();
  // Everything up to here is ASCII of ours, but for the currency: a column a byte.
  std::string line = display_text(what(code), room);
  const Foreign foreign = foreign_text(code);
  if (!foreign.text.empty() && line.size() + foreign.before.size() + kFewestColumns <= room) {
    line += foreign.before;
    const std::size_t left = room - line.size();
    line += foreign.is_host ? display_host(foreign.text, left) : display_text(foreign.text, left);
  }
  return line.append(end);
}

}  // namespace

std::string display(const PaymentCode& code) {
  return code.sensitive ? line_of(masked(code)) : line_of(code);
}

}  // namespace moongate
