#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// Encodes Punycode, for tests: RFC 3492 section 6.3.
namespace moongate::punycode {

inline char digit(std::size_t value) {
  return static_cast<char>(value < 26 ? 'a' + value : '0' + (value - 26));
}

inline std::size_t adapt(std::size_t delta, std::size_t points, bool first) {
  delta /= first ? 700 : 2;
  delta += delta / points;
  std::size_t k = 0;
  for (; delta > 455; k += 36) delta /= 35;
  return k + 36 * delta / (delta + 38);
}

inline void append_number(std::size_t value, std::size_t bias, std::string& out) {
  for (std::size_t k = 36;; k += 36) {
    const std::size_t t = k <= bias ? 1 : std::min<std::size_t>(k - bias, 26);
    if (value < t) break;
    out += digit(t + (value - t) % (36 - t));
    value = (value - t) / (36 - t);
  }
  out += digit(value);
}

inline std::string encode(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) {
    if (c < 0x80) out += static_cast<char>(c);
  }
  const std::size_t basic = out.size();
  if (basic > 0) out += '-';
  std::size_t done = basic;
  std::size_t delta = 0;
  std::size_t bias = 72;
  for (char32_t n = 0x80; done < text.size(); ++n, ++delta) {
    char32_t next = 0x110000;
    for (const char32_t c : text) next = c >= n ? std::min(next, c) : next;
    delta += (next - n) * (done + 1);
    n = next;
    for (const char32_t c : text) {
      if (c < n) ++delta;
      if (c != n) continue;
      append_number(delta, bias, out);
      bias = adapt(delta, done + 1, done == basic);
      delta = 0;
      ++done;
    }
  }
  return out;
}

}  // namespace moongate::punycode
