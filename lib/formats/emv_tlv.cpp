#include "formats/emv_tlv.hpp"

#include <algorithm>

#include "formats/ascii.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kHeader = 4;  // two digits of ID, two digits of length

int two_digits(std::string_view text, std::size_t at) noexcept {
  if (!ascii::is_digit(text[at]) || !ascii::is_digit(text[at + 1])) return -1;
  return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

// Bytes that `characters` code points take from `at` on, or npos when the text ends before.
std::size_t bytes_of(std::string_view text, std::size_t at, int characters) noexcept {
  std::size_t end = at;
  for (; characters > 0; --characters) {
    if (end >= text.size()) return text.npos;
    ++end;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
  }
  return end - at;
}

}  // namespace

std::optional<std::string_view> Objects::find(std::uint8_t id) const noexcept {
  const auto* found = std::find_if(begin(), end(), [&](const Object& o) { return o.id == id; });
  if (found == end()) return std::nullopt;
  return found->value;
}

void read(std::string_view text, Objects& out) noexcept {
  out.count = 0;
  out.stopped.reset();
  const auto stop = [&](Errc why, std::size_t at) {
    out.stopped = why;
    out.stopped_at = at;
  };
  for (std::size_t at = 0; at < text.size();) {
    if (text.size() - at < kHeader) return stop(Errc::truncated, at);
    const int id = two_digits(text, at);
    const int length = two_digits(text, at + 2);
    if (id < 0) return stop(Errc::malformed, at);
    if (length <= 0) return stop(Errc::bad_length, at + 2);
    const std::size_t size = bytes_of(text, at + kHeader, length);
    if (size == text.npos) return stop(Errc::bad_length, at + 2);
    if (out.count == kMaxObjects) return stop(Errc::too_many, at);
    out.items[out.count++] = {static_cast<std::uint8_t>(id), text.substr(at + kHeader, size)};
    at += kHeader + size;
  }
}

}  // namespace moongate::emv
