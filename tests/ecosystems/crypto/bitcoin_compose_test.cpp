#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kPayment = {{"account", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"}, {"amount", "20.30"}};

}  // namespace

// BIP 21: an amount is a decimal of bitcoins; "label" names the payee, "message" says what it is
// for.
TEST_CASE("bitcoin compose: parameters and escapes") {
  CHECK(composed("bitcoin", kPayment) == "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=20.3");
  CHECK(composed("bitcoin", {{"address", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"}}) ==
        "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT");
  CHECK(composed("bitcoin",
                 with(with(kPayment, "name", "Luke-Jr"), "reference", "Order 178 & more")) ==
        "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=20.3&label=Luke-Jr&message=Order%20178%"
        "20%26%20more");
  CHECK(composed("bitcoin", with(kPayment, "amount", "0.00000001")) ==
        "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=0.00000001");
  CHECK(composed("bitcoin", with(kPayment, "amount", "100")) ==
        "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=100");
  CHECK(composed("bitcoin", with(kPayment, "currency", "BTC")) ==
        "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=20.3");
}

TEST_CASE("bitcoin compose: what the standard does not allow") {
  constexpr Refused kRows[] = {
      {"account", "", Errc::missing_field, "address"},
      {"account", "1BoatSLRHtKNngkdXEeobR76b53LETtpyU", Errc::crc_mismatch, "address"},
      {"amount", "0", Errc::bad_amount, "amount"},
      {"amount", "0.000000001", Errc::bad_amount, "amount"},
      {"amount", "21000001", Errc::bad_amount, "amount"},
      {"amount", "1e2", Errc::bad_amount, "amount"},
      {"currency", "EUR", Errc::bad_currency, "amount"},
      {"req-x", "1", Errc::unsupported, "req-"},
      {"Label", "x", Errc::invalid_argument, "Label"},
  };
  check_refusals("bitcoin", kPayment, kRows);
}
