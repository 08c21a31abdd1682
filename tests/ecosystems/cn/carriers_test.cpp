#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("carriers: consumer codes by their prefix") {
  const auto bestpay = classify("511234567890123456");
  CHECK(bestpay.ecosystem == "bestpay");
  CHECK(bestpay.kind == Kind::consumer_code);
  CHECK(bestpay.presented_by == PresentedBy::consumer);
  const auto suning = classify("831234567890123456");
  CHECK(suning.ecosystem == "suning");
  CHECK(suning.kind == Kind::consumer_code);
}

TEST_CASE("carriers: an identity number of Sichuan or Taiwan is no consumer code") {
  for (const std::string_view text : {"830000190001010011", "51010019900307001X"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.flags.has(Flag::resident_id_like));
  }
}

TEST_CASE("carriers: collect codes") {
  struct Row {
    std::string_view text, ecosystem;
  };
  for (const Row& row : {
           Row{"http://m.bestpay.com.cn/#/apa/AbCdEfGhIjKlMnOpface2face", "bestpay"},
           Row{"https://p.10086.cn/"
               "d?p=0000000000000000000000000000000000000000000000000000000000000000",
               "hebao"},
           Row{"http://www.unicompayment.com/externalJump/1002/AbCdEfGhIjKlMnOp", "wo_pay"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
  }
}

TEST_CASE("carriers: other pages of their hosts are addresses") {
  for (const std::string_view text : {
           "http://m.bestpay.com.cn/",
           "http://m.bestpay.com.cn/#/help/AbCdEfGhIjKlMnOp",
           "http://m.bestpay.com.cn/?a=1#/apa/AbCdEfGhIjKlMnOp",
           "https://p.10086.cn/d",
           "https://p.10086.cn/d?p=short",
           "http://www.unicompayment.com/externalJump/1003/AbCdEfGhIjKlMnOp",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem != "none");
    CHECK(code.kind == Kind::url);
    CHECK(code.presented_by == PresentedBy::none);
  }
}
