#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

PaymentCode paynow(std::string_view account, std::string_view amount = {},
                   std::string_view initiation = "12") {
  std::string text = object(0, "01") + object(1, initiation) + object(26, account) +
                     object(52, "0000") + object(53, "702");
  if (!amount.empty()) text += object(54, amount);
  return classify(with_crc(text + object(58, "SG") + object(59, "SHOP") + object(60, "Singapore")));
}

std::string proxy(std::string_view type, std::string_view value, std::string_view editable = "1") {
  return object(0, "SG.PAYNOW") + object(1, type) + object(2, value) + object(3, editable);
}

}  // namespace

// UEN and check letter: ACRA.
TEST_CASE("paynow: a company by its UEN") {
  const auto code = paynow(proxy("2", "201403121W"), "12.50");
  CHECK(code.ecosystem == "paynow");
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
  CHECK(code.payee.account == "201403121W");
  CHECK_FALSE(paynow(proxy("2", "201403121WABC")).flags.has(Flag::nonstandard));
}

TEST_CASE("paynow: a UEN whose letter does not fit is flagged") {
  for (const std::string_view value : {"201403121X", "201403121WABCD", "A"}) {
    CAPTURE(value);
    const auto code = paynow(proxy("2", value));
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::nonstandard));
  }
}

TEST_CASE("paynow: near misses") {
  CHECK(has_error(paynow(proxy("9", "201403121W")), Errc::bad_value, "26.01"));
  CHECK(has_error(paynow(proxy("0", "91234567")), Errc::bad_value, "proxyValue"));
  CHECK(has_error(paynow(proxy("0", "+65912345X7")), Errc::bad_value, "proxyValue"));
  CHECK(paynow(proxy("0", "+6590000001")).valid);
  CHECK(paynow(proxy("3", "UEN201403121W#BANK")).valid);
  CHECK(has_error(paynow(object(0, "SG.PAYNOW") + object(1, "2")), Errc::missing_field, "26.02"));
}

TEST_CASE("paynow: zero leaves the amount to the payer when it may be written") {
  CHECK(paynow(proxy("2", "201403121W", "1"), "0").valid);
  CHECK(paynow(proxy("2", "201403121W", "0"), "0", "11").valid);
  CHECK(has_error(paynow(proxy("2", "201403121W", "0"), "0"), Errc::bad_amount, "54"));
}
