#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("esewa: the shortest object, and one with all members") {
  const auto least = classify(R"({"eSewa_id":"1234"})");
  CHECK(least.ecosystem == "np_esewa");
  CHECK(least.valid);
  CHECK(least.initiation == Initiation::static_code);
  CHECK(least.payee.account == "1234");
  const auto most =
      classify(R"({"eSewa_id":"9800000001","name":"Test Shop","amount":10.5,"remarks":"Tea"})");
  CHECK(most.valid);
  CHECK(most.initiation == Initiation::dynamic_code);
  CHECK(most.payee.name == "Test Shop");
  CHECK(most.amount == Money{"10.5", "NPR"});
  CHECK(most.reference == "Tea");
}

TEST_CASE("esewa: near misses") {
  CHECK(has_error(classify(R"({"eSewa_id":"123"})"), Errc::bad_value, "eSewa_id"));
  CHECK(has_error(classify(R"({"eSewa_id":")" + std::string(65, '1') + R"("})"), Errc::bad_value,
                  "eSewa_id"));
  CHECK(classify(R"({"eSewa_id":")" + std::string(64, '1') + R"("})").valid);
  CHECK(has_error(classify(R"({"eSewa_id":""})"), Errc::missing_field, "eSewa_id"));
  CHECK(classify(R"({"eSewa_id":"9800000001")").errors.front().code == Errc::malformed);
  CHECK(classify(R"({"Khalti_ID":"9800000001"})").ecosystem != "np_esewa");
}
