#include "formats/creditor_reference.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("creditor reference: ISO 11649") {
  CHECK(is_creditor_reference("RF18539007547034"));
  CHECK(is_creditor_reference("RF18000000000539007547034"));  // of 25 characters
  CHECK_FALSE(is_creditor_reference("RF19539007547034"));
  CHECK_FALSE(is_creditor_reference("RF18539007547043"));
  CHECK_FALSE(is_creditor_reference("rf18539007547034"));
  CHECK_FALSE(is_creditor_reference("RF18 5390 0754 7034"));
  CHECK_FALSE(is_creditor_reference("RF180000000000539007547034"));  // one longer
  CHECK_FALSE(is_creditor_reference("RF18"));
  CHECK_FALSE(is_creditor_reference(""));
}

TEST_CASE("creditor reference: QR reference") {
  CHECK(is_qr_reference("210000000003139471430009017"));
  CHECK_FALSE(is_qr_reference("210000000003139471430009016"));
  CHECK_FALSE(is_qr_reference("10000000003139471430009017"));
  CHECK_FALSE(is_qr_reference("000000000000000000000000000"));
}

TEST_CASE("creditor reference: Finnish") {
  CHECK(is_finnish_reference("1232"));     // 3·7 + 2·3 + 1·1 = 28
  CHECK(is_finnish_reference("1234561"));  // 6·7 + 5·3 + 4 + 3·7 + 2·3 + 1 = 89
  CHECK(is_finnish_reference("00000000000000001232"));
  CHECK_FALSE(is_finnish_reference("1233"));
  CHECK_FALSE(is_finnish_reference("132"));
  CHECK_FALSE(is_finnish_reference("000000000000000001232"));
}

TEST_CASE("creditor reference: model 97") {
  // 98 - 1234500 mod 97 = 98 - 78
  CHECK(fits_model_97("2012345"));
  CHECK(fits_model_97("20-123-45"));
  CHECK_FALSE(fits_model_97("2112345"));
  CHECK(fits_model_97("68A"));  // A is 10; 98 - 1000 mod 97 = 98 - 30 = 68
}

TEST_CASE("creditor reference: Slovenian models") {
  using enum ModelCheck;
  // 12345: 5·2 + 4·3 + 3·4 + 2·5 + 1·6 = 50, 11 - 50 mod 11 = 5
  CHECK(check_slovenian_reference("12", "123455") == fits);
  CHECK(check_slovenian_reference("12", "123456") == differs);
  CHECK(check_slovenian_reference("12", "123455-1") == differs);
  CHECK(check_slovenian_reference("05", "123455-99-7") == fits);
  CHECK(check_slovenian_reference("05", "123454-99-7") == differs);
  CHECK(check_slovenian_reference("01", "12-34-55") == fits);
  CHECK(check_slovenian_reference("01", "123455") == fits);
  CHECK(check_slovenian_reference("01", "12-34-56") == differs);
  CHECK(check_slovenian_reference("11", "123455-123455-1") == fits);
  CHECK(check_slovenian_reference("11", "123455-123454-1") == differs);
  CHECK(check_slovenian_reference("11", "123455") == differs);
  CHECK(check_slovenian_reference("10", "123455-12-3455") == fits);
  CHECK(check_slovenian_reference("00", "1-2-3") == fits);
  CHECK(check_slovenian_reference("00", "1-2-3-4") == differs);
  CHECK(check_slovenian_reference("00", "1--3") == differs);
  CHECK(check_slovenian_reference("00", "") == differs);
  CHECK(check_slovenian_reference("00", "12345678901234567890") == fits);
  CHECK(check_slovenian_reference("00", "12345678901234567890-1") == differs);
  CHECK(check_slovenian_reference("99", "") == fits);
  CHECK(check_slovenian_reference("99", "1") == differs);
  CHECK(check_slovenian_reference("13", "1") == unknown_model);
  // 51: 1·2 + 5·3 = 17, 11 - 6 = 5; 4: 4·2 = 8, 3; 6: 6·2 = 12, 11 - 1 = 10, which is written 0
  CHECK(check_slovenian_reference("12", "515") == fits);
  CHECK(check_slovenian_reference("12", "60") == fits);
}
