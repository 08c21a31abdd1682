#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
bool has_only(const PaymentCode& code, Errc errc) {
  return code.errors.size() == 1 && code.errors[0].code == errc && !code.valid;
}
}  // namespace

TEST_CASE("transit_operator: an operator's code has the account in clear") {
  using namespace std::string_literals;
  const auto code = classify("T\x01\x02\x02\x00\xF5"s + "2660000000000001");
  CHECK(code.ecosystem == "transit_operator");
  CHECK(code.kind == Kind::transit_code);
  CHECK(code.valid);
  CHECK(field(code, "magic") == "5401");
  CHECK(field(code, "account") == "2660000000000001");
  CHECK(has_only(classify("T\x01\x02\x02\x00\xF5"s + "266000000000000"), Errc::truncated));
  CHECK(has_only(classify("T\x02\x02\x02\x00\xF5"s + std::string(16, '\0')), Errc::bad_value));
}

TEST_CASE("transit_operator: an operator's code of either version is told by two bytes or three") {
  using namespace std::string_literals;
  const auto third = classify("T\x02\x03\x02\x00\xF5"s + "2660000000000001");
  CHECK(third.ecosystem == "transit_operator");
  CHECK(field(third, "magic") == "5402");
  const auto bare = classify("T\x01");
  CHECK(bare.ecosystem == "transit_operator");
  CHECK(has_only(bare, Errc::truncated));
}
