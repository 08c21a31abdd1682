#include "formats/punycode.hpp"

#include <cstdint>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

// RFC 3492 section 5.
constexpr std::uint32_t kBase = 36;
constexpr std::uint32_t kMinThreshold = 1;
constexpr std::uint32_t kMaxThreshold = 26;
constexpr std::uint32_t kSkew = 38;
constexpr std::uint32_t kDamp = 700;
constexpr std::uint32_t kInitialBias = 72;
constexpr std::uint32_t kInitialCode = 0x80;

constexpr std::uint32_t kMaxCode = 0x10FFFF;
// More than any sound label has here, and far from where the arithmetic overflows.
constexpr std::uint64_t kMaxDelta = std::uint64_t{kMaxCode} * (kMaxPunycode + 1);

constexpr bool is_code_point(std::uint64_t code) noexcept {
  return code <= kMaxCode && !(code >= 0xD800 && code <= 0xDFFF);
}

// "a" to "z" are 0 to 25, "0" to "9" are 26 to 35; kBase for what is no digit.
constexpr std::uint32_t value_of(char digit) noexcept {
  if (ascii::is_alpha(digit)) return static_cast<std::uint32_t>(ascii::lower(digit) - 'a');
  return ascii::is_digit(digit) ? static_cast<std::uint32_t>(digit - '0') + 26 : kBase;
}

constexpr std::uint32_t threshold(std::uint32_t place, std::uint32_t bias) noexcept {
  if (place <= bias + kMinThreshold) return kMinThreshold;
  return place >= bias + kMaxThreshold ? kMaxThreshold : place - bias;
}

// Section 6.1.
constexpr std::uint32_t adapt(std::uint64_t delta, std::size_t points, bool first) noexcept {
  constexpr std::uint32_t kRange = kBase - kMinThreshold;
  delta /= first ? kDamp : 2;
  delta += delta / points;
  std::uint32_t place = 0;
  for (; delta > kRange * kMaxThreshold / 2; place += kBase) delta /= kRange;
  return place + static_cast<std::uint32_t>((kRange + 1) * delta / (delta + kSkew));
}

// Takes one number of variable length off `rest` (section 3.3).
std::optional<std::uint64_t> take_delta(std::string_view& rest, std::uint32_t bias) noexcept {
  std::uint64_t delta = 0;
  std::uint64_t weight = 1;
  for (std::uint32_t place = kBase;; place += kBase) {
    const std::uint32_t digit = rest.empty() ? kBase : value_of(rest.front());
    if (digit == kBase) return std::nullopt;
    rest.remove_prefix(1);
    delta += digit * weight;  // only a last digit, 0, can follow a weight above the limit
    if (delta > kMaxDelta) return std::nullopt;
    const std::uint32_t least = threshold(place, bias);
    if (digit < least) return delta;
    weight *= kBase - least;
  }
}

}  // namespace

// Section 6.2: the basic code points, a hyphen when there are any, then where the others go.
std::optional<std::u32string> decode_punycode(std::string_view text) {
  if (text.size() > kMaxPunycode || !ascii::is_ascii(text)) return std::nullopt;
  const auto hyphen = text.rfind('-');
  const std::size_t basic = hyphen == text.npos ? 0 : hyphen;
  auto rest = text.substr(basic == 0 ? 0 : basic + 1);
  std::u32string out(text.begin(), text.begin() + basic);

  std::uint32_t bias = kInitialBias;
  std::uint64_t code = kInitialCode;
  std::uint64_t at = 0;
  for (bool first = true; !rest.empty(); first = false) {
    const auto delta = take_delta(rest, bias);
    if (!delta) return std::nullopt;
    const std::size_t points = out.size() + 1;
    at += *delta;
    code += at / points;
    at %= points;
    if (!is_code_point(code)) return std::nullopt;
    out.insert(static_cast<std::size_t>(at), 1, static_cast<char32_t>(code));
    ++at;
    bias = adapt(*delta, points, first);
  }
  return out;
}

}  // namespace moongate
