#include "formats/boleto.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("boleto: the slip of a bank, as line and as bar code") {
  // The example of Banco do Brasil's specification.
  constexpr std::string_view kCode = "00193373700000001000500940144816060680935031";
  CHECK(is_boleto(kCode));
  CHECK(*boleto_from_line("00190500954014481606906809350314337370000000100") == kCode);
}

TEST_CASE("boleto: taxes and utilities by modulo 10 and modulo 11") {
  CHECK(*boleto_from_line("836200000005667800481000180975657313001589636081") ==
        "83620000000667800481001809756573100158963608");
  CHECK(*boleto_from_line("858900004609524601791605607593050865831483000010") ==
        "85890000460524601791606075930508683148300001");
}

TEST_CASE("boleto: a check digit that has no digit of its own") {
  const std::string zeros(38, '0');
  CHECK(is_boleto("00001" + zeros + "0"));  // a sum of 0 leaves 11
  CHECK(is_boleto("00001" + zeros + "6"));  // 6·2 leaves 10
  CHECK_FALSE(is_boleto("00000" + zeros + "0"));
  CHECK_FALSE(is_boleto("00000" + zeros + "6"));
  CHECK(is_boleto("80800" + zeros + "4"));  // 8·4 + 8·2 + 4·2 = 56 leaves 10
  CHECK(is_boleto("80800" + zeros + "9"));  // 66 leaves 11
  CHECK_FALSE(is_boleto("80810" + zeros + "4"));
}

TEST_CASE("boleto: near misses") {
  struct Row {
    std::string_view line;
    Errc code;
    std::size_t offset;
  };
  constexpr Row kRows[] = {
      {"00190500964014481606906809350314337370000000100", Errc::crc_mismatch, 9},
      {"00190500954014481606806809350314337370000000100", Errc::crc_mismatch, 20},
      {"00190500954014481606906809350315337370000000100", Errc::crc_mismatch, 31},
      {"00190500954014481606906809350314437370000000100", Errc::crc_mismatch, 32},
      {"00190500954014481606906809350314337370000000101", Errc::crc_mismatch, 32},
      {"0019050095401448160690680935031433737000000010", Errc::bad_length, 46},
      {"001905009540144816069068093503143373700000001000", Errc::bad_length, 48},
      {"", Errc::bad_length, 0},
      {"00190.500954014481606906809350314337370000000100", Errc::malformed, 5},
      {"836200000006667800481000180975657313001589636081", Errc::crc_mismatch, 11},
      {"858900004608524601791605607593050865831483000010", Errc::crc_mismatch, 11},
      {"85890000460952460179160560759305086583148300001", Errc::bad_length, 47},
      {"851900004609524601791605607593050865831483000010", Errc::crc_mismatch, 11},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.line);
    const auto code = boleto_from_line(row.line);
    REQUIRE_FALSE(code);
    CHECK(code.error().code == row.code);
    CHECK(code.error().offset == row.offset);
  }
  CHECK_FALSE(is_boleto("00194373700000001000500940144816060680935031"));
  CHECK_FALSE(is_boleto("0019337370000000100050094014481606068093503"));
  CHECK_FALSE(is_boleto("83630000000667800481001809756573100158963608"));
  CHECK_FALSE(is_boleto("85190000460524601791606075930508683148300001"));  // no such modulo
}
