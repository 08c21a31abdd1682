#include "base64.hpp"

#include <array>
#include <cstdint>

namespace moongate::json {
namespace {

constexpr std::string_view kAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::size_t kGroup = 4;  // characters that stand for 3 bytes

std::uint32_t byte_at(std::string_view bytes, std::size_t at) noexcept {
  return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

Unexpected bad(std::size_t offset, std::string_view message) {
  return fail(Errc::bad_base64, offset, "payload_base64", message);
}

// The characters of `text` before its padding.
std::size_t significant(std::string_view text) noexcept {
  std::size_t size = text.size();
  while (size > 0 && text.size() - size < 2 && text[size - 1] == '=') --size;
  return size;
}

}  // namespace

std::string base64_encode(std::string_view bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * kGroup);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::uint32_t bits =
        byte_at(bytes, at) << 16U | byte_at(bytes, at + 1) << 8U | byte_at(bytes, at + 2);
    const std::size_t left = bytes.size() - at;
    out += kAlphabet[bits >> 18U];
    out += kAlphabet[bits >> 12U & 0x3FU];
    out += left > 1 ? kAlphabet[bits >> 6U & 0x3FU] : '=';
    out += left > 2 ? kAlphabet[bits & 0x3FU] : '=';
  }
  return out;
}

Result<std::string> base64_decode(std::string_view text) {
  if (text.size() % kGroup != 0) return bad(text.size(), "the length is no multiple of 4");
  std::string out;
  out.reserve(text.size() / kGroup * 3);
  std::uint32_t bits = 0;
  unsigned held = 0;  // bits not yet written
  const std::size_t size = significant(text);
  for (std::size_t at = 0; at < size; ++at) {
    const auto digit = kAlphabet.find(text[at]);
    if (digit == std::string_view::npos) return bad(at, "not a character of Base64");
    bits = (bits << 6U | static_cast<std::uint32_t>(digit)) & 0xFFFU;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    out += static_cast<char>(bits >> held & 0xFFU);
  }
  if ((bits & ((1U << held) - 1U)) != 0) return bad(size - 1, "bits after the last byte");
  return out;
}

}  // namespace moongate::json
