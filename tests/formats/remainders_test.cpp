#include "formats/remainders.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace moongate;

TEST_CASE("remainders: weights come again when they end") {
  CHECK(weighted_sum("1234", std::array{3, 1}) == 3 + 2 + 9 + 4);
  CHECK(weighted_sum_from_right("1234", std::array{3, 1}) == 12 + 3 + 6 + 1);
  CHECK(weighted_sum("", std::array{3, 1}) == 0);
}

TEST_CASE("remainders: modulo 97 with letters") {
  CHECK(mod_97("98") == 1);
  CHECK(mod_97("A") == 10);
  CHECK(mod_97("Z1") == 351 % 97);
  CHECK(mod_97("3214282912345698765432161182") == 1);  // the worked example of Wikipedia on IBAN
  CHECK(mod_97("") == -1);
  CHECK(mod_97("a") == -1);
  CHECK(mod_97("1 2") == -1);
}

TEST_CASE("remainders: ISO 7064 MOD 11,10") {
  CHECK(has_mod_11_10_digit("07945"));  // the example of ISO 7064
  CHECK_FALSE(has_mod_11_10_digit("07946"));
  CHECK_FALSE(has_mod_11_10_digit("7"));
  CHECK_FALSE(has_mod_11_10_digit("0794x"));
}

TEST_CASE("remainders: recursive modulo 10") {
  CHECK(has_recursive_mod_10_digit("210000000003139471430009017"));  // SIX
  CHECK_FALSE(has_recursive_mod_10_digit("210000000003139471430009018"));
  CHECK_FALSE(has_recursive_mod_10_digit("210000000003139471430009071"));
  CHECK_FALSE(has_recursive_mod_10_digit(""));
}
