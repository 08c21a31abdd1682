#include "formats/ss58.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;

// The account "Alice" of Substrate's development chain, under three networks.
TEST_CASE("ss58: addresses of one account") {
  struct Row {
    std::string_view text;
    unsigned network;
  };
  constexpr Row kRows[] = {
      {"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", 42},
      {"15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5", 0},
      {"VdvKmYJfD4VXA9fzz1SbmCo2eYHSzUFbaDCZSuaNKJAe8YNg6", 1284},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const auto address = read_ss58(row.text);
    REQUIRE(address);
    CHECK(address->network == row.network);
    CHECK(to_hexadecimal(address->account) ==
          "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d");
  }
}

TEST_CASE("ss58: near misses") {
  const auto code = [](std::string_view text) { return read_ss58(text).error().code; };
  CHECK(code("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ") == Errc::crc_mismatch);
  CHECK(code("2g") == Errc::bad_length);
  CHECK(code("0GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY") == Errc::malformed);
  CHECK(code("") == Errc::bad_length);
  CHECK(code("5Q") == Errc::bad_value);
}
