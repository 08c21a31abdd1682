#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

constexpr std::string_view kTimes = "99340013179000000000001131790000600000";

std::string khqr(std::string_view accounts, std::string_view initiation, std::string_view currency,
                 std::string_view amount) {
  std::string text = object(0, "01") + object(1, initiation) + std::string(accounts) +
                     object(52, "5999") + object(53, currency);
  if (!amount.empty()) text += object(54, amount);
  return text + object(58, "KH") + object(59, "Sok") + object(60, "Phnom Penh");
}

const std::string kAccount = object(29, object(0, "sok@bank"));

}  // namespace

TEST_CASE("khqr: the account of a person, and of a merchant") {
  const auto person = classify(with_crc(khqr(kAccount, "11", "116", "")));
  CHECK(person.ecosystem == "khqr");
  CHECK(person.scheme == "individual");
  CHECK(person.payee.account == "sok@bank");
  CHECK(person.valid);
  const auto merchant =
      classify(with_crc(khqr(object(30, object(0, "shop@bank")), "11", "840", "1.25")));
  CHECK(merchant.scheme == "merchant");
  CHECK(merchant.valid);
}

TEST_CASE("khqr: riels have no decimals, and zeros are none") {
  const auto riels = [](std::string_view amount) {
    return classify(with_crc(khqr(kAccount, "11", "116", amount)));
  };
  CHECK(riels("5000").valid);
  CHECK(riels("5000.0").valid);
  CHECK(riels("5000.00").valid);
  CHECK(has_error(riels("5000.5"), Errc::bad_amount, "54"));
  CHECK(has_error(riels("5000.01"), Errc::bad_amount, "54"));
}

TEST_CASE("khqr: dollars have cents") {
  const auto dollars = [](std::string_view amount) {
    return classify(with_crc(khqr(kAccount, "11", "840", amount)));
  };
  CHECK(dollars("7").valid);
  CHECK(dollars("7.").valid);
  CHECK(dollars("0.01").valid);
  CHECK(dollars("0.010").valid);
  CHECK(has_error(dollars("0.001"), Errc::bad_amount, "54"));
  CHECK(has_error(dollars("7.255"), Errc::bad_amount, "54"));
}

TEST_CASE("khqr: a code for one payment says when it was made") {
  const std::string once = khqr(kAccount, "12", "116", "100");
  CHECK(has_error(classify(with_crc(once)), Errc::missing_field, "99"));
  CHECK(classify(with_crc(once + std::string(kTimes))).valid);
  const auto open = classify(with_crc(khqr(kAccount, "12", "116", "") + std::string(kTimes)));
  CHECK(open.valid);
  CHECK(open.flags.has(Flag::nonstandard));
}

TEST_CASE("khqr: what is no account of one payee") {
  for (const std::string_view account : {"sok", "@bank", "sok@", "sok@bank@bank"}) {
    CAPTURE(account);
    const auto code = classify(with_crc(khqr(object(29, object(0, account)), "11", "116", "")));
    CHECK(code.ecosystem == "khqr");
    CHECK(has_error(code, Errc::bad_value, "29"));
  }
  const auto two = kAccount + object(30, object(0, "shop@bank"));
  CHECK(has_error(classify(with_crc(khqr(two, "11", "116", ""))), Errc::duplicate_field, "30"));
}
