#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("momo: ten fields with bars between") {
  const auto code =
      classify("2|99|0900000001|CÔNG TY TEST|a@b.example|0|0|20000|Cà phê|transfer_myqr");
  CHECK(code.valid);
  CHECK(code.ecosystem == "vn_momo");
  CHECK(code.payee.account == "0900000001");
  CHECK(code.payee.name == "CÔNG TY TEST");
  CHECK(code.reference == "Cà phê");
  CHECK(field(code, "email") == "a@b.example");
  CHECK(field(code, "mode") == "transfer_myqr");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "20000");
  CHECK(code.amount->currency == "VND");
}

TEST_CASE("momo: the payee's number behind ten fields stands for a telephone that is left out") {
  const auto hidden = classify("2|99||TEST||0|0|20000|note|transfer_myqr|60000001");
  CHECK(hidden.valid);
  CHECK(hidden.payee.account == "60000001");
  CHECK(hidden.amount == Money{"20000", "VND"});
  const auto both = classify("2|99|0900000001|TEST||0|0|20000|note|transfer_myqr|60000001");
  CHECK(both.valid);
  CHECK(both.payee.account == "0900000001");
  CHECK(field(both, "payee_id") == "60000001");
}

TEST_CASE("momo: an amount of zero is the payer's to type") {
  const auto code = classify("2|99|0900000001|||0|0|0||transfer_myqr");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::zero_amount));
  CHECK(code.initiation == Initiation::static_code);
}

TEST_CASE("momo: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"2|99|", Errc::truncated, "name"},
           Row{"2|99|0900000001|TEST||0|0|20000|note", Errc::truncated, "mode"},
           Row{"2|99|0900000001|TEST||0|0|20000|note|transfer_myqr|", Errc::bad_value, "payee_id"},
           Row{"2|99||TEST||0|0|20000|note|transfer_myqr|x", Errc::bad_value, "payee_id"},
           Row{"2|99|x|TEST||0|0|20000|note|transfer_myqr|60000001", Errc::bad_value, "phone"},
           Row{"2|99|0900000001|TEST||0|0|1|note|transfer_myqr|60000001|", Errc::trailing_data, ""},
           Row{"2|99||TEST||0|0|20000|note|transfer_myqr", Errc::bad_value, "phone"},
           Row{"2|99|09000000x1|TEST||0|0|20000|note|transfer_myqr", Errc::bad_value, "phone"},
           Row{"2|99|0900000001|TEST||0|0|20.5|note|transfer_myqr", Errc::bad_amount, "amount"},
           Row{"2|99|0900000001|TEST||0|0|-1|note|transfer_myqr", Errc::bad_amount, "amount"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "vn_momo");
    CHECK(has_error(code, row.code, row.field));
  }
  CHECK(classify("2|98|0900000001|TEST||0|0|0||transfer_myqr").ecosystem == "none");
}
