#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
constexpr std::string_view kIcbcQuery =
    "?f=ICBCqr&X=1&T=3&P=13&I=0000000000000000&N=00000000000000000000000000000000&L=0a1b";
}  // namespace

TEST_CASE("icbc: ICBC's codes on both hosts") {
  for (const std::string_view base :
       {"https://qr.95516.com/01020001/wcqr", "https://b2c.icbc.com.cn/servlet/wcqr"}) {
    CAPTURE(base);
    const auto code = classify(std::string(base) + std::string(kIcbcQuery));
    CHECK(code.ecosystem == "icbc");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
    CHECK(field(code, "I") == "0000000000000000");
    CHECK(code.flags.empty());
  }
}

TEST_CASE("icbc: other paths of UnionPay's host stay UnionPay's") {
  CHECK(classify("https://qr.95516.com/01020001/62000000000000000000000000000000").ecosystem ==
        "unionpay");
  CHECK(classify("https://qr.95516.com/00010000/wcqr").ecosystem == "unionpay");
}

TEST_CASE("icbc: near misses of ICBC's codes are addresses") {
  for (const std::string_view text : {
           "https://b2c.icbc.com.cn/servlet/wcqr",
           "https://b2c.icbc.com.cn/servlet/wcqr?f=ABCDqr&I=0000000000000000"
           "&N=00000000000000000000000000000000",
           "https://b2c.icbc.com.cn/servlet/wcqr?f=ICBCqr&I=00&N=00000000000000000000000000000000",
           "https://b2c.icbc.com.cn/other",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "icbc");
    CHECK(code.kind == Kind::url);
  }
}
