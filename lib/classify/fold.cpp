// What a hurried reader takes for one and the same host name.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "classify/index.hpp"
#include "formats/ascii.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

struct Confusable {
  std::string_view letter;  // UTF-8
  char looks_like;
};

// Letters of other scripts that spell host names (UTS 39 confusables): Cyrillic, Greek, Latin
// outside ASCII; then the dots and slashes that IDNA maps or the eye does.
constexpr std::array<Confusable, 68> kConfusables = {{
    {"а", 'a'}, {"в", 'b'}, {"с", 'c'}, {"ԁ", 'd'}, {"е", 'e'}, {"һ", 'h'}, {"н", 'h'},  {"і", 'i'},
    {"ј", 'j'}, {"к", 'k'}, {"ӏ", 'l'}, {"м", 'm'}, {"о", 'o'}, {"р", 'p'}, {"ԛ", 'q'},  {"г", 'r'},
    {"ѕ", 's'}, {"т", 't'}, {"ѵ", 'v'}, {"ԝ", 'w'}, {"х", 'x'}, {"у", 'y'}, {"А", 'a'},  {"В", 'b'},
    {"С", 'c'}, {"Е", 'e'}, {"Н", 'h'}, {"І", 'i'}, {"Ј", 'j'}, {"К", 'k'}, {"М", 'm'},  {"О", 'o'},
    {"Р", 'p'}, {"Ѕ", 's'}, {"Т", 't'}, {"Х", 'x'}, {"У", 'y'}, {"α", 'a'}, {"ε", 'e'},  {"ι", 'i'},
    {"κ", 'k'}, {"ν", 'v'}, {"ο", 'o'}, {"ρ", 'p'}, {"τ", 't'}, {"υ", 'u'}, {"χ", 'x'},  {"ω", 'w'},
    {"Α", 'a'}, {"Ε", 'e'}, {"Ι", 'i'}, {"Κ", 'k'}, {"Μ", 'm'}, {"Ν", 'n'}, {"Ο", 'o'},  {"Ρ", 'p'},
    {"Τ", 't'}, {"Χ", 'x'}, {"ı", 'i'}, {"ɑ", 'a'}, {"ɡ", 'g'}, {"ⅼ", 'l'}, {"。", '.'}, {"｡", '.'},
    {"․", '.'}, {"⁄", '/'}, {"∕", '/'}, {"⧸", '/'},
}};

// Latin-1 letters with marks, U+00E0–U+00FF, without them; "-" where none is left.
constexpr std::string_view kWithoutMarks = "aaaaaa-ceeeeiiii-nooooo-ouuuuy-y";

// Characters that are not seen at all: soft hyphen, zero-width ones, byte order mark.
constexpr std::array<std::string_view, 7> kUnseen = {"\u00AD", "\u200B", "\u200C", "\u200D",
                                                     "\u2060", "\u034F", "\uFEFF"};

constexpr char fold(char c) noexcept {
  switch (ascii::lower(c)) {
    case '0':
      return 'o';
    case '1':
    case 'i':
      return 'l';
    case '-':
      return '.';
    default:
      return ascii::lower(c);
  }
}

constexpr std::array<char, 128> make_folded() noexcept {
  std::array<char, 128> folded{};
  for (std::size_t c = 0; c < folded.size(); ++c) folded[c] = fold(static_cast<char>(c));
  return folded;
}
constexpr auto kFolded = make_folded();

// Takes folded characters, of which there are never more than there were bytes.
class Folded {
 public:
  explicit Folded(std::size_t most) : text_(most, '\0') {}

  // Adds an ASCII character. "rn" reads as "m".
  void add(char c) noexcept {
    const char folded = kFolded[static_cast<Byte>(c)];
    if (folded == 'n' && size_ > 0 && text_[size_ - 1] == 'r') {
      text_[size_ - 1] = 'm';
    } else {
      keep(folded);
    }
  }
  void keep(char c) noexcept { text_[size_++] = c; }

  std::string take() {
    text_.resize(size_);
    return std::move(text_);
  }

 private:
  std::string text_;
  std::size_t size_ = 0;
};

bool drop_unseen(std::string_view& rest) noexcept {
  for (const std::string_view unseen : kUnseen) {
    if (!rest.starts_with(unseen)) continue;
    rest.remove_prefix(unseen.size());
    return true;
  }
  return false;
}

// Full width ASCII, U+FF01–U+FF5E.
bool take_full_width(std::string_view& rest, Folded& out) {
  if (rest.size() < 3 || static_cast<Byte>(rest[0]) != 0xEF) return false;
  const unsigned middle = static_cast<Byte>(rest[1]);
  const unsigned last = static_cast<Byte>(rest[2]);
  if (middle != 0xBC && middle != 0xBD) return false;
  const unsigned code = (middle - 0xBC) * 0x40 + (last & 0x3FU);
  if (code < 1 || code > 0x5E) return false;
  out.add(static_cast<char>(code + 0x20));
  rest.remove_prefix(3);
  return true;
}

bool take_marked(std::string_view& rest, Folded& out) {
  if (rest.size() < 2 || static_cast<Byte>(rest[0]) != 0xC3) return false;
  const unsigned low = static_cast<Byte>(rest[1]) & 0x1FU;
  if (kWithoutMarks[low] == '-') return false;
  out.add(kWithoutMarks[low]);
  rest.remove_prefix(2);
  return true;
}

// Takes one character outside ASCII.
void take_wide(std::string_view& rest, Folded& out) {
  if (drop_unseen(rest) || take_full_width(rest, out) || take_marked(rest, out)) return;
  const auto* const found = std::ranges::find_if(
      kConfusables, [&](const Confusable& c) { return rest.starts_with(c.letter); });
  if (found == kConfusables.end()) {
    out.keep(rest.front());
    rest.remove_prefix(1);
    return;
  }
  out.add(found->looks_like);
  rest.remove_prefix(found->letter.size());
}

}  // namespace

std::string fold_for_the_eye(std::string_view host) {
  Folded out(host.size());
  while (!host.empty()) {
    const char c = host.front();
    if (static_cast<Byte>(c) >= 0x80) {
      take_wide(host, out);
      continue;
    }
    if (static_cast<Byte>(c) > 0x20) out.add(c);  // WHATWG URL drops tabs and line ends
    host.remove_prefix(1);
  }
  return out.take();
}

}  // namespace moongate
