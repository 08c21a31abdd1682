#include "formats/base58.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;

TEST_CASE("base58: the vectors of Bitcoin Core") {
  struct Row {
    std::string_view bytes, text;
  };
  constexpr Row kRows[] = {
      {"", ""},
      {"61", "2g"},
      {"626262", "a3gV"},
      {"636363", "aPEr"},
      {"73696d706c792061206c6f6e6720737472696e67", "2cFupjhnEsSn59qHXstmK2ffpLv2"},
      {"00eb15231dfceb60925886b67d065299925915aeb172c06647", "1NS17iag9jJgTHD1VXjvLCEnZuQ3rJDE9L"},
      {"516b6fcd0f", "ABnLTmg"},
      {"bf4f89001e670274dd", "3SEo3LWLoPntC"},
      {"10c8511e", "Rt5zm"},
      {"00000000000000000000", "1111111111"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(to_hexadecimal(*decode_base58(row.text)) == row.bytes);
  }
}

TEST_CASE("base58: near misses") {
  for (const char c : std::string_view("0IOl+ ")) {
    const auto bytes = decode_base58(std::string("a3") + c + "V");
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == Errc::malformed);
    CHECK(bytes.error().offset == 2);
  }
  CHECK(decode_base58(std::string(kMaxBase58, 'z')));
  CHECK(decode_base58(std::string(kMaxBase58 + 1, 'z')).error().code == Errc::too_large);
}

TEST_CASE("base58: an address with its checksum") {
  // The worked example of the Bitcoin wiki, "Technical background of version 1 Bitcoin addresses".
  CHECK(to_hexadecimal(*decode_base58check("16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM")) ==
        "00010966776006953d5567439e5e39f86a0d273bee");
  CHECK(decode_base58check("16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvN").error().code == Errc::crc_mismatch);
  CHECK(decode_base58check("16UwLL9Risc3QfPqBUvKofHmBQ7wMtjv").error().code == Errc::crc_mismatch);
  CHECK(decode_base58check("2g").error().code == Errc::truncated);
  CHECK(decode_base58check("").error().code == Errc::truncated);
}

TEST_CASE("base58: Monero") {
  // Network byte 18, keys of the bytes 0 to 63; encoded by another program, after the CryptoNote
  // standard.
  const std::string address =
      "41d7ke5VQnR2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAzrTSrZ89rb"
      "BUS";
  std::string keys = "\x12";
  for (char c = 0; c < 64; ++c) keys += c;
  CHECK(*decode_monero_base58(address) == keys);

  CHECK(decode_monero_base58(address.substr(11)).error().code == Errc::crc_mismatch);
  CHECK(decode_monero_base58(address.substr(0, 92)).error().code == Errc::bad_length);
  std::string other = address;
  other[20] = other[20] == '2' ? '3' : '2';
  CHECK_FALSE(decode_monero_base58(other));
  CHECK(decode_monero_base58("zzzzzzzzzzz").error().code == Errc::malformed);  // above 2^64
  CHECK(decode_monero_base58("11").error().code == Errc::truncated);
  CHECK(decode_monero_base58("1").error().code == Errc::bad_length);
  CHECK(decode_monero_base58("11111111110").error().offset == 10);
}
