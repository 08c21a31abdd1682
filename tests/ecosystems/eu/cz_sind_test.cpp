#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("cz_sind: the example of qr-faktura.cz") {
  const auto code = classify(
      "SID*1.0*ID:012150672*DD:20151201*TP:0*AM:495.00*VS:012150672*VII:CZ60194383*INI:60194383*"
      "VIR:CZ12345678*DUZP:20151201*DT:20151217*TB0:409.09*T0:85.91*CC:CZK*"
      "ACC:CZ3103000000270016060243*");
  CHECK(code.ecosystem == "cz_sind");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.amount == Money{"495.00", "CZK"});
  CHECK(code.payee.account == "CZ3103000000270016060243");
  CHECK(field(code, "VIR") == "CZ12345678");
  CHECK(field(code, "T0") == "85.91");
}

TEST_CASE("cz_sind: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"SID*1.0*", Errc::missing_field, "ID"},
           Row{"SID*1.1*ID:1", Errc::unsupported_version, "version"},
           Row{"SID*1.0*DD:20260815", Errc::missing_field, "ID"},
           Row{"SID*1.0*ID:1*ID:2", Errc::duplicate_field, "ID"},
           Row{"SID*1.0*ID:1*DUZP:2026081", Errc::bad_value, "DUZP"},
           Row{"SID*1.0*ID:1*SA:2", Errc::bad_value, "SA"},
           Row{"SID*1.0*ID:1*TB0:1,00", Errc::bad_value, "TB0"},
           Row{"SID*1.0*ID:1*AM:1,00", Errc::bad_amount, "AM"},
           Row{"SID*1.0*ID:1*CC:XYZ*AM:1", Errc::bad_currency, "CC"},
           Row{"SID*1.0*ID:1*ACC:CZ3203000000270016060243", Errc::crc_mismatch, "ACC"},
           Row{"SID*1.0*ID:1*DD:20260815*CRC32:574A5D17", Errc::crc_mismatch, "CRC32"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "cz_sind");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("cz_sind: what is barely acceptable") {
  const auto least = classify("SID*1.0*ID:1");
  CHECK(least.valid);
  CHECK(least.flags.has(Flag::nonstandard));  // no day, no amount
  // CRC-32 of "SID*1.0*DD:20260815*ID:1" by zlib; a credit note has amounts below zero.
  CHECK(classify("SID*1.0*ID:1*DD:20260815*CRC32:574A5D16").valid);
  CHECK(classify("SID*1.0*ID:1*DD:20260815*TB0:-1.00").valid);
}
