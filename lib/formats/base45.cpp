#include "formats/base45.hpp"

#include <cstddef>

namespace moongate {
namespace {

constexpr std::string_view kBase45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

Unexpected not_base45(std::size_t at) { return fail(Errc::malformed, at, {}, "not Base45"); }

}  // namespace

// Three characters are two bytes, the lowest digit first; two are one byte.
Result<std::string> decode_base45(std::string_view text) {
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); at += 3) {
    const auto group = text.substr(at, 3);
    std::size_t number = 0;
    for (std::size_t i = group.size(); i-- > 0;) {
      const auto digit = kBase45.find(group[i]);
      if (digit == kBase45.npos) return not_base45(at + i);
      number = number * 45 + digit;
    }
    const std::size_t limit = group.size() == 3 ? 0xFFFF : 0xFF;
    if (group.size() == 1 || number > limit) return not_base45(at);
    if (group.size() == 3) bytes += static_cast<char>(number >> 8U);
    bytes += static_cast<char>(number & 0xFFU);
  }
  return bytes;
}

}  // namespace moongate
