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
