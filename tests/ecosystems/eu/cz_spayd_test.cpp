#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kPayment = "SPD*1.0*ACC:CZ2806000000000168540115*AM:450.00*CC:CZK";

}  // namespace

TEST_CASE("cz_spayd: the example of the standard") {
  const auto code = classify(kPayment + "*MSG:PLATBA ZA ZBOZI*X-VS:1234567890");
  CHECK(code.ecosystem == "cz_spayd");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.payee.account == "CZ2806000000000168540115");
  CHECK(code.amount == Money{"450.00", "CZK"});
  CHECK(code.reference == "1234567890");
  CHECK(field(code, "MSG") == "PLATBA ZA ZBOZI");
}

TEST_CASE("cz_spayd: the checksum is over the attributes in order") {
  // CRC-32 of "SPD*1.0*ACC:…*AM:450.00*CC:CZK*X-VS:1" by zlib.
  const std::string sum = "*CRC32:E8F115C9";
  const std::string shuffled = "SPD*1.0*X-VS:1*CC:CZK*AM:450.00*ACC:CZ2806000000000168540115";
  CHECK(classify(kPayment + "*X-VS:1" + sum).valid);
  CHECK(classify(shuffled + sum).valid);
  CHECK(classify(shuffled + sum + "*").valid);
  CHECK(has_error(classify(kPayment + "*X-VS:2" + sum), Errc::crc_mismatch, "CRC32"));
  CHECK(has_error(classify(kPayment + "*CRC32:E8F1"), Errc::crc_mismatch, "CRC32"));
  const auto lower = classify(kPayment + "*X-VS:1*CRC32:e8f115c9");
  CHECK(lower.valid);
  CHECK(lower.flags.has(Flag::crc_lowercase));
}

TEST_CASE("cz_spayd: near misses") {
  struct Row {
    std::string text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"SPD*2.0*ACC:CZ2806000000000168540115", Errc::unsupported_version, "version"},
           Row{"SPD*1.0*", Errc::missing_field, ""},
           Row{"SPD*1.0*AM:1*CC:CZK", Errc::missing_field, "ACC"},
           Row{"SPD*1.0*ACC:CZ2906000000000168540115", Errc::crc_mismatch, "ACC"},
           Row{"SPD*1.0*ACC:CZ1234567890", Errc::bad_length, "ACC"},
           Row{"SPD*1.0*ACC:CZ2806000000000168540115+AGBA", Errc::bad_value, "BIC"},
           Row{kPayment + "*ACC:CZ5855000000001265098001", Errc::duplicate_field, "ACC"},
           Row{kPayment + "*MSG", Errc::malformed, ""},
           Row{kPayment + "*DT:20250230", Errc::bad_value, "DT"},
           Row{kPayment + "*RF:12A", Errc::bad_value, "RF"},
           Row{kPayment + "*NT:X", Errc::bad_value, "NT"},
           Row{kPayment + "*X-VS:12345678901", Errc::bad_value, "X-VS"},
           Row{kPayment + "*MSG:" + std::string(61, 'M'), Errc::bad_length, "MSG"},
           Row{kPayment + "*RN:" + std::string(36, 'R'), Errc::bad_length, "RN"},
           Row{kPayment + "*MSG:A%0AB", Errc::control_character, "MSG"},
           Row{kPayment + "*X-INV:abc", Errc::malformed, "X-INV"},
           Row{kPayment + "*X-INV:SID%2A1.0%2ADD:20251301%2AID:1", Errc::bad_value, "X-INV.DD"},
           Row{"SPD*1.0*ACC:CZ2806000000000168540115*AM:450,00*CC:CZK", Errc::bad_amount, "AM"},
           Row{"SPD*1.0*ACC:CZ2806000000000168540115*AM:1.005*CC:CZK", Errc::bad_amount, "AM"},
           Row{"SPD*1.0*ACC:CZ2806000000000168540115*AM:12345678.90", Errc::bad_amount, "AM"},
           Row{"SPD*1.0*ACC:CZ2806000000000168540115*AM:1%2AAM:999", Errc::bad_amount, "AM"},
           Row{"SPD*1.0*ACC:CZ2806000000000168540115*AM:1*CC:XYZ", Errc::bad_currency, "CC"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "cz_spayd");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("cz_spayd: what is barely acceptable") {
  const auto least = classify("SPD*1.0*ACC:CZ2806000000000168540115");
  CHECK(least.valid);
  CHECK_FALSE(least.amount);
  const auto unknown = classify(kPayment + "*X_KS:1*X-OWN:2");
  CHECK(unknown.valid);
  CHECK(unknown.flags.has(Flag::unknown_parameter));
  CHECK(field(unknown, "X-OWN") == "2");
  const auto star = classify(kPayment + "*MSG:1%2A2");
  CHECK(field(star, "MSG") == "1*2");
  // 60 characters, of two bytes each.
  std::string message;
  for (int i = 0; i < 60; ++i) message += "ř";
  CHECK(classify(kPayment + "*MSG:" + message).valid);
}

TEST_CASE("cz_spayd: an invoice within") {
  const auto code = classify(kPayment + "*X-INV:SID%2A1.0%2AID:FV1%2ADD:20251201%2ATB0:409.09");
  CHECK(code.valid);
  CHECK(field(code, "X-INV.ID") == "FV1");
  CHECK(field(code, "X-INV.TB0") == "409.09");
}

TEST_CASE(
    "cz_spayd: the printed example of an invoice within, blank and empty attribute included") {
  const auto code = classify(
      "SPD*1.0*AM:61189.00*X-VS:3310001054*CC:CZK*ACC:CZ9701000000007098760287+KOMBCZPP*"
      "X-INV: SID%2A1.0%2AID:2001401154%2ADD:20140404%2ATP:0%2A%2ATB0:26492.70%2ANTB:-0.24%2A");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(field(code, "X-INV.NTB") == "-0.24");
}

TEST_CASE("cz_spayd: two accounts of the payee's beside the first") {
  const std::string other = "CZ5855000000001265098001";
  CHECK(classify(kPayment + "*ALT-ACC:" + other + "," + other + "+AGBACZPP").valid);
  CHECK(has_error(classify(kPayment + "*ALT-ACC:" + other + "," + other + "," + other),
                  Errc::too_many, "ALT-ACC"));
}

TEST_CASE("cz_spayd: prose is nobody's") {
  for (const std::string_view text : {"SPD", "SPD*", "SPD*1.0", "SPDX-License-Identifier: MIT"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
