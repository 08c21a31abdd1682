#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("ccb_long_pay: the third digit is the kind of card, the bank's number follows") {
  struct Row {
    std::string_view digits;
    std::string_view card;
  };
  for (const Row& row :
       {Row{"6220105000000000042", "debit"}, Row{"6240105000000000042", "debit"},
        Row{"6250105000000000042", "credit"}, Row{"6270105000000000042", "credit"}}) {
    CAPTURE(row.digits);
    const auto code = classify(row.digits);
    CHECK(code.ecosystem == "ccb_long_pay");
    CHECK(code.kind == Kind::consumer_code);
    CHECK(code.presented_by == PresentedBy::consumer);
    CHECK(code.sensitive);
    CHECK(code.valid);
    CHECK(field(code, "issuer") == "0105");
    CHECK(field(code, "card_type") == row.card);
  }
}

TEST_CASE("ccb_long_pay: other kinds and banks are UnionPay's, other lengths nobody's") {
  for (const std::string_view digits :
       {"6210105000000000042", "6280105000000000042", "6220104000000000042"}) {
    CAPTURE(digits);
    CHECK(classify(digits).ecosystem == "unionpay");
    CHECK(field(classify(digits), "issuer") == "(none)");
  }
  CHECK(classify("622010500000000004").ecosystem != "ccb_long_pay");
  CHECK(classify("62201050000000000420").ecosystem != "ccb_long_pay");
}
