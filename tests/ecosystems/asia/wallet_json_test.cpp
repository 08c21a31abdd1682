#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("nepal: the member of the payee tells the wallet, in any case and place") {
  struct Row {
    std::string_view text;
    std::string_view ecosystem;
  };
  for (const Row& row : {
           Row{R"({"eSewa_id":"9800000001","name":"Test"})", "np_esewa"},
           Row{R"({"name":"Test","esewa_ID":"9800000001"})", "np_esewa"},
           Row{R"({ "Khalti_ID" : "9800000001" , "name" : "Test" })", "np_khalti"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.valid);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.payee.account == "9800000001");
    CHECK(code.payee.name == "Test");
  }
}

TEST_CASE("nepal: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
  };
  for (const Row& row : {
           Row{R"({"eSewa_id":"9800000001","esewa_id":"9800000002"})", Errc::duplicate_field},
           Row{R"({"eSewa_id":"9800000001","eSewa_id":"9800000001"})", Errc::duplicate_field},
           Row{R"({"eSewa_id":null})", Errc::missing_field},
           Row{R"({"eSewa_id":"98"})", Errc::bad_value},
           Row{R"({"eSewa_id":"9800000001","amount":-5})", Errc::bad_amount},
           Row{R"({"eSewa_id":"9800000001")", Errc::malformed},
           Row{R"({"eSewa_id":{"a":1}})", Errc::too_deep},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "np_esewa");
    CHECK_FALSE(code.valid);
    CHECK(code.errors.front().code == row.code);
  }
  const auto both = classify(R"({"eSewa_id":"9800000001","Khalti_ID":"9800000002"})");
  CHECK_FALSE(both.valid);
  CHECK(both.errors.front().code == Errc::duplicate_field);
  CHECK(classify(R"({"eSewa_identity":"9800000001"})").ecosystem == "none");
}
