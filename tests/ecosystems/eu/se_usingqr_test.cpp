#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// An invoice with one member more.
std::string invoice(std::string_view members) {
  return R"({"uqr":1,"tp":1,"nme":"Test AB","cid":"555555-5555","iref":"52456","ddt":"20260408",)" +
         std::string(members) + "}";
}

}  // namespace

TEST_CASE("se_usingqr: an invoice to a bankgiro") {
  const auto code = classify(invoice(R"("due":5,"pt":"BG","acc":"433-8778")"));
  CHECK(code.ecosystem == "se_usingqr");
  CHECK(code.valid);
  CHECK(code.scheme == "invoice");
  CHECK(code.payee.name == "Test AB");
  CHECK(code.payee.account == "433-8778");
  CHECK(code.amount == Money{"5", "SEK"});
  CHECK(code.reference == "52456");
}

TEST_CASE("se_usingqr: near misses") {
  struct Row {
    std::string_view members;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{R"("due":5,"pt":"XX","acc":"1")", Errc::bad_value, "pt"},
           Row{R"("due":5,"pt":"BG")", Errc::missing_field, "acc"},
           Row{R"("pt":"BG","acc":"433-8778")", Errc::missing_field, "due"},
           Row{R"("due":5.005,"pt":"BG","acc":"433-8778")", Errc::bad_amount, "due"},
           Row{R"("due":5,"cur":"XYZ","pt":"BG","acc":"433-8778")", Errc::bad_currency, "cur"},
           Row{R"("due":5,"pt":"IBAN","acc":"SE4550000000058398257467")", Errc::crc_mismatch,
               "acc"},
           Row{R"("idt":"20261301","due":5,"pt":"BG","acc":"433-8778")", Errc::bad_value, "idt"},
           Row{R"("tp":2,"due":5,"pt":"BG","acc":"433-8778")", Errc::duplicate_field, ""},
           Row{R"("due":{})", Errc::too_deep, ""},
           Row{R"("due":5,)", Errc::malformed, ""},
       }) {
    CAPTURE(row.members);
    const auto code = classify(invoice(row.members));
    CHECK(code.ecosystem == "se_usingqr");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("se_usingqr: an account of another shape than its kind says is flagged") {
  const auto code = classify(invoice(R"("due":5,"pt":"IBAN","acc":"433-8778")"));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(classify(invoice(R"("due":5,"pt":"IBAN","acc":"SE4550000000058398257466")")).flags.empty());
}

TEST_CASE("se_usingqr: a Norwegian invoice, with more zeros than decimals") {
  const auto code =
      classify(invoice(R"("cc":"NO","due":2500.0000,"vh":500.00,"pt":"BBAN","acc":"17202612345")"));
  CHECK(code.valid);
  CHECK(code.amount == Money{"2500.00", "NOK"});
  CHECK(code.payee.country == "NO");
}

TEST_CASE("se_usingqr: a credit invoice asks for nothing") {
  const auto code = classify(
      R"({"uqr":1,"tp":2,"nme":"Test AB","iref":"1","due":-5.00,"pt":"BG","acc":"433-8778"})");
  CHECK(code.valid);
  CHECK(code.scheme == "credit_invoice");
  CHECK_FALSE(code.amount);
}

TEST_CASE("se_usingqr: other JSON is nobody's") {
  CHECK(classify(R"({"a":"\"uqr\""})").ecosystem == "none");
  CHECK(classify(R"({"uqrs":1})").ecosystem == "none");
}
