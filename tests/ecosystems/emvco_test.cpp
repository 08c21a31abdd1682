#include <doctest/doctest.h>

#include <string>

#include "moongate/moongate.hpp"

namespace {

using namespace moongate;

PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}

// QRCPS-MPM v1.1, annex A.1.
constexpr std::string_view kSpecExample =
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914"
    "BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
    "0708A60086670902ME91320016A0112233449988770708123456786304A13A";

}  // namespace

TEST_CASE("emvco: the example of the specification") {
  const auto code = classify(kSpecExample);
  CHECK(code.ecosystem == "emvco");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.valid);
  CHECK(code.payee.name == "BEST TRANSPORT");
  CHECK(code.payee.city == "BEIJING");
  CHECK(code.payee.country == "CN");
  CHECK(code.payee.mcc == "4111");
  CHECK(code.amount == Money{"23.72", "CNY"});
  CHECK(code.fields.find("29.05") == "A93FO3230Q");
  CHECK(code.fields.find("31.03") == "12345678");
  CHECK(code.fields.find("62.07") == "A6008667");
  CHECK(code.fields.find("62.09") == "ME");
  CHECK(code.fields.find("64.01") == "最佳运输");
  CHECK(code.fields.find("91.07") == "12345678");
  CHECK(code.flags.empty());
}
