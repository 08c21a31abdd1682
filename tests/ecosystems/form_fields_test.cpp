#include "ecosystems/form_fields.hpp"

#include <optional>
#include <vector>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kSource = "head;12;\u00E9t\u00E9;tail";

// The box of a form that is kSource, by its beginning and its size in bytes.
std::string_view box(std::size_t at, std::size_t size) { return kSource.substr(at, size); }

}  // namespace

TEST_CASE("form_fields: a box fits, does not fit, or is empty") {
  PaymentCode code;
  FormFields form(kSource, code);
  CHECK(form.take("number", box(5, 2), "2!n"));
  CHECK(field(code, "number") == "12");
  CHECK_FALSE(form.take("empty", box(5, 0), "2!n"));
  CHECK(code.errors.empty());
  CHECK_FALSE(form.take("letters", box(5, 2), "2!a"));
  CHECK(has_error(code, Errc::bad_value, "letters"));
  CHECK(code.errors.back().offset == 5);
  CHECK_FALSE(form.take("mandatory", box(8, 0), "2!n", Need::mandatory));
  CHECK(has_error(code, Errc::missing_field, "mandatory"));
  CHECK(code.errors.back().offset == 8);
  CHECK(field(code, "mandatory") == "(none)");
}

TEST_CASE("form_fields: what harms nobody is flagged") {
  PaymentCode code;
  FormFields form(kSource, code);
  CHECK(form.take_leniently("number", box(5, 2), "2!n"));
  CHECK_FALSE(form.take_leniently("empty", box(5, 0), "2!n"));
  CHECK(code.flags.empty());
  CHECK_FALSE(form.take_leniently("letters", box(5, 2), "2!a"));
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(field(code, "letters") == "12");
  CHECK(code.errors.empty());
}

// "été" has five bytes and three characters.
TEST_CASE("form_fields: the length of a text counts characters") {
  PaymentCode code;
  FormFields form(kSource, code);
  CHECK(form.take_text("text", box(8, 5), 3));
  CHECK(code.flags.empty());
  CHECK(form.take_text("text", box(8, 5), 2));
  CHECK(code.flags.has(Flag::over_length));
  CHECK_FALSE(form.take_text("empty", box(8, 0), 2));
  CHECK_FALSE(form.take_text("mandatory", box(8, 0), 2, Need::mandatory));
  CHECK(has_error(code, Errc::missing_field, "mandatory"));
}

// The example of ISO 13616's registry for Germany.
TEST_CASE("form_fields: an account is an IBAN of its country") {
  struct Row {
    std::string_view text;
    std::string_view country;
    std::optional<Errc> why;
    bool grouped;
  };
  for (const Row& row : {
           Row{"DE89370400440532013000", "DE", std::nullopt, false},
           Row{"DE89 3704 0044 0532 0130 00", "DE", std::nullopt, true},
           Row{"DE89370400440532013000", "FR", Errc::bad_value, false},
           Row{"DE88370400440532013000", "DE", Errc::crc_mismatch, false},
           Row{"DE8937040044053201300", "DE", Errc::bad_length, false},
           Row{"", "DE", Errc::missing_field, false},
       }) {
    CAPTURE(row.text);
    PaymentCode code;
    FormFields form(row.text, code);
    const std::string taken = form.take_iban("IBAN", row.text, row.country, Need::mandatory);
    CHECK(taken.empty() == row.text.empty());
    CHECK(taken.find(' ') == taken.npos);
    CHECK(code.flags.has(Flag::nonstandard) == row.grouped);
    CHECK(code.errors.empty() == !row.why.has_value());
    if (row.why) CHECK(has_error(code, *row.why, "IBAN"));
  }
}

TEST_CASE("form_fields: an amount in minor units") {
  struct Row {
    std::string_view digits;
    std::string_view currency;
    std::string_view value;  // empty: none
    std::optional<Errc> why;
  };
  for (const Row& row : {
           Row{"1250", "EUR", "12.50", std::nullopt},
           Row{"00000000005", "EUR", "0.05", std::nullopt},
           Row{"1250", "JPY", "1250", std::nullopt},
           Row{"00000", "EUR", "", std::nullopt},  // the payer types it
           Row{"12x", "EUR", "", Errc::bad_value},
           Row{"1250", "QQQ", "", Errc::bad_currency},
           Row{"", "EUR", "", Errc::missing_field},
       }) {
    CAPTURE(row.digits);
    PaymentCode code;
    FormFields form(row.digits, code);
    form.take_minor_units("amount", row.digits, "1-99n", row.currency);
    CHECK(code.amount.has_value() == !row.value.empty());
    if (code.amount)
      CHECK(*code.amount == Money{std::string(row.value), std::string(row.currency)});
    CHECK(code.errors.empty() == !row.why.has_value());
    if (row.why) CHECK(has_error(code, *row.why, "amount"));
    CHECK(code.flags.has(Flag::zero_amount) == (row.digits == "00000"));
  }
}

TEST_CASE("form_fields: as many boxes as the form has") {
  PaymentCode code;
  FormFields form(kSource, code);
  const std::vector<std::string_view> boxes = {box(0, 4), box(5, 2)};
  CHECK(form.has_count(boxes, 2, "two"));
  CHECK(code.errors.empty());
  CHECK_FALSE(form.has_count(boxes, 3, "three"));
  CHECK(code.errors.back().code == Errc::truncated);
  CHECK(code.errors.back().offset == kSource.size());
  CHECK_FALSE(form.has_count(boxes, 1, "one"));
  CHECK(code.errors.back().code == Errc::trailing_data);
  CHECK(code.errors.back().offset == 5);
}

// Behind "head;12;été;" stand 14 bytes, of 12 characters.
TEST_CASE("form_fields: offsets of a text that was one byte a character") {
  PaymentCode code;
  CHECK(FormFields(kSource, code).offset(box(14, 4)) == 14);
  CHECK(FormFields(kSource, code, Spelling::one_byte_a_character).offset(box(14, 4)) == 12);
}

TEST_CASE("form_fields: bytes without a character set are of the one that the standard names") {
  const auto text_of = [](const Payload& payload) {
    const ScannedPayload scanned(payload);
    const FormText text(scanned, CharacterSet::iso_8859_2);
    return std::string(text.text()) +
           (text.spelling() == Spelling::as_given ? "" : " (one byte a character)");
  };
  CHECK(text_of(Payload::from_bytes("p\xC5\x99\n")) == "p\xC5\x99\n");
  CHECK(text_of(Payload::from_bytes("p\xF8\n")) == "p\xC5\x99\n (one byte a character)");
  Payload read;  // by a reader that was told the character set
  read.bytes = "p\xF8";
  read.text = "p\xC5\x99";
  read.charset_guessed = false;
  CHECK(text_of(read) == "p\xC5\x99");
  read.charset_guessed = true;
  CHECK(text_of(read) == "p\xC5\x99 (one byte a character)");
}
