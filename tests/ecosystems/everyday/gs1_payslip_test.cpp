#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
// A notice of pagoPA; 8088888800945 has a right check digit.
constexpr std::string_view kNotice = "415808888880094580203990000123456789003902222250";
}  // namespace

TEST_CASE("gs1_payslip: a notice whose separators are lost") {
  const auto code = classify(kNotice, SymbolFormat::code_128);
  CHECK(code.ecosystem == "gs1_payslip");
  CHECK(code.valid);
  CHECK(code.payee.account == "8088888800945");
  CHECK(code.reference == "399000012345678900");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "2222.50");
  CHECK(code.amount->currency.empty());
}

TEST_CASE("gs1_payslip: separators, print, a date and a currency") {
  // 7701234567897: a number of Colombia with a right check digit.
  for (const std::string_view text :
       {"41577012345678978020000123456\x1d"
        "3900000005200096"
        "20251231",
        "41577012345678978020000123456\x1d"
        "39000000052000\x1d"
        "9620251231",
        "(415)7701234567897(8020)000123456(3900)0000052000(96)20251231"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "gs1_payslip");
    CHECK(code.valid);
    CHECK(code.reference == "000123456");
    REQUIRE(code.amount);
    CHECK(code.amount->value == "52000");
    CHECK(field(code, "96") == "20251231");
  }
  const auto euros = classify("(415)7701234567897(8020)1(3912)978001250");
  CHECK(euros.valid);
  CHECK(*euros.amount == Money{"12.50", "EUR"});
}

TEST_CASE("gs1_payslip: near misses") {
  const NearMiss rows[] = {
      {"check digit", with(kNotice, "0945", "0946"), Errc::crc_mismatch, "415"},
      {"currency", "(415)7701234567897(8020)1(3912)000001250", Errc::bad_currency, "391n"},
      {"letters", "(415)7701234567897(8020)1(3900)12X", Errc::bad_amount, "390n"},
      {"twice", "(415)7701234567897(8020)1(3900)12(8020)2", Errc::duplicate_field, "8020"},
      {"letters in the location", "(415)77012345678X7(8020)1", Errc::bad_length, "415"},
      {"sixteen digits", "(415)7701234567897(8020)1(3900)1234567890123456", Errc::bad_amount,
       "390n"},
      {"nothing before the point", "(415)7701234567897(8020)1(3902)12", Errc::bad_amount, "390n"},
      {"two digits of a currency", "(415)7701234567897(8020)1(3912)97", Errc::bad_currency, "391n"},
      {"long reference", "(415)7701234567897(8020)12345678901234567890123456(3900)12",
       Errc::bad_value, "8020"},
      {"no reference", "(415)7701234567897(8020)(3900)12", Errc::bad_value, "8020"},
  };
  check_near_misses("gs1_payslip", rows);
  CHECK(classify("4158088888800945").ecosystem == "none");
  CHECK(classify("(415)7701234567897(3900)12").ecosystem == "none");
  CHECK(classify("415770123456789X8020123456").ecosystem != "gs1_payslip");
  CHECK_FALSE(classify("(415)7701234567897(8020)1(3900").valid);
}

TEST_CASE("gs1_payslip: without an amount the payer writes it") {
  const auto open = classify("41577012345678978020000123456");
  CHECK(open.valid);
  CHECK(open.reference == "000123456");
  CHECK_FALSE(open.amount);
  const auto zero = classify("(415)7701234567897(8020)1(3900)000");
  CHECK(zero.valid);
  CHECK(zero.flags.has(Flag::zero_amount));
}

TEST_CASE("gs1_payslip: where the reference ends is not guessed") {
  // Two places look like the beginning of an amount, and neither is that of a notice.
  const auto code = classify("4157701234567897802012390112390012");
  CHECK(code.ecosystem == "gs1_payslip");
  CHECK_FALSE(code.amount);
}
