#include "ecosystems/crypto/evm.hpp"

#include <doctest/doctest.h>

using namespace moongate::crypto;

// EIP-681, "number": an optional sign, digits, perhaps a point, and an exponent of ten
TEST_CASE("evm: numbers of EIP-681") {
  struct Known {
    std::string_view text;
    std::string_view digits;  // empty = none
  };
  for (const Known& it : {
           Known{"2.014e18", "2014000000000000000"},
           Known{"1", "1"},
           Known{"0", "0"},
           Known{"0.0e5", "0"},
           Known{"+5e3", "5000"},
           Known{"1e+3", "1000"},
           Known{"1E3", "1000"},
           Known{"1e", "1"},  // the digits of the exponent are optional
           Known{"1.50e1", "15"},
           Known{"1.500e1", "15"},
           Known{".5e1", "5"},
           Known{"007", "7"},
           // 2^256 - 1, and one more
           Known{"115792089237316195423570985008687907853269984665640564039457584007913129639935",
                 "115792089237316195423570985008687907853269984665640564039457584007913129639935"},
           Known{"115792089237316195423570985008687907853269984665640564039457584007913129639936",
                 ""},
           Known{"1e77",
                 "1"
                 "00000000000000000000000000000000000000000000000000000000000000000000000000000"},
           Known{"2e77", ""},
           Known{"1e78", ""},
           Known{"1e1000", ""},
           Known{"-1", ""},
           Known{"1.5", ""},
           Known{"1.55e1", ""},
           Known{"1e-3", ""},
           Known{"", ""},
           Known{"+", ""},
           Known{".", ""},
           Known{"1.", ""},
           Known{"e5", ""},
           Known{"1,5e1", ""},
           Known{"0x10", ""},
           Known{"1e5e5", ""},
       }) {
    CAPTURE(it.text);
    CHECK(whole_number(it.text).value_or("") == it.digits);
  }
}

// The list of chains (ERC-3770 short names, EIP-155 ids)
TEST_CASE("evm: chains by short name and by id") {
  struct Known {
    std::string_view name;
    std::string_view id;
    std::string_view currency;
  };
  for (const Known& it : {
           Known{"eth", "1", "ETH"},
           Known{"ETH", "1", "ETH"},
           Known{"oeth", "10", "ETH"},
           Known{"bnb", "56", "BNB"},
           Known{"gno", "100", "XDAI"},
           Known{"pol", "137", "POL"},
           Known{"base", "8453", "ETH"},
           Known{"arb1", "42161", "ETH"},
           Known{"avax", "43114", "AVAX"},
           Known{"sep", "11155111", "ETH"},
       }) {
    CAPTURE(it.name);
    const Chain* const chain = find_chain(it.name);
    REQUIRE(chain != nullptr);
    CHECK(chain->id == it.id);
    CHECK(chain->currency == it.currency);
    CHECK(currency_of_chain(it.id) == it.currency);
  }
  CHECK(find_chain("") == nullptr);
  CHECK(find_chain("et") == nullptr);
  CHECK(find_chain("1") == nullptr);
  CHECK(currency_of_chain("01").empty());
  CHECK(currency_of_chain("999999999").empty());
}
