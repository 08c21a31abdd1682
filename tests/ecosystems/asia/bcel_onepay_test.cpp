#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

std::string onepay(std::string_view type) {
  const std::string account = object(0, "BCEL") + object(1, type) + object(2, "mch00000042");
  return with_crc(object(0, "01") + object(1, "11") + object(33, account) + object(52, "4111") +
                  object(53, "418") + object(58, "LA") + object(60, "VTE"));
}

}  // namespace

TEST_CASE("bcel_onepay: a merchant, bare and in the link of the app") {
  for (const std::string& text : {onepay("ONEPAY"), "onepay://qr/" + onepay("ONEPAY")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "bcel_onepay");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.payee.account == "mch00000042");
    CHECK(code.valid);
  }
}

TEST_CASE("bcel_onepay: a proof of payment asks for none") {
  const auto code = classify(onepay("ONEPROOF"));
  CHECK(code.kind == Kind::receipt);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(has_error(classify(onepay("ONEPAX")), Errc::bad_value, "33.01"));
}
