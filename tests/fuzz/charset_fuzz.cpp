// What a decoder gives for one symbol, split by the first byte: bytes stay, text is UTF-8.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "reader/backend/charset.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  if (size < 2) return 0;
  const std::string input(reinterpret_cast<const char*>(data) + 2, size - 2);
  const auto cut = std::min<std::size_t>(data[0], input.size());
  const auto bytes = input.substr(0, cut);
  const auto decoded = input.substr(cut);
  const bool has_eci = data[1] % 2 != 0;
  const auto payload = reader::decode_content({bytes, "]Q2" + bytes, has_eci, decoded});
  if (payload.bytes != bytes || !is_valid_utf8(payload.text)) std::abort();
  if (payload.eci > 999'999) std::abort();
  return 0;
}
