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

TEST_CASE("ecny: a trade item and one character of a batch look the same") {
  const auto code = classify("0109520123456788107");
  CHECK(code.ecosystem == "ecny");
  CHECK(code.flags.has(Flag::gs1_like));
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
  CHECK(classify("dcep:uniwallet").ecosystem == "none");
}
