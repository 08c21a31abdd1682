// What a hurried reader takes for one and the same host name, in two steps: single characters,
// then what stands side by side.
#include "classify/fold.hpp"

#include <algorithm>
#include <array>

#include "classify/confusables.hpp"
#include "formats/ascii.hpp"
#include "formats/punycode.hpp"
#include "model/utf8.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

constexpr char kUnknown = '*';         // stands in no host
constexpr std::size_t kMaxLabel = 63;  // RFC 1035 section 2.3.4
constexpr std::string_view kAce = "xn--";

constexpr char shape_of(char c) noexcept {
  switch (ascii::lower(c)) {
    case '0':
      return 'o';
    case '1':
    case 'i':
    case '|':
      return 'l';
    case '-':
    case '_':
      return '.';
    default:
      return ascii::lower(c);
  }
}

constexpr std::array<char, 128> make_shapes() noexcept {
  std::array<char, 128> shapes{};
  for (std::size_t c = 0; c < shapes.size(); ++c) shapes[c] = shape_of(static_cast<char>(c));
  return shapes;
}
constexpr auto kShapes = make_shapes();

void add_ascii(char c, std::string& out) {
  if (c > 0x20 && c != 0x7F) out += kShapes[static_cast<Byte>(c)];  // URL parsers drop the others
}

void add_wide(char32_t c, std::string& out) {
  if (is_unseen(c)) return;
  const auto look = look_of(c);
  if (!look) out += kUnknown;
  for (const char letter : look.value_or(std::string_view{})) add_ascii(letter, out);
}

void add(char32_t c, std::string& out) {
  if (c < 0x80) return add_ascii(static_cast<char>(c), out);
  add_wide(c, out);
}

constexpr bool is_label_character(char c) noexcept { return ascii::is_alnum(c) || c == '-'; }

// Takes a label "xn--…" as browsers show it. Absent when it is none.
std::optional<std::u32string> take_ace_label(std::string_view& rest) {
  if (!ascii::starts_with_ignoring_case(rest, kAce)) return std::nullopt;
  const auto* const end = std::ranges::find_if_not(rest, is_label_character);
  const auto label = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
  if (label.size() > kMaxLabel) return std::nullopt;
  auto characters = decode_punycode(label.substr(kAce.size()));
  if (characters) rest.remove_prefix(label.size());
  return characters;
}

void take_character(std::string_view& rest, std::string& out) {
  const Character c = next_character(rest);
  if (c.size == 0) {
    out += kUnknown;
    rest.remove_prefix(1);
    return;
  }
  add(c.code, out);
  rest.remove_prefix(c.size);
}

// What the eye reads, character by character.
std::string shapes_of(std::string_view host) {
  std::string out;
  out.reserve(host.size());
  bool in_label = false;
  while (!host.empty()) {
    if (!in_label) {
      if (const auto label = take_ace_label(host)) {
        for (const char32_t c : *label) add(c, out);
        continue;
      }
    }
    in_label = is_label_character(host.front());
    take_character(host, out);
  }
  return out;
}

// "rn" reads as "m", "vv" as "w", "cl" as "d".
constexpr char joined(char before, char c) noexcept {
  if (before == 'r' && c == 'n') return 'm';
  if (before == 'v' && c == 'v') return 'w';
  return before == 'c' && c == 'l' ? 'd' : '\0';
}

void append(char c, std::string& out) {
  const char both = out.empty() ? '\0' : joined(out.back(), c);
  if (both == '\0') {
    out += c;
  } else {
    out.back() = both;
  }
}

// The letter that a digit is written for; else the character itself.
constexpr char letter_for(char c) noexcept {
  constexpr std::string_view kLetters = "olzeasbtbg";
  if (c == 'q') return 'g';  // "9" is written for both
  return ascii::is_digit(c) ? kLetters[static_cast<std::size_t>(c - '0')] : c;
}

}  // namespace

std::string fold_for_the_eye(std::string_view host) {
  const std::string shapes = shapes_of(host);
  const auto ends_label = [&](std::size_t at) { return at >= shapes.size() || shapes[at] == '.'; };
  std::string out;
  out.reserve(shapes.size());
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    // Alone it is a number: nobody reads "3.cn" as "e.cn".
    const bool alone = (i == 0 || ends_label(i - 1)) && ends_label(i + 1);
    append(alone && shapes[i] != 'q' ? shapes[i] : letter_for(shapes[i]), out);
  }
  return out;
}

std::string without_dots(std::string_view folded) {
  std::string out;
  out.reserve(folded.size());
  for (const char c : folded) {
    if (c != '.') append(c, out);
  }
  return out;
}

}  // namespace moongate
