// Punycode: what is decoded are code points, no more than there were bytes, and encodes to a text
// that decodes to the same; a host name is folded whatever its labels hold.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "../formats/punycode_encode.hpp"
#include "classify/fold.hpp"
#include "formats/punycode.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  (void)moongate::fold_for_the_eye(text);
  (void)moongate::fold_for_the_eye("xn--" + std::string(text));
  const auto decoded = moongate::decode_punycode(text);
  if (!decoded) return 0;
  if (decoded->size() > size || size > moongate::kMaxPunycode) std::abort();
  for (const char32_t c : *decoded) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) std::abort();
  }
  const std::string encoded = moongate::punycode::encode(*decoded);
  if (encoded.size() > moongate::kMaxPunycode) return 0;
  if (moongate::decode_punycode(encoded) != decoded) std::abort();
  return 0;
}
