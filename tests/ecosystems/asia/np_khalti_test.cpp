#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("khalti: the shortest object, and one with all members") {
  const auto least = classify(R"({"Khalti_ID":"1234"})");
  CHECK(least.ecosystem == "np_khalti");
  CHECK(least.valid);
  CHECK(least.initiation == Initiation::static_code);
  const auto most =
      classify(R"({"name":"Test Shop","amount":"10.50","purpose":"Tea","Khalti_ID":"9800000001"})");
  CHECK(most.valid);
  CHECK(most.payee.account == "9800000001");
  CHECK(most.payee.name == "Test Shop");
  CHECK(most.amount == Money{"10.50", "NPR"});
  CHECK(most.reference == "Tea");
}

TEST_CASE("khalti: near misses") {
  CHECK(has_error(classify(R"({"Khalti_ID":"123"})"), Errc::bad_value, "Khalti_ID"));
  CHECK(has_error(classify(R"({"Khalti_ID":null})"), Errc::missing_field, "Khalti_ID"));
  CHECK(has_error(classify(R"({"Khalti_ID":"1234","khalti_id":"5678"})"), Errc::duplicate_field,
                  "Khalti_ID"));
  CHECK(
      has_error(classify(R"({"Khalti_ID":"1234","amount":"1.005"})"), Errc::bad_amount, "amount"));
  CHECK(classify(R"({"Khalti_ID":"9800000001"}x)").errors.front().code == Errc::malformed);
  CHECK(classify(R"({"Khalti":"9800000001"})").ecosystem == "none");
}
