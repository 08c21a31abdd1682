#include "formats/check_digits.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace moongate;

TEST_CASE("check digits: the examples of GB 11643") {
  CHECK(is_resident_identity_number("11010519491231002X"));

  CHECK(is_resident_identity_number("110101190001010014"));
  CHECK(is_resident_identity_number("830000190001010011"));
}

TEST_CASE("check digits: near misses of a resident identity number") {
  struct Row {
    std::string_view name, text;
  };
  constexpr Row kRows[] = {
      {"empty", ""},
      {"one digit short", "11010119000101001"},
      {"one digit long", "1101011900010100144"},
      {"wrong check digit", "110101190001010015"},
      {"month 13", "110101190013010011"},
      {"29 February of a common year", "110101190002290011"},
      {"no province", "180101199001010018"},
      {"born in 1880", "440524188001010014"},
      {"born in 2050", "110101205001010013"},
      {"day 0", "110101190001000019"},
      {"lower-case x", "11010519491231002x"},
      {"X inside", "1101051949123100X2"},
      {"29 February of 1900", "110101190002290011"},
      {"31 April", "110101199004310013"},
      {"month 0", "110101199000010013"},
      {"day 32", "110101199001320013"},
      {"province 10", "100101199001010013"},
      {"province 16", "160101199001010014"},
      {"province 84", "840101199001010016"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.name);
    CHECK_FALSE(is_resident_identity_number(row.text));
  }
}

TEST_CASE("check digits: 29 February counts in a leap year") {
  CHECK(is_resident_identity_number("110101200002290018"));  // of 400 years
  CHECK(is_resident_identity_number("110101200402290017"));  // of four
}

TEST_CASE("check digits: the last of each range counts") {
  CHECK(is_resident_identity_number("150101199001010012"));  // province
  CHECK(is_resident_identity_number("820000199001010010"));
  CHECK(is_resident_identity_number("110101199004300018"));  // day
  CHECK(is_resident_identity_number("110101204912310012"));  // year
}

TEST_CASE("check digits: the example of GB 32100") {
  CHECK(is_unified_social_credit_code("91350100M000100Y43"));
  CHECK_FALSE(is_unified_social_credit_code("91350100M000100Y44"));
  CHECK_FALSE(is_unified_social_credit_code("9135O100M000100Y43"));  // the letter O
  CHECK_FALSE(is_unified_social_credit_code("91350100M000100Y4"));
  CHECK_FALSE(is_unified_social_credit_code("91350100M000100Y4I"));  // a letter that is never used
  CHECK_FALSE(is_unified_social_credit_code("91350100m000100Y43"));
  CHECK_FALSE(is_unified_social_credit_code(""));
}

TEST_CASE("check digits: Luhn") {
  CHECK(has_luhn_digit("4111111111111111"));
  CHECK(has_luhn_digit("79927398713"));  // the worked example that everybody quotes
  CHECK_FALSE(has_luhn_digit("79927398710"));
  CHECK(has_luhn_digit("00"));
  CHECK(has_luhn_digit("18"));
  CHECK(has_luhn_digit("59"));  // 5 doubled is 10, which counts as 1
  CHECK_FALSE(has_luhn_digit(""));
  CHECK_FALSE(has_luhn_digit("0"));
  CHECK_FALSE(has_luhn_digit("411111111111111x"));
}

TEST_CASE("check digits: GS1 keys of every length") {
  CHECK(has_gs1_check_digit("40123455"));            // GTIN-8
  CHECK(has_gs1_check_digit("614141000036"));        // GTIN-12
  CHECK(has_gs1_check_digit("9520123456788"));       // GTIN-13
  CHECK(has_gs1_check_digit("09520123456788"));      // GTIN-14
  CHECK(has_gs1_check_digit("376104250021234569"));  // SSCC, General Specifications section 7.9.1
  CHECK_FALSE(has_gs1_check_digit("9520123456787"));
  CHECK_FALSE(has_gs1_check_digit("952012345678X"));
  CHECK_FALSE(has_gs1_check_digit("0"));
  CHECK_FALSE(has_gs1_check_digit(""));
}

TEST_CASE("check digits: vehicle identification numbers") {
  CHECK(is_vehicle_identification_number("1M8GDM9AXKP042788"));
  CHECK(is_vehicle_identification_number("11111111111111111"));
  CHECK_FALSE(is_vehicle_identification_number("1M8GDM9A1KP042788"));
  CHECK_FALSE(is_vehicle_identification_number("1M8GDM9AXKP04278"));
  CHECK_FALSE(is_vehicle_identification_number("1M8GDM9AXKPO42788"));  // the letter O
  CHECK_FALSE(is_vehicle_identification_number("1m8gdm9axkp042788"));
}
