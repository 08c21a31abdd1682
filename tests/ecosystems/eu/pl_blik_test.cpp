#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("pl_blik: six digits are money") {
  const auto code = classify("777123");
  CHECK(code.ecosystem == "pl_blik");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.sensitive);
}

TEST_CASE("pl_blik: other digits are not") {
  for (const std::string_view text : {"77712", "7771234", "777 12", "77712X", "000201"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem != "pl_blik");
  }
}
