#include "reader/backend/charset_guess.hpp"

#include <algorithm>
#include <array>

#include "reader/backend/charset_converter.hpp"
#include "reader/backend/common_characters.hpp"

namespace moongate::reader {

namespace {

using Byte = unsigned char;

/// One character of a text and the bytes that it was made of.
struct Character {
  char32_t code = 0;
  std::string_view bytes;
  bool beside_letter = false;  ///< an ASCII letter stands before or behind it
  char32_t before = 0;         ///< the one before it, where that is not ASCII
};

struct CharacterSet {
  std::string_view charset;  ///< IANA
  const char* converter;     ///< what iconv() calls it, or a superset of it
  double (*weight)(const Character& c);
};

bool within(char32_t c, char32_t first, char32_t last) noexcept { return c >= first && c <= last; }

bool is_letter(char c) noexcept { return within(static_cast<Byte>(c | 0x20), 'a', 'z'); }

bool is_han(char32_t c) noexcept { return within(c, 0x4E00, 0x9FFF); }

/// Punctuation and full-width forms of East Asian text.
bool is_wide_sign(char32_t c) noexcept {
  return within(c, 0x3000, 0x3011) || within(c, 0xFF01, 0xFF5E) || c == 0xFFE5 || c == 0x201C ||
         c == 0x201D || c == 0x2018 || c == 0x2019 || c == 0x2014 || c == 0x2026 || c == 0x30FB;
}

constexpr double kCommon = 3;
constexpr double kUsual = 1;
constexpr double kSign = 2;
constexpr double kRare = -1;
constexpr double kOdd = -3;

/// Of GB 2312 the first level, by sound, are the characters of everyday text; the pairs that GBK
/// and GB 18030 added are names and history.
double weight_of_simplified(const Character& c) {
  if (is_wide_sign(c.code)) return kSign;
  if (!is_han(c.code)) return kOdd;
  if (is_common_simplified(c.code)) return kCommon;
  const auto lead = static_cast<Byte>(c.bytes[0]);
  const bool gb2312 = c.bytes.size() == 2 && static_cast<Byte>(c.bytes[1]) >= 0xA1;
  if (!gb2312 || lead < 0xB0) return kOdd;
  return lead <= 0xD7 ? kUsual : kRare;
}

double weight_of_traditional(const Character& c) {
  if (is_wide_sign(c.code)) return kSign;
  if (!is_han(c.code)) return kOdd;
  if (is_common_traditional(c.code)) return kCommon;
  return static_cast<Byte>(c.bytes[0]) <= 0xC6 ? kUsual : kRare;  // level 1 of Big5
}

/// Kana of half width are single bytes, which Chinese has as well; but a mark of voice stands
/// behind a kana that has one (JIS X 0201: K, S, T and H rows).
double weight_of_half_width(const Character& c) {
  if (c.code != 0xFF9E && c.code != 0xFF9F) return kUsual / 2;
  const bool voiced = within(c.before, 0xFF76, 0xFF84) || within(c.before, 0xFF8A, 0xFF8E);
  return voiced ? kCommon : kOdd;
}

double weight_of_japanese(const Character& c) {
  if (within(c.code, 0x3041, 0x3096)) return kCommon;                      // hiragana
  if (within(c.code, 0x30A1, 0x30FA) || c.code == 0x30FC) return kCommon;  // katakana
  if (within(c.code, 0xFF61, 0xFF9F)) return weight_of_half_width(c);
  if (is_wide_sign(c.code)) return kSign;
  if (!is_han(c.code)) return kOdd;
  return static_cast<Byte>(c.bytes[0]) <= 0x97 ? kUsual : kRare;  // level 1 of JIS X 0208
}

double weight_of_korean(const Character& c) {
  if (is_common_korean(c.code)) return kCommon;
  if (within(c.code, 0xAC00, 0xD7A3)) return kUsual;
  return is_wide_sign(c.code) ? 0 : kOdd;
}

/// A letter with a mark stands among others; several in a row are bytes of another set.
double weight_of_latin(const Character& c) {
  if (within(c.code, 0xC0, 0xFF) && c.code != 0xD7 && c.code != 0xF7) {
    return c.beside_letter ? kCommon : kRare;
  }
  const std::u32string_view signs = U"£©®°§«»¡¿´·€‘’“”–—…";
  return signs.find(c.code) != signs.npos ? kUsual : kOdd;
}

constexpr std::array<CharacterSet, 5> kSets{{
    {"GB18030", "GB18030", weight_of_simplified},
    {"Big5", "BIG5", weight_of_traditional},
    {"Shift_JIS", "CP932", weight_of_japanese},
    {"EUC-KR", "EUC-KR", weight_of_korean},
    {"windows-1252", "WINDOWS-1252", weight_of_latin},
}};

char32_t code_of(std::string_view utf8) noexcept {
  const auto lead = static_cast<Byte>(utf8[0]);
  if (lead < 0x80) return lead;
  char32_t code = lead & (0x7FU >> utf8.size());
  for (const char c : utf8.substr(1)) code = code << 6U | (static_cast<Byte>(c) & 0x3FU);
  return code;
}

/// Reads bytes as text of one set and weighs it.
class Weigher {
 public:
  Weigher(std::string_view bytes, const CharacterSet& set)
      : bytes_(bytes), set_(set), converter_(set.converter) {}

  /// The mean weight of a byte above 0x7F; nothing where the bytes do not exist in the set.
  std::optional<double> weigh() {
    if (!converter_.is_open()) return std::nullopt;
    while (at_ < bytes_.size()) {
      if (static_cast<Byte>(bytes_[at_]) < 0x80) {
        text_ += bytes_[at_++];
        before_ = 0;
      } else if (!take()) {
        return std::nullopt;
      }
    }
    return high_ == 0 ? 0 : weight_ / static_cast<double>(high_);
  }

  std::string take_text() { return std::move(text_); }

 private:
  bool take() {
    constexpr std::size_t kLongest = 4;  // of GB 18030
    for (std::size_t size = 1; size <= kLongest && at_ + size <= bytes_.size(); ++size) {
      const auto part = bytes_.substr(at_, size);
      const auto utf8 = converter_.convert(part);
      if (!utf8 || utf8->empty()) continue;
      const Character c{code_of(*utf8), part, beside_letter(size), before_};
      weight_ += static_cast<double>(size) * set_.weight(c);
      before_ = c.code;
      high_ += size;
      text_ += *utf8;
      at_ += size;
      return true;
    }
    return false;
  }

  [[nodiscard]] bool beside_letter(std::size_t size) const noexcept {
    const bool before = at_ > 0 && is_letter(bytes_[at_ - 1]);
    const bool behind = at_ + size < bytes_.size() && is_letter(bytes_[at_ + size]);
    return before || behind;
  }

  std::string_view bytes_;
  const CharacterSet& set_;
  CharsetConverter converter_;
  std::size_t at_ = 0;
  std::size_t high_ = 0;
  char32_t before_ = 0;
  double weight_ = 0;
  std::string text_;
};

/// Latin-1 is what generators say that they write; its bytes from 0x80 to 0x9F are windows-1252.
std::string_view name_of_latin(std::string_view bytes) noexcept {
  const bool more = std::any_of(bytes.begin(), bytes.end(),
                                [](char c) { return within(static_cast<Byte>(c), 0x80, 0x9F); });
  return more ? "windows-1252" : "ISO-8859-1";
}

}  // namespace

std::optional<CharsetGuess> guess_charset(std::string_view bytes) {
  constexpr double kLeast = 0.5;  // of the mean weight: below it nothing reads like a language
  std::optional<CharsetGuess> best;
  double most = kLeast;
  for (const CharacterSet& set : kSets) {
    Weigher weigher(bytes, set);
    const auto weight = weigher.weigh();
    if (!weight || *weight <= most) continue;
    most = *weight;
    best = CharsetGuess{set.charset, weigher.take_text()};
  }
  if (best && best->charset == "windows-1252") best->charset = name_of_latin(bytes);
  return best;
}

}  // namespace moongate::reader
