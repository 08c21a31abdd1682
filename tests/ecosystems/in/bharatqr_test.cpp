#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

PaymentCode bharat(std::string_view accounts) {
  return classify(with_crc(object(0, "01") + object(1, "11") + std::string(accounts) +
                           object(52, "5411") + object(53, "356") + object(58, "IN") +
                           object(59, "KIRANA") + object(60, "PUNE")));
}

std::string part(int id, std::string_view rest) {
  return object(id, object(0, "A000000524") + std::string(rest));
}

const std::string kAddress = part(26, object(1, "shop@bank"));

}  // namespace

TEST_CASE("bharatqr: one payee over three templates") {
  const auto code =
      bharat(kAddress + part(27, object(1, "TRN1")) + part(28, object(1, "000000000001")));
  CHECK(code.ecosystem == "bharatqr");
  CHECK(code.valid);
  CHECK(code.payee.account == "shop@bank");
  CHECK(field(code, "transactionReference") == "TRN1");
  CHECK(bharat(kAddress + part(27, object(1, "SHOP@BANK"))).valid);
}

TEST_CASE("bharatqr: a second address is a second payee") {
  CHECK(
      has_error(bharat(kAddress + part(27, object(1, "thief@bank"))), Errc::duplicate_field, "27"));
  CHECK(
      has_error(bharat(kAddress + part(28, object(2, "thief@bank"))), Errc::duplicate_field, "28"));
  CHECK(has_error(bharat(part(26, object(1, "shop@bank") + object(2, "thief@bank"))),
                  Errc::duplicate_field, "26"));
  CHECK(has_error(bharat(kAddress + object(27, object(0, "a000000524 ") + object(1, "thief@bank"))),
                  Errc::duplicate_field, "27"));
}

TEST_CASE("bharatqr: what is no address of UPI") {
  for (const std::string_view address :
       {"no-at-sign", "@bank", "shop@", "shop@bank@bank", "sh op@bank"}) {
    CAPTURE(address);
    CHECK(has_error(bharat(part(26, object(1, address))), Errc::bad_value, "26.01"));
  }
}
