#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

PaymentCode transfer(std::string_view account, std::string_view more = {}) {
  return classify(with_crc(object(0, "01") + object(1, "11") + object(29, account) +
                           object(53, "764") + object(58, "TH") + std::string(more)));
}

}  // namespace

// The example of the specification: a mobile number, no amount.
TEST_CASE("promptpay: a transfer to a mobile number") {
  const auto code =
      classify("00020101021129370016A000000677010111011300668012345675802TH530376463046197");
  CHECK(code.ecosystem == "promptpay");
  CHECK(code.scheme == "credit_transfer");
  CHECK(code.valid);
  CHECK(code.initiation == Initiation::static_code);
  CHECK(code.payee.account == "0066801234567");
  CHECK_FALSE(code.amount);
}

TEST_CASE("promptpay: the message to the receiver is UTF-16") {
  const std::string account = "0016A00000067701011101130066801112233";
  const auto message = [&](std::string_view digits) {
    return field(transfer(account, object(81, digits)), "message");
  };
  CHECK(message("00480069") == "Hi");
  CHECK(message("0E020E2D") == "ขอ");
  CHECK(message("00E9") == "é");
  CHECK(message("D83DDE00") == "\U0001F600");
  for (const std::string_view broken : {"004", "00480", "004G", "D83D", "D83D0048", "DE00"}) {
    CAPTURE(broken);
    const auto code = transfer(account, object(81, broken));
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::nonstandard));
    CHECK(field(code, "message") == "(none)");
  }
}

TEST_CASE("promptpay: near misses") {
  struct Row {
    std::string_view account;
    Errc why;
    std::string_view field;
  };
  const Row rows[] = {
      {"0016A00000067701011101100801112233", Errc::bad_value, "29.01"},
      {"0016A00000067701011101130067801112233", Errc::bad_value, "29.01"},
      {"0016A0000006770101110312140000801112", Errc::bad_value, "29.03"},
      {"0016A0000006770101110413123456789012X", Errc::bad_value, "29.04"},
      {"0016A000000677010111", Errc::missing_field, "29"},
      {"0016A000000677010111011300668011122330413"
       "0123456789012",
       Errc::duplicate_field, "29"},
      {"0016A00000067701011401130066801112233", Errc::missing_field, "29.05"},
      {"0016A000000677010114011300668011122330509ABCDEFGHI", Errc::bad_value, "29.05"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.account);
    const auto code = transfer(row.account);
    CHECK(code.ecosystem == "promptpay");
    CHECK(has_error(code, row.why, row.field));
  }
}

TEST_CASE("promptpay: a tax number whose digit does not fit is flagged") {
  const auto code = transfer("0016A00000067701011102131234567890123");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK_FALSE(transfer("0016A00000067701011102131234567890121").flags.has(Flag::invisible));
}

TEST_CASE("promptpay: a transfer and a bill in one code are two payees") {
  const std::string person = object(29, "0016A00000067701011101130066801112233");
  const std::string biller = object(30, "0016A0000006770101120115099999999999990");
  const std::string terminal = object(31, "0016A0000006770101130103004");
  const auto code = [&](const std::string& accounts) {
    return classify(with_crc(object(0, "01") + object(1, "11") + accounts + object(53, "764") +
                             object(58, "TH")));
  };
  CHECK(has_error(code(person + biller), Errc::duplicate_field, "30"));
  CHECK(code(biller + terminal).valid);
  CHECK(code(biller).payee.account == "099999999999990");
}
