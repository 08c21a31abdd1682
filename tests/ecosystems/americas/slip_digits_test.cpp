#include "ecosystems/americas/slip_digits.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("slip_digits: nothing but digits and the marks of the print") {
  CHECK(slip_digits::count("00190.50095 40144.816069 06809.350314 3 37370000000100") == 47);
  CHECK(slip_digits::count("12a") == 0);
  CHECK(slip_digits::count("") == 0);
  CHECK(slip_digits::count(std::string(65, '1')) == 0);
  CHECK(slip_digits::digits_of("1.2-3 4") == "1234");
}

TEST_CASE("slip_digits: errors tell the place in the print") {
  // The tenth digit, behind a dot, closes the first field.
  const auto code =
      slip_digits::bar_code_of("00190.50096 40144.816069 06809.350314 3 37370000000100");
  REQUIRE_FALSE(code);
  CHECK(code.error().code == Errc::crc_mismatch);
  CHECK(code.error().offset == 10);
}

TEST_CASE("slip_digits: the check digit of a bar code is the fifth, of a tax the fourth") {
  const auto bank = slip_digits::bar_code_of("00194373700000001000500940144816060680935031");
  REQUIRE_FALSE(bank);
  CHECK(bank.error().offset == 4);
  const auto tax = slip_digits::bar_code_of("82610000037104099628373500154824165471087793");
  REQUIRE_FALSE(tax);
  CHECK(tax.error().offset == 3);
}
