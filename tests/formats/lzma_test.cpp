#include "formats/lzma.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;

namespace {

// "moongate " three times, "opens; " 40 times, "end", packed by Python's lzma.
constexpr std::string_view kPacked =
    "00369becdc68c96c4eb59691382b5fcbdc1d879956c3e7c16c6d9784fffdcba000";
constexpr std::size_t kSize = 27 + 280 + 3;

std::string expected() {
  std::string text;
  for (int i = 0; i < 3; ++i) text += "moongate ";
  for (int i = 0; i < 40; ++i) text += "opens; ";
  return text + "end";
}

const std::string& packed() {
  static const std::string bytes = *decode_hexadecimal(kPacked);
  return bytes;
}

}  // namespace

TEST_CASE("lzma: a raw stream with an end marker, and without") {
  CHECK(*decode_lzma(packed(), kSize) == expected());
  // The marker takes the last bytes; the text is whole before it is read.
  CHECK(*decode_lzma(packed().substr(0, packed().size() - 1), kSize) == expected());
  CHECK(decode_lzma(packed(), 9)->compare("moongate ") == 0);
  CHECK(decode_lzma(packed(), 0)->empty());
}

TEST_CASE("lzma: near misses") {
  CHECK(decode_lzma(packed(), kSize + 1).error().code == Errc::malformed);  // ends before
  CHECK(decode_lzma(packed().substr(0, packed().size() / 2), kSize).error().code ==
        Errc::truncated);
  CHECK(decode_lzma("", kSize).error().code == Errc::truncated);
  CHECK(decode_lzma("\xFF" + packed().substr(1), kSize).error().code == Errc::malformed);
  LzmaProperties impossible;
  impossible.literal_context_bits = 9;
  CHECK(decode_lzma(packed(), kSize, impossible).error().code == Errc::malformed);
}

TEST_CASE("lzma: no more than the limit is unpacked") {
  // 100,000 zeros.
  const auto zeros = *decode_hexadecimal(
      "00006ffdffffa3b7ff473e481572396151b89228e6a38607f9eee41e82d32fc53a3c014bb17ec98a8a4d2fa30dd9"
      "7fa6e38c231153e05918c5758ae277f8b6947f0c6ac0de744964e2e95c53b204d6b1f644b55bffffb9aa0000");
  CHECK(decode_lzma(zeros, 100'000)->size() == 100'000);
  CHECK(decode_lzma(zeros, kMaxLzmaSize + 1).error().code == Errc::too_large);
}

TEST_CASE("lzma: what is packed unpacks to itself") {
  std::string noise;
  for (unsigned i = 0, x = 1; i < 5000; ++i) noise += static_cast<char>((x = x * 69069 + 1) >> 24U);
  for (const std::string& text : {std::string(), std::string("a"), expected(), noise}) {
    CHECK(*decode_lzma(encode_lzma(text), text.size()) == text);
  }
}
