#include <doctest/doctest.h>

#include <string>

#include "moongate/payment_code.hpp"

using namespace moongate;

TEST_CASE("mask: two characters in front, four behind") {
  CHECK(mask("134567890123456789") == "13************6789");
  CHECK(mask("123456789") == "*********");
  CHECK(mask("1234567890") == "12****7890");
  CHECK(mask("").empty());
  CHECK(mask("微信微信微信") == "******************");  // no half letters
}

TEST_CASE("masked: nothing of a sensitive code stays readable") {
  PaymentCode code;
  code.sensitive = true;
  code.payload = Secret("134567890123456789");
  code.reference = "REFERENCE0001";
  code.payee.name = "Somebody Anybody";
  code.fields.add("token", "134567890123456789");
  PaymentCode inner;
  inner.fields.add("token", "281234567890123456");
  code.unwrapped.push_back(inner);
  const auto shown = masked(code);
  CHECK(shown.payload == "13************6789");
  CHECK(shown.reference == "RE*******0001");
  CHECK(shown.payee.name == "So**********body");
  CHECK(shown.fields.find("token") == "13************6789");
  CHECK(shown.unwrapped[0].fields.find("token") == "28************3456");
  code.sensitive = false;
  CHECK(masked(code).reference == "REFERENCE0001");
}

TEST_CASE("masked: the payload of a sensitive code alone") {
  PaymentCode code;
  code.payload = Secret("0123456789abcdef");
  CHECK(masked(code).payload == code.payload);
  code.sensitive = true;
  CHECK(masked(code).payload == "01**********cdef");
}
