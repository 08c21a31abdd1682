#include "formats/gs1.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("gs1: predefined lengths need no separator, variable ones do") {
  std::string_view rest =
      "010952012345678810ABC1\x1D"
      "17180426";
  const auto gtin = gs1::take_element(rest);
  REQUIRE(gtin);
  CHECK(gtin->ai == "01");
  CHECK(gtin->data == "09520123456788");
  const auto batch = gs1::take_element(rest);
  REQUIRE(batch);
  CHECK(batch->ai == "10");
  CHECK(batch->data == "ABC1");
  const auto expiry = gs1::take_element(rest);
  REQUIRE(expiry);
  CHECK(expiry->data == "180426");
  CHECK_FALSE(gs1::take_element(rest));
}

TEST_CASE("gs1: three and four digits of AI") {
  std::string_view rest =
      "3103001750400"
      "PO1\x1D"
      "8018123456789012345675";
  CHECK(gs1::take_element(rest)->ai == "3103");
  CHECK(gs1::take_element(rest)->ai == "400");
  CHECK(gs1::name_of(gs1::take_element(rest)->ai) == "gsrn");
  CHECK(gs1::name_of("10") == "10");
}

TEST_CASE("gs1: near misses") {
  for (const std::string_view text : {
           "",
           "\x1D",
           "01",
           "0109520123456787",  // check digit
           "010952012345678",   // one short
           "17a80426",          // letters in a date
           "10",                // no data
           "05123456",          // no such AI
           "10AB C",            // blank
           "8018123456789012345676",
       }) {
    CAPTURE(text);
    CHECK_FALSE(gs1::is_element_string(text));
  }
  CHECK_FALSE(gs1::is_element_string("10" + std::string(91, 'A')));
  CHECK(gs1::is_element_string("10" + std::string(90, 'A')));
}

TEST_CASE("gs1: the predefined lengths of General Specifications section 7.8.5") {
  struct Row {
    std::string_view text, ai, data;
  };
  constexpr Row kRows[] = {
      {"02095201234567881", "02", "09520123456788"},
      {"03095201234567881", "03", "09520123456788"},
      {"0412345678901234561", "04", "1234567890123456"},
      {"20051", "20", "05"},
      {"112604301", "11", "260430"},
      {"172604301", "17", "260430"},
      {"31030017501", "3103", "001750"},
      {"36001234561", "3600", "123456"},
      {"41095201234567881", "410", "9520123456788"},
  };
  for (const Row& row : kRows) {  // one digit more than belongs to the element
    CAPTURE(row.ai);
    std::string_view rest = row.text;
    const auto element = gs1::take_element(rest);
    REQUIRE(element);
    CHECK(element->ai == row.ai);
    CHECK(element->data == row.data);
    CHECK(rest == "1");
  }
}

TEST_CASE("gs1: data of variable length goes up to the separator") {
  for (const std::string_view ai : {"10", "21", "240", "37", "3922", "7003", "8020", "91", "99"}) {
    CAPTURE(ai);
    const std::string text = std::string(ai) + "12\x1D" + "2001";
    std::string_view rest = text;
    const auto element = gs1::take_element(rest);
    REQUIRE(element);
    CHECK(element->ai == ai);
    CHECK(element->data == "12");
    CHECK(rest ==
          "\x1D"
          "2001");
  }
}

TEST_CASE("gs1: a serial follows the check digit of a document, a coupon or an asset") {
  CHECK(gs1::fits("253", "9520123456788SERIAL"));
  CHECK(gs1::fits("253", "9520123456788"));
  CHECK_FALSE(gs1::fits("253", "9520123456787SERIAL"));
  CHECK_FALSE(gs1::fits("253", "952012345678"));
  CHECK(gs1::fits("255", "9520123456788123"));
  CHECK(gs1::fits("8003", "09520123456788A1"));
  CHECK_FALSE(gs1::fits("8003", "9520123456788"));
  CHECK(gs1::fits("8006", "095201234567880102"));
  CHECK_FALSE(gs1::fits("8006", "095201234567890102"));
  CHECK(gs1::fits("8004", "ANY-1"));  // an asset of no check digit
}

TEST_CASE("gs1: near misses of single elements") {
  CHECK_FALSE(gs1::fits("02", "09520123456787"));
  CHECK_FALSE(gs1::fits("03", "09520123456787"));
  CHECK_FALSE(gs1::fits("04", "123456789012345"));
  CHECK_FALSE(gs1::fits("20", "5"));
  CHECK_FALSE(gs1::fits("20", "0a"));
  CHECK_FALSE(gs1::fits("3103", "00175"));
  CHECK_FALSE(gs1::fits("10", ""));
  CHECK_FALSE(gs1::fits("10", "AB\x7F"));
  CHECK_FALSE(gs1::fits("10", "最"));
  for (const std::string_view text : {"1", "3a00123456", "24a12", "0a12345678901234"}) {
    CAPTURE(text);
    std::string_view rest = text;
    CHECK_FALSE(gs1::take_element(rest));
    CHECK(rest == text);
  }
}

TEST_CASE("gs1: a link may begin with a key and with nothing else") {
  CHECK(gs1::is_primary_key("01"));
  CHECK(gs1::is_primary_key("8018"));
  CHECK_FALSE(gs1::is_primary_key("02"));
  CHECK_FALSE(gs1::is_primary_key("1"));
  CHECK_FALSE(gs1::is_primary_key(""));
}
