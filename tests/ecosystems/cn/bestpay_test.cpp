#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("bestpay: near misses of Bestpay's page are addresses") {
  REQUIRE(classify("http://m.bestpay.com.cn/#/apa/AbCdEf12").kind == Kind::payment);
  for (const std::string_view text : {
           "http://m.bestpay.com.cn/a#/apa/AbCdEf12",
           "http://m.bestpay.com.cn/?a=1#/apa/AbCdEf12",
           "http://m.bestpay.com.cn/#/apb/AbCdEf12",
           "http://m.bestpay.com.cn/#/apa/AbCdEf1",
           "http://m.bestpay.com.cn/#/apa/AbCd!f12",
           "http://m.bestpay.com.cn/",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "bestpay");
    CHECK(code.kind != Kind::payment);
  }
}
