#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kExample =
    "HCT\n001\n1\nOTPVHUHB\nMinta "
    "Kft.\nHU16100320000605635300000000\nHUF1500\n20271231235959+2\nGDSV\n"
    "Köszönjük\nBOLT1\nKASSZA2\nSZ-1\nUGYFEL3\nTR4\nHUSEG5\nNAV6\n";

}  // namespace

TEST_CASE("hu_mnbqr: every field under its name") {
  const auto code = classify(kExample);
  CHECK(code.ecosystem == "hu_mnbqr");
  CHECK(code.valid);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.payee.name == "Minta Kft.");
  CHECK(code.payee.account == "HU16100320000605635300000000");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"1500", "HUF"});
  CHECK(code.reference == "SZ-1");
  CHECK(field(code, "Közlemény") == "Köszönjük");
  CHECK(field(code, "NAV ellenőrző kód") == "NAV6");
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
}

TEST_CASE("hu_mnbqr: a request to pay is shown by the payer") {
  const auto code = classify(with(with(kExample, "HCT", "RTP"), "HUF1500", ""));
  CHECK(code.valid);
  CHECK(code.scheme == "RTP");
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK_FALSE(code.amount);
}

TEST_CASE("hu_mnbqr: deviations of the field are taken and flagged") {
  for (const auto& text :
       {with(kExample, "NAV6\n", "NAV6"), with(kExample, "OTPVHUHB", "12345678901"),
        with(kExample, "GDSV", "gdsv")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::nonstandard));
  }
}

TEST_CASE("hu_mnbqr: near misses") {
  const NearMiss rows[] = {
      {"identifier", with(kExample, "HCT", "ABC"), Errc::bad_value, "Azonosító"},
      {"version", with(kExample, "001", "002"), Errc::unsupported_version, "Verzió"},
      {"character set", with(kExample, "\n1\n", "\n2\n"), Errc::bad_value, "Karakterkészlet"},
      {"account", with(kExample, "HU16", "HU17"), Errc::crc_mismatch, "IBAN"},
      {"currency", with(kExample, "HUF1500", "EUR1500"), Errc::bad_currency, "Összeg"},
      {"fillers", with(kExample, "HUF1500", "HUF15.00"), Errc::bad_amount, "Összeg"},
      {"nothing", with(kExample, "HUF1500", "HUF0"), Errc::bad_amount, "Összeg"},
      {"time", with(kExample, "20271231235959", "20271331235959"), Errc::bad_value, "Érvényesség"},
      {"no time", with(kExample, "20271231235959+2", ""), Errc::missing_field, "Érvényesség"},
      {"sixteen fields", with(kExample, "NAV6\n", ""), Errc::truncated, ""},
      {"eighteen fields", std::string(kExample) + "more\n", Errc::trailing_data, ""},
  };
  check_near_misses("hu_mnbqr", rows);
  check_truncated(kExample, kExample.size() - 4);
  CHECK(classify("HCT\n0011\n1").ecosystem == "none");
}

TEST_CASE("hu_mnbqr: what scanners put behind it is no line of it") {
  for (const std::string_view padding : {" ", "\n", "\x03"}) {
    CHECK(classify(std::string(kExample).append(padding)).valid);
  }
  CHECK(classify(std::string(kExample) + '\0').valid);
}
