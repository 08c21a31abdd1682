#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kSepa = "bank://singlepaymentsepa?name=Muster&iban=DE89370400440532013000";

}  // namespace

TEST_CASE("de_bezahlcode: a SEPA payment") {
  const auto code =
      classify(kSepa + "&bic=COBADEFF&amount=10%2C50&reason=Rechnung%201&executiondate=01032027");
  CHECK(code.ecosystem == "de_bezahlcode");
  CHECK(code.valid);
  CHECK(code.kind == Kind::payment);
  CHECK(code.amount == Money{"10.50", "EUR"});
  CHECK(code.payee.account == "DE89370400440532013000");
  CHECK(code.reference == "Rechnung 1");
}

TEST_CASE("de_bezahlcode: direct debits ask for one sum, contacts for no amount") {
  const auto debit =
      classify("bank://singledirectdebitsepa?name=M&iban=DE89370400440532013000&amount=1,00");
  CHECK(debit.kind == Kind::payment);
  CHECK(debit.scheme == "singledirectdebitsepa");
  const auto contact = classify("bank://contact?name=M&account=1&bnc=37040044");
  CHECK(contact.valid);
  CHECK(contact.payee.account == "1");
  CHECK(classify("BANK://CONTACT_V2?NAME=M&IBAN=DE89370400440532013000").valid);
}

TEST_CASE("de_bezahlcode: near misses") {
  struct Row {
    std::string text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{kSepa, Errc::missing_field, "amount"},
           Row{kSepa + "&amount=10.50", Errc::bad_amount, "amount"},
           Row{kSepa + "&amount=10,505", Errc::bad_amount, "amount"},
           Row{kSepa + "&amount=1&currency=XYZ", Errc::bad_currency, "currency"},
           Row{kSepa + "&amount=1&executiondate=20270301", Errc::bad_value, "executiondate"},
           Row{kSepa + "&amount=1&bic=COBA", Errc::bad_value, "bic"},
           Row{kSepa + "&amount=1&IBAN=DE02120300000000202051", Errc::duplicate_field, "iban"},
           Row{"bank://singlepaymentsepa?name=M&amount=1", Errc::missing_field, "iban"},
           Row{"bank://singlepayment?name=M&account=X&bnc=37040044&amount=1", Errc::bad_value,
               "account"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "de_bezahlcode");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("de_bezahlcode: other uses of the scheme are nobody's") {
  CHECK(classify("bank://hello?name=M").ecosystem == "none");
  CHECK(classify("bank:singlepaymentsepa?name=M").ecosystem == "none");
}
