#include "formats/base64.hpp"

#include <array>

namespace moongate {
namespace {

constexpr std::uint8_t kNone = 0xFF;
constexpr std::size_t kGroup = 4;  // characters that make three bytes

constexpr std::string_view kUrlAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

// Value of each character in both alphabets together.
constexpr std::array<std::uint8_t, 256> make_values() noexcept {
  std::array<std::uint8_t, 256> values{};
  for (auto& value : values) value = kNone;
  for (std::size_t i = 0; i < kUrlAlphabet.size(); ++i) {
    values[static_cast<unsigned char>(kUrlAlphabet[i])] = static_cast<std::uint8_t>(i);
  }
  values['+'] = values['-'];
  values['/'] = values['_'];
  return values;
}
constexpr auto kValues = make_values();

std::uint8_t value_of(char c) noexcept { return kValues[static_cast<unsigned char>(c)]; }

Unexpected not_base64(std::size_t at) { return fail(Errc::bad_base64, at, {}, "not Base64"); }

// Offset of the first character outside the alphabet, or npos. Which one "either" means is settled
// by the first character that only one has.
std::size_t first_foreign(std::string_view text, Base64Alphabet alphabet) noexcept {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (value_of(c) == kNone) return at;
    if (value_of(c) < 62) continue;
    const auto needs = c == '+' || c == '/' ? Base64Alphabet::standard : Base64Alphabet::url;
    if (alphabet == Base64Alphabet::either) alphabet = needs;
    if (alphabet != needs) return at;
  }
  return text.npos;
}

std::string_view without_padding(std::string_view text) noexcept {
  for (int i = 0; i < 2 && text.ends_with('='); ++i) text.remove_suffix(1);
  return text;
}

}  // namespace

Result<std::string> decode_base64(std::string_view text, Base64Alphabet alphabet,
                                  Base64Padding padding) {
  const std::string_view digits = without_padding(text);
  const bool padded = digits.size() < text.size() || padding == Base64Padding::required;
  if (const auto at = first_foreign(digits, alphabet); at != text.npos) return not_base64(at);
  if (padded && text.size() % kGroup != 0) return not_base64(text.size());
  if (digits.size() % kGroup == 1) return not_base64(digits.size() - 1);

  std::string bytes(digits.size() * 3 / kGroup, '\0');
  char* end = bytes.data();
  std::uint32_t bits = 0;
  int held = 0;  // bits not written yet, less than 8
  for (const char c : digits) {
    bits = (bits << 6U | value_of(c)) & 0xFFFFU;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    *end++ = static_cast<char>(bits >> static_cast<unsigned>(held) & 0xFFU);
  }
  const std::uint32_t rest = bits & ((1U << static_cast<unsigned>(held)) - 1U);
  if (rest != 0) return not_base64(digits.size() - 1);
  return bytes;
}

std::string encode_base64url(std::string_view bytes) {
  std::string text;
  text.reserve((bytes.size() * kGroup + 2) / 3);
  unsigned bits = 0;
  int held = 0;
  for (const char byte : bytes) {
    bits = (bits << 8U | static_cast<unsigned char>(byte)) & 0xFFFFU;
    for (held += 8; held >= 6; held -= 6) text += kUrlAlphabet[bits >> (held - 6) & 0x3FU];
  }
  if (held > 0) text += kUrlAlphabet[bits << (6 - held) & 0x3FU];
  return text;
}

std::size_t peek_base64(std::string_view text, std::span<char> out) noexcept {
  std::size_t written = 0;
  for (; text.size() >= kGroup && out.size() - written >= 3; text.remove_prefix(kGroup)) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < kGroup; ++i) {
      if (value_of(text[i]) == kNone) return written;
      bits = bits << 6U | value_of(text[i]);
    }
    for (const unsigned shift : {16U, 8U, 0U}) {
      out[written++] = static_cast<char>(bits >> shift & 0xFFU);
    }
  }
  return written;
}

}  // namespace moongate
