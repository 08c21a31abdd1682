#include "formats/national_bban.hpp"

#include <doctest/doctest.h>

using namespace moongate;

// The examples of the IBAN Registry, and each with one character changed.
TEST_CASE("national_bban: the check digits of each country") {
  struct Row {
    std::string_view country;
    std::string_view right;
    std::string_view wrong;
  };
  for (const Row& row : {
           Row{"BA", "1290079401028494", "1290079401028495"},
           Row{"BE", "539007547034", "539007547035"},
           Row{"CZ", "08000000192000145399", "08000000182000145399"},
           Row{"EE", "2200221020145685", "2200221020145684"},
           Row{"ES", "21000418450200051332", "21000418440200051332"},
           Row{"FI", "12345600000785", "12345600000784"},
           Row{"FR", "20041010050500013M02606", "20041010050500013N02606"},
           Row{"HR", "10010051863000160", "10010051863000161"},
           Row{"HU", "117730161111101800000000", "117730161111101900000000"},
           Row{"IS", "0159260076545510730339", "0159260076545510730329"},
           Row{"IT", "X0542811101000000123456", "Y0542811101000000123456"},
           Row{"MC", "11222000010123456789030", "11222000010123456789031"},
           Row{"ME", "505000012345678951", "505000012345678952"},
           Row{"MK", "250120000058984", "250120000058985"},
           Row{"NO", "86011117947", "86011117948"},
           Row{"PL", "109010140000071219812874", "109010150000071219812874"},
           Row{"PT", "000201231234567890154", "000201231234567890155"},
           Row{"RS", "260005601001611379", "260005601001611378"},
           Row{"SI", "263300012039086", "263300012039087"},
           Row{"SK", "12000000198742637541", "12000000198742637542"},
           Row{"SM", "U0322509800000000270100", "U0322509800000000270101"},
       }) {
    CAPTURE(row.country);
    CHECK(has_national_check_digits(row.country, row.right));
    CHECK_FALSE(has_national_check_digits(row.country, row.wrong));
  }
}

TEST_CASE("national_bban: a country without check digits, or one that nobody knows") {
  CHECK(has_national_check_digits("DE", "370400440532013001"));
  CHECK(has_national_check_digits("GB", "NWBK60161331926819"));
  CHECK(has_national_check_digits("XX", ""));
}

TEST_CASE("national_bban: remainders that are written otherwise") {
  // Spain: 2·6 leaves 10, which is written 1.
  CHECK(has_national_check_digits("ES", "00000000010000000002"));
  CHECK_FALSE(has_national_check_digits("ES", "00000000000000000002"));
  // Belgium: a remainder of 0 is written 97.
  CHECK(has_national_check_digits("BE", "000000009797"));
  CHECK_FALSE(has_national_check_digits("BE", "000000009700"));
}

// Invented accounts; CIN by ABI's table, clé RIB as 97 - (89 bank + 15 branch + 3 account) mod 97,
// both in Python.
TEST_CASE("national_bban: the value of every letter, in Italy and in France") {
  for (const std::string_view bban :
       {"Y1234567890AFBECDDCEBFA", "Z1234567890GLHKIJJIKHLG", "X1234567890MRNQOPPOQNRM",
        "O1234567890SXTWUVVUWTXS", "Z1234567890Y9Z801108Z9Y"}) {
    CAPTURE(bban);
    CHECK(has_national_check_digits("IT", bban));
  }
  for (const std::string_view bban :
       {"3000100794ABCDEFGHIJK52", "3000100794KLMNOPQRSTU25", "3000100794UVWXYZ0123480"}) {
    CAPTURE(bban);
    CHECK(has_national_check_digits("FR", bban));
  }
}

TEST_CASE("national_bban: Czech accounts") {
  CHECK(is_czech_account("19", "2000145399"));
  CHECK(is_czech_account("", "2000145399"));
  CHECK_FALSE(is_czech_account("18", "2000145399"));
  CHECK_FALSE(is_czech_account("", "2000145398"));
  CHECK_FALSE(is_czech_account("", ""));
  CHECK_FALSE(is_czech_account("0000019", "2000145399"));
  CHECK_FALSE(is_czech_account("", "02000145399"));
}
