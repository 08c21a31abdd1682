#include "formats/ascii.hpp"

namespace moongate::ascii {
namespace {

constexpr std::size_t kWord = sizeof(std::uint64_t);

bool equal_bytes(const char* a, const char* b, std::size_t size) noexcept {
  for (std::size_t i = 0; i < size; ++i) {
    if (a[i] != b[i] && lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

// Most words that are equal are so with their case.
bool equal_words(const char* a, const char* b) noexcept {
  std::uint64_t left = 0;
  std::uint64_t right = 0;
  std::memcpy(&left, a, kWord);
  std::memcpy(&right, b, kWord);
  return left == right || equal_bytes(a, b, kWord);
}

}  // namespace

// Word by word; the last one overlaps the one before it.
bool same_size_equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  const std::size_t size = a.size();
  if (size < kWord) return equal_bytes(a.data(), b.data(), size);
  const std::size_t last = size - kWord;
  for (std::size_t at = 0; at < last; at += kWord) {
    if (!equal_words(a.data() + at, b.data() + at)) return false;
  }
  return equal_words(a.data() + last, b.data() + last);
}

}  // namespace moongate::ascii
