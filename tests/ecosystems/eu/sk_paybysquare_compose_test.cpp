#include "answers.hpp"
#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kPayment = {
    {"account", "SK9611000000002918599669"}, {"name", "Test s.r.o."}, {"amount", "8"}};

}  // namespace

// The header of PAY by square 1.2.0: type 0, version 2, one kind of document, and the length in two
// bytes.
TEST_CASE("sk_paybysquare compose: header, and elements in the order of the data model") {
  const std::string text = composed("sk_paybysquare", kPayment);
  CHECK(text.starts_with("080"));
  const auto code = classify(text);
  CHECK(code.ecosystem == "sk_paybysquare");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.scheme == "payment_order");
  CHECK(code.amount == Money{"8.00", "EUR"});
  CHECK(code.payee.account == "SK9611000000002918599669");
  CHECK(code.payee.name == "Test s.r.o.");
}

TEST_CASE("sk_paybysquare compose: a reference is a variable symbol where it is one") {
  const auto symbol = classify(composed("sk_paybysquare", with(kPayment, "reference", "2015001")));
  CHECK(field(symbol, "VariableSymbol") == "2015001");
  for (const std::string_view reference : {"12345678901", "FV-1"}) {
    CAPTURE(reference);
    const auto code = classify(composed("sk_paybysquare", with(kPayment, "reference", reference)));
    CHECK(field(code, "OriginatorsReferenceInformation") == reference);
    CHECK(field(code, "VariableSymbol") == "(none)");
    CHECK(code.reference == reference);
  }
}

TEST_CASE("sk_paybysquare compose: what the standard does not allow") {
  const std::string long_note(141, 'a');
  const std::string huge(70000, 'a');
  const Refused rows[] = {
      {"name", "", Errc::missing_field, "BeneficiaryName"},
      {"account", "", Errc::missing_field, "IBAN"},
      {"account", "SK9711000000002918599669", Errc::crc_mismatch, "IBAN"},
      {"amount", "0", Errc::bad_amount, "amount"},
      {"amount", "1.005", Errc::bad_amount, "amount"},
      {"currency", "EUX", Errc::bad_currency, "CurrencyCode"},
      {"PaymentDueDate", "20250230", Errc::bad_value, "PaymentDueDate"},
      {"ConstantSymbol", "12345", Errc::bad_value, "ConstantSymbol"},
      {"PaymentNote", long_note, Errc::bad_length, "PaymentNote"},
      {"PaymentNote", huge, Errc::too_large, ""},
      {"BIC", "TATR", Errc::bad_value, "BIC"},
      {"colour", "red", Errc::invalid_argument, "colour"},
  };
  check_refusals("sk_paybysquare", kPayment, rows);
}
