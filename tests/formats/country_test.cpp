#include "formats/country.hpp"

#include <doctest/doctest.h>

#include <string>

using moongate::is_country;

TEST_CASE("country: the first and the last of ISO 3166-1, and what banks add") {
  for (const char* code : {"AD", "CN", "HK", "MO", "TW", "SG", "OM", "QA", "ZW", "XK"}) {
    CAPTURE(code);
    CHECK(is_country(code));
  }
}

TEST_CASE("country: near misses") {
  for (const char* code : {"", "C", "CHN", "cn", "Cn", "cN", "1N", "[N", "@N", "C1", "CN ", "UK",
                           "EU", "ZZ", "AN", "SU", "XX", "QQ"}) {
    CAPTURE(code);
    CHECK_FALSE(is_country(code));
  }
}

TEST_CASE("country: 249 codes are assigned, and Kosovo's is in use") {
  int count = 0;
  for (char first = 'A'; first <= 'Z'; ++first) {
    for (char second = 'A'; second <= 'Z'; ++second) {
      count += is_country(std::string{first, second}) ? 1 : 0;
    }
  }
  CHECK(count == 249 + 1);
}
