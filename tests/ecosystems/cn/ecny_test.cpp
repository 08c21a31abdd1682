#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("ecny: a consumer code is 19 digits from 01") {
  const auto code = classify("0112345678901234567");
  CHECK(code.ecosystem == "ecny");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.sensitive);
  CHECK(code.valid);
  CHECK(field(code, "prefix") == "01");
  CHECK_FALSE(code.flags.has(Flag::gs1_like));
}

TEST_CASE("ecny: a trade item number with its check digit is told") {
  // 9520123456788 is the GS1 General Specifications' own example; what follows need not be whole.
  for (const std::string_view text : {"0109520123456788107", "0109520123456788213"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "ecny");
    CHECK(code.flags.has(Flag::gs1_like));
  }
  CHECK_FALSE(classify("0109520123456789107").flags.has(Flag::gs1_like));
}

TEST_CASE("ecny: near misses of a consumer code") {
  for (const std::string_view text : {"011234567890123456", "01123456789012345678",
                                      "0212345678901234567", "01 1234567890123456"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("ecny: printed codes and links to the app") {
  const auto printed = classify("https://qr.pbcdci.cn/0000000000000000001");
  CHECK(printed.ecosystem == "ecny");
  CHECK(printed.kind == Kind::payment);
  CHECK(printed.presented_by == PresentedBy::merchant);
  CHECK(field(printed, "token") == "0000000000000000001");
  CHECK(classify("https://qr.pbcdci.cn/").kind == Kind::url);
  CHECK(classify("https://qr.pbcdci.cn/0000000000000000001#a").kind == Kind::url);

  const auto app = classify("dcep://uniwallet/unipay");
  CHECK(app.ecosystem == "ecny");
  CHECK(app.kind == Kind::app_link);
  CHECK(field(app, "action") == "unipay");
  const auto bare = classify("dcep:uniwallet");
  CHECK(bare.ecosystem == "ecny");
  CHECK(bare.kind == Kind::app_link);
  CHECK_FALSE(bare.fields.find("action"));
}

TEST_CASE("ecny: what a link asks of the app is not known") {
  for (const std::string_view text : {"dcep://uniwallet/unipay?a=1", "dcep:uniwallet?a=1#b"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::app_link);
    CHECK(code.flags.has(Flag::unknown_parameter));
  }
}
