#include "formats/framing.hpp"

#include <algorithm>
#include <array>

#include "formats/ascii.hpp"
#include "model/utf8.hpp"

namespace moongate {
namespace {

// One symbology of ISO/IEC 15424: the letter behind "]", the modifiers that it has, and the one
// that says that FNC1 leads ("-" when none does).
struct Symbology {
  char letter;
  std::string_view modifiers;
  SymbolFormat format;
  char gs1;
};

using enum SymbolFormat;
constexpr std::array kSymbologies = {
    Symbology{'A', "01234578", code_39, '-'},
    Symbology{'B', "0124", telepen, '-'},
    Symbology{'C', "0124", code_128, '1'},
    Symbology{'D', "0123456789", unknown, '-'},  // Code One
    Symbology{'E', "01234", ean_13, '-'},
    Symbology{'F', "0124", codabar, '-'},
    Symbology{'G', "0123456789", code_93, '-'},
    Symbology{'H', "013", unknown, '-'},  // Code 11
    Symbology{'I', "013", itf, '-'},
    Symbology{'J', "0123456", unknown, '1'},  // DotCode
    Symbology{'K', "0124", unknown, '1'},     // Code 16K
    Symbology{'L', "012345", pdf417, '-'},
    Symbology{'M', "01", unknown, '-'},     // MSI
    Symbology{'N', "0", unknown, '-'},      // Anker
    Symbology{'O', "01456", unknown, '-'},  // Codablock
    Symbology{'P', "0", unknown, '-'},      // Plessey
    Symbology{'Q', "0123456", qr_code, '3'},
    Symbology{'R', "013", unknown, '-'},   // Straight 2 of 5, two bars
    Symbology{'S', "013", unknown, '-'},   // Straight 2 of 5, three bars
    Symbology{'T', "0124", unknown, '-'},  // Code 49
    Symbology{'U', "0123", maxi_code, '-'},
    Symbology{'X', "0123456789ABCDEF", unknown, '-'},  // others
    Symbology{'Z', "0123456789ABCDEF", unknown, '-'},  // no bar code: a keyboard, a card
    Symbology{'c', "012345678", unknown, '-'},         // Channel Code
    Symbology{'d', "0123456", data_matrix, '2'},
    Symbology{'e', "0123", databar, '0'},
    Symbology{'g', "0123456", unknown, '-'},     // Grid Matrix
    Symbology{'h', "0123456789", unknown, '-'},  // Han Xin
    Symbology{'j', "0123456", unknown, '-'},     // JAB Code
    Symbology{'o', "012345", unknown, '-'},      // OCR
    Symbology{'p', "01234", unknown, '-'},       // PosiCode
    Symbology{'s', "01", unknown, '-'},          // SuperCode
    Symbology{'z', "0123456789ABC", aztec, '1'},
};
constexpr std::size_t kIdentifier = 3;  // "]", the letter, the modifier

constexpr std::array<std::string_view, 6> kBlanks = {" ", "\t", "\r", "\n", "\u00A0", "\u3000"};
constexpr std::string_view kNul("\0", 1);
constexpr char kStx = '\x02';
constexpr char kEtx = '\x03';
constexpr char kSoh = '\x01';

struct Quotes {
  std::string_view open;
  std::string_view close;
};
constexpr std::array kQuotes = {Quotes{"\"", "\""}, Quotes{"'", "'"},  Quotes{"`", "`"},
                                Quotes{"“", "”"},   Quotes{"„", "“"},  Quotes{"‘", "’"},
                                Quotes{"«", "»"},   Quotes{"「", "」"}};

constexpr std::size_t kEciEscape = 7;

bool starts_with_eci(std::string_view text) noexcept {
  return text.size() >= kEciEscape && text[0] == '\\' &&
         ascii::all_digits(text.substr(1, kEciEscape - 1));
}

// Takes framing off one text, a piece a call.
class Unwrapper {
 public:
  explicit Unwrapper(std::string_view text) noexcept : rest_(text) {}

  bool take_identifier() noexcept {
    if (rest_.size() < kIdentifier || rest_[0] != ']') return false;
    const auto* const known = std::ranges::find(kSymbologies, rest_[1], &Symbology::letter);
    if (known == kSymbologies.end() || known->modifiers.find(rest_[2]) == std::string_view::npos) {
      return false;
    }
    if (found_.format == unknown) found_.format = format_of(*known, rest_[2]);
    found_.gs1 |= rest_[2] == known->gs1;
    return take_front(kIdentifier, Flag::framed);
  }

  bool take_eci() noexcept {
    return starts_with_eci(rest_) && take_front(kEciEscape, Flag::framed);
  }

  bool take_byte_order_mark() noexcept {
    return rest_.starts_with(kByteOrderMark) && take_front(kByteOrderMark.size(), Flag::bom);
  }

  bool take_blanks() noexcept {
    bool any = false;
    for (const std::string_view blank : kBlanks) {
      if (rest_.starts_with(blank)) any |= take_front(blank.size(), Flag::trimmed);
      if (rest_.ends_with(blank)) any |= take_back(blank.size(), Flag::trimmed);
    }
    return any;
  }

  bool take_line_end() noexcept {
    if (!rest_.ends_with('\n') && !rest_.ends_with('\r')) return false;
    return take_back(1, Flag::trimmed);
  }

  bool take_nul() noexcept { return rest_.ends_with(kNul) && take_back(1, Flag::framed); }

  // Ride codes begin with STX themselves, and SOH behind it.
  bool take_transmission() noexcept {
    if (rest_.starts_with(kStx) && !rest_.substr(1).starts_with(kSoh)) {
      return take_front(1, Flag::framed);
    }
    return rest_.ends_with(kEtx) && take_back(1, Flag::framed);
  }

  bool take_quotes() noexcept {
    for (const auto& [open, close] : kQuotes) {
      if (rest_.size() < open.size() + close.size()) continue;
      if (!rest_.starts_with(open) || !rest_.ends_with(close)) continue;
      const auto within = rest_.substr(open.size(), rest_.size() - open.size() - close.size());
      if (open == close && is_list(within, open)) continue;
      take_front(open.size(), Flag::framed);
      return take_back(close.size(), Flag::framed);
    }
    return false;
  }

  // Of a list of quoted values the first ends before the next begins.
  static bool is_list(std::string_view within, std::string_view quote) noexcept {
    const auto first = within.find(quote);
    if (first == within.npos || first + quote.size() >= within.size()) return false;
    return std::string_view(",;:\t").find(within[first + quote.size()]) != std::string_view::npos;
  }

  // A pair, or one beside nothing but digits.
  bool take_stars() noexcept {
    const bool front = rest_.size() > 1 && rest_.front() == '*';
    const bool back = rest_.size() > 1 && rest_.back() == '*';
    if (front && back) {
      take_front(1, Flag::framed);
      return take_back(1, Flag::framed);
    }
    if (front && ascii::all_digits(rest_.substr(1))) return take_front(1, Flag::framed);
    return back && ascii::all_digits(rest_.substr(0, rest_.size() - 1)) &&
           take_back(1, Flag::framed);
  }

  [[nodiscard]] const Framing& found() const noexcept { return found_; }

 private:
  static SymbolFormat format_of(const Symbology& symbology, char modifier) noexcept {
    if (symbology.letter == 'z' && modifier == 'C') return aztec_rune;
    if (symbology.letter != 'E') return symbology.format;
    if (modifier == '4') return ean_8;
    return modifier == '0' || modifier == '3' ? ean_13 : unknown;  // else an add-on alone
  }

  bool take_front(std::size_t size, Flag flag) noexcept {
    rest_.remove_prefix(size);
    found_.front += size;
    found_.flags.set(flag);
    return true;
  }
  bool take_back(std::size_t size, Flag flag) noexcept {
    rest_.remove_suffix(size);
    found_.back += size;
    found_.flags.set(flag);
    return true;
  }

  std::string_view rest_;
  Framing found_;
};

// Nearly every payload begins and ends with a letter or a digit.
bool may_be_framed(std::string_view text) noexcept {
  return !text.empty() && !(ascii::is_alnum(text.front()) && ascii::is_alnum(text.back()));
}

// Control characters that frame text, or stand in it, are no sign of binary data.
bool is_binary(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x20 &&
         std::string_view("\t\r\n\x02\x03").find(c) == std::string_view::npos;
}

Framing framing_of_binary(std::string_view bytes) noexcept {
  Unwrapper unwrapper(bytes);
  while (unwrapper.take_identifier() || unwrapper.take_eci()) {
  }
  if (unwrapper.found().front == 0) return {};
  if (unwrapper.take_line_end()) unwrapper.take_line_end();  // CR and LF
  return unwrapper.found();
}

}  // namespace

Framing framing_of(std::string_view text) noexcept {
  if (!may_be_framed(text)) return {};
  Unwrapper unwrapper(text);
  while (unwrapper.take_blanks() || unwrapper.take_byte_order_mark() || unwrapper.take_nul() ||
         unwrapper.take_transmission() || unwrapper.take_identifier() || unwrapper.take_eci() ||
         unwrapper.take_quotes() || unwrapper.take_stars()) {
  }
  return unwrapper.found();
}

Framing framing_of_bytes(std::string_view bytes) noexcept {
  const bool binary = std::ranges::any_of(bytes, is_binary);
  return binary ? framing_of_binary(bytes) : framing_of(bytes);
}

}  // namespace moongate
