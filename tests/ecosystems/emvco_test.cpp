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
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN59"
    "14"
    "BEST "
    "TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
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

TEST_CASE("emvco: a Pix location with a scheme of its own is refused") {
  const auto code = classify(
      "00020101021126510014br.gov.bcb.pix2529https://pix.bank.example/v2/x"
      "5204000053039865802BR5912LOJA EXEMPLO6009SAO PAULO63045989");
  CHECK_FALSE(code.valid);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_uri);
  CHECK(code.errors[0].field == "26");
}
