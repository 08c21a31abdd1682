#include "ecosystems/form_fields.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

Payload payload_of(std::string_view bytes) { return Payload::from_bytes(bytes); }

}  // namespace

TEST_CASE("form_fields: an empty box is missing only where it must be filled") {
  PaymentCode code;
  FormFields form("ab", code);
  CHECK_FALSE(form.take("optional", {}, "1n"));
  CHECK(code.errors.empty());
  CHECK_FALSE(form.take("mandatory", std::string_view("ab").substr(2), "1n", Need::mandatory));
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::missing_field);
  CHECK(code.fields.empty());
}

TEST_CASE("form_fields: what does not fit is kept, and rejected with its place") {
  constexpr std::string_view kSource = "12|x";
  PaymentCode code;
  FormFields form(kSource, code);
  CHECK(form.take("a", kSource.substr(0, 2), "2n"));
  CHECK_FALSE(form.take("b", kSource.substr(3), "2n"));
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].offset == 3);
  CHECK(code.errors[0].field == "b");
  CHECK(code.fields.find("b") == "x");
}

TEST_CASE("form_fields: texts are measured in characters") {
  constexpr std::string_view kSource = "žž";
  PaymentCode code;
  FormFields form(kSource, code);
  CHECK(form.take_text("two", kSource, 2));
  CHECK_FALSE(code.flags.has(Flag::over_length));
  CHECK(form.take_text("two", kSource, 1));
  CHECK(code.flags.has(Flag::over_length));
}

TEST_CASE("form_fields: an IBAN of the country, with blanks or without") {
  constexpr std::string_view kSource = "DE89 3704 0044 0532 0130 00";
  PaymentCode code;
  FormFields form(kSource, code);
  CHECK(form.take_iban("IBAN", kSource, "DE", Need::mandatory) == "DE89370400440532013000");
  CHECK(code.errors.empty());
  CHECK(code.flags.has(Flag::nonstandard));
  form.take_iban("IBAN", kSource, "AT", Need::mandatory);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_value);
}

TEST_CASE("form_fields: nothing but zeros leaves the amount to the payer") {
  constexpr std::string_view kSource = "000000001250";
  PaymentCode code;
  FormFields form(kSource, code);
  form.take_minor_units("open", kSource.substr(0, 8), "8!n", "EUR");
  CHECK_FALSE(code.amount);
  CHECK(code.flags.has(Flag::zero_amount));
  form.take_minor_units("sum", kSource, "12!n", "EUR");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"12.50", "EUR"});
}

TEST_CASE("form_fields: bytes that are no UTF-8 are of the form's character set") {
  const auto latin = payload_of("\xE8\n");
  CHECK(FormText(ScannedPayload(latin), CharacterSet::iso_8859_2).text() == "č\n");
  const auto read = payload_of("č\n\n");  // the blank lines are boxes
  CHECK(FormText(ScannedPayload(read), CharacterSet::iso_8859_2).text() == "č\n\n");
  const auto framed = payload_of(
      "\xEF\xBB\xBF"
      "a\n");
  CHECK(FormText(ScannedPayload(framed), CharacterSet::utf_8).text() == "a\n");
}
