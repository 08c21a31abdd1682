// Decoders of text and packed bytes: nothing outgrows its limit, errors point into the input.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "formats/base32.hpp"
#include "formats/base45.hpp"
#include "formats/base58.hpp"
#include "formats/bech32.hpp"
#include "formats/cash_address.hpp"
#include "formats/character_set.hpp"
#include "formats/hexadecimal.hpp"
#include "formats/inflate.hpp"
#include "formats/lzma.hpp"
#include "formats/ss58.hpp"
#include "moongate/payload.hpp"

namespace {

template <class T>
void check(const moongate::Result<T>& result, std::size_t size) {
  if (!result && result.error().offset > size) std::abort();
}

void check_size(const moongate::Result<std::string>& result, std::size_t size, std::size_t limit) {
  check(result, size);
  if (result && result->size() > limit) std::abort();
}

void unpack(std::string_view bytes) {
  using namespace moongate;
  constexpr std::size_t kLimit = 10'000;
  for (const auto format : {DeflateFormat::raw, DeflateFormat::zlib, DeflateFormat::gzip}) {
    check_size(inflate(bytes, format, kLimit), bytes.size(), kLimit);
  }
  check_size(decode_lzma(bytes, kLimit), bytes.size(), kLimit);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check_size(decode_base32(text, Base32Alphabet::standard), size, size);
  check_size(decode_base32(text, Base32Alphabet::hex), size, size);
  check_size(decode_base45(text), size, size);
  check_size(decode_base58(text), size, size);
  check_size(decode_base58check(text), size, size);
  check_size(decode_monero_base58(text), size, size);
  check_size(decode_hexadecimal(text), size, size / 2);
  check(read_bech32(text, Bech32Length::unlimited), size);
  check(read_segwit_address(text), size);
  check(read_cash_address(text, "bitcoincash"), size);
  check(read_ss58(text), size);
  for (int set = 0; set <= static_cast<int>(CharacterSet::koi8_r); ++set) {
    const auto decoded = decode_text(text, static_cast<CharacterSet>(set));
    check_size(decoded, size, 3 * size);
    if (decoded && !is_valid_utf8(*decoded)) std::abort();
  }
  unpack(text);
  return 0;
}
