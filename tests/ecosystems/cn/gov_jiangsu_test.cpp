#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("gov_jiangsu: Jiangsu's token is a credential and is not copied") {
  const auto code =
      classify("https://jsstm.jszwfw.gov.cn/jkmIndex.html?token=" + std::string(64, '0') +
               "&uuid=P000000000000000000000");
  CHECK(code.ecosystem == "gov_jiangsu");
  CHECK(code.kind == Kind::health_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.valid);
  CHECK(code.payload.empty());
  CHECK(field(code, "token") == "(none)");
  CHECK(field(code, "province") == "320000");
  CHECK(classify("https://jsstm.jszwfw.gov.cn/jkmIndex.html?token=0&uuid=P000000000").kind ==
        Kind::url);
  const auto without =
      classify("https://jsstm.jszwfw.gov.cn/jkmIndex.html?token=" + std::string(64, '0'));
  CHECK(without.kind == Kind::health_code);
  CHECK(without.sensitive);
}
