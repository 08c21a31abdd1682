#include "formats/card_number.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("card number: issuers, lengths and the check digit") {
  for (const std::string_view digits :
       {"4111111111111111", "5555555555554444", "378282246310005", "6011111111111117",
        "30569309025904", "3530111333300000", "6212345678901234569", "2221000000000009",
        "2720999999999996", "2512345678901238", "3001234567890122"}) {
    CAPTURE(digits);
    CHECK(is_card_number(digits));
  }
}

TEST_CASE("card number: near misses") {
  struct Row {
    std::string_view name;
    std::string_view digits;
  };
  for (const Row& row : {
           Row{"empty", ""},
           Row{"a wrong check digit", "4111111111111112"},
           Row{"before the second range of Mastercard", "2220999999999991"},
           Row{"behind it", "2721000000000004"},
           Row{"17 digits in that range", "25123456789012344"},
           Row{"nobody's range", "3061234567890129"},
           Row{"too long", "62123456789012345671"},
       }) {
    CAPTURE(row.name);
    CHECK_FALSE(is_card_number(row.digits));
  }
}
