#include "formats/bech32.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;

namespace {

Errc code_of(std::string_view text, Bech32Length length = Bech32Length::limited) {
  const auto read = read_bech32(text, length);
  return read ? Errc::internal : read.error().code;
}

}  // namespace

TEST_CASE("bech32: the valid strings of BIP 173 and BIP 350") {
  struct Row {
    std::string_view text, prefix;
    Bech32Variant variant;
  };
  using enum Bech32Variant;
  const Row rows[] = {
      {"A12UEL5L", "a", bech32},
      {"a12uel5l", "a", bech32},
      {"an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
       "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio",
       bech32},
      {"abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "abcdef", bech32},
      {"split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "split", bech32},
      {"?1ezyfcl", "?", bech32},
      {"A1LQFN3A", "a", bech32m},
      {"a1lqfn3a", "a", bech32m},
      {"abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx", "abcdef", bech32m},
      {"split1checkupstagehandshakeupstreamerranterredcaperredlc445v", "split", bech32m},
      {"?1v759aa", "?", bech32m},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto read = read_bech32(row.text, Bech32Length::limited);
    REQUIRE(read);
    CHECK(read->prefix == row.prefix);
    CHECK(read->variant == row.variant);
    CHECK(read->values.size() == row.text.size() - row.prefix.size() - 7);
  }
}

TEST_CASE("bech32: the alphabet counts from 0 to 31") {
  const auto read =
      read_bech32("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", Bech32Length::limited);
  REQUIRE(read->values.size() == 32);
  for (std::size_t i = 0; i < 32; ++i) CHECK(read->values[i] == i);
}

TEST_CASE("bech32: the invalid strings of BIP 173") {
  CHECK(code_of("\x20"
                "1nwldj5") == Errc::malformed);
  CHECK(code_of("\x7F"
                "1axkwrx") == Errc::malformed);
  CHECK(code_of("\x80"
                "1eym55h") == Errc::malformed);
  CHECK(code_of("an84characterslonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersb"
                "io1569pvx") == Errc::too_large);
  CHECK(code_of("pzry9x0s0muk") == Errc::missing_field);
  CHECK(code_of("1pzry9x0s0muk") == Errc::missing_field);
  CHECK(code_of("x1b4n0q5v") == Errc::malformed);
  CHECK(code_of("li1dgmt3") == Errc::truncated);
  CHECK(code_of("de1lg7wt\xFF") == Errc::malformed);
  CHECK(code_of("A1G7SGD8") == Errc::crc_mismatch);
  CHECK(code_of("10a06t8") == Errc::missing_field);
  CHECK(code_of("1qzzfhee") == Errc::missing_field);
  CHECK(code_of("a12UEL5L") == Errc::malformed);
  CHECK(code_of("") == Errc::missing_field);
}

TEST_CASE("bech32: offsets") {
  CHECK(read_bech32("x1b4n0q5v", Bech32Length::limited).error().offset == 2);
  CHECK(read_bech32("A12UEl5L", Bech32Length::limited).error().offset == 5);
  CHECK(read_bech32_values("qpb").error().offset == 2);
  CHECK(*read_bech32_values("QPZ") == Bech32Values{0, 1, 2});
}

TEST_CASE("bech32: LNURL is longer than 90 characters") {
  // The example of LUD-01.
  constexpr std::string_view kText =
      "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD"
      "3"
      "HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS";
  const auto read = read_bech32(kText, Bech32Length::unlimited);
  REQUIRE(read);
  CHECK(read->prefix == "lnurl");
  CHECK(
      *bytes_of_values(read->values) ==
      "https://service.com/api?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df");
  CHECK(code_of(kText) == Errc::too_large);
}

TEST_CASE("bech32: segregated witness addresses of BIP 350") {
  struct Row {
    std::string_view text, prefix;
    int version;
    std::string_view program;
  };
  constexpr Row kRows[] = {
      {"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc", 0,
       "751e76e8199196d454941c45d1b3a323f1433bd6"},
      {"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "bc", 1,
       "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"},
      {"BC1SW50QGDZ25J", "bc", 16, "751e"},
      {"bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", "bc", 2, "751e76e8199196d454941c45d1b3a323"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const auto address = read_segwit_address(row.text);
    REQUIRE(address);
    CHECK(address->prefix == row.prefix);
    CHECK(address->version == row.version);
    CHECK(to_hexadecimal(address->program) == row.program);
  }
}

TEST_CASE("bech32: the invalid addresses of BIP 350") {
  const auto code = [](std::string_view text) { return read_segwit_address(text).error().code; };
  CHECK(code("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh") == Errc::crc_mismatch);  // of Bech32m
  CHECK(code("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd") ==
        Errc::crc_mismatch);  // of Bech32
  CHECK(code("BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R") == Errc::bad_value);
  CHECK(code("bc1pw5dgrnzv") == Errc::bad_length);
  CHECK(code("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav") ==
        Errc::bad_length);
  CHECK(code("BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P") == Errc::bad_length);
  CHECK(code("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf") ==
        Errc::malformed);
  CHECK(code("tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j") == Errc::malformed);
  CHECK(code("bc1gmk9yu") == Errc::bad_value);
}
