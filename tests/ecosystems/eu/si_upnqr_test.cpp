#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// The example of the technical standard.
constexpr std::string_view kExample =
    "UPNQR\n\n\n\n\nJanez Novak\nDunajska 1\n1000 Ljubljana\n00000008105\n\n\nRENT\n"
    "Plačilo najemnine 10/2016\n15.11.2016\nSI56051008010486080\nRF45SBO2010\nNovo podjetje "
    "d.o.o.\n"
    "Lepa cesta 15\n3698 Loški Potok\n188\n";

// The same bytes in ISO 8859-2.
std::string in_latin_2(std::string text) {
  text = with(text, "č", "\xE8");
  return with(text, "š", "\xB9");
}

}  // namespace

TEST_CASE("si_upnqr: the example of the standard") {
  const auto code = classify(kExample);
  CHECK(code.ecosystem == "si_upnqr");
  CHECK(code.valid);
  CHECK(code.payee.name == "Novo podjetje d.o.o.");
  CHECK(code.payee.account == "SI56051008010486080");
  CHECK(code.payee.city == "3698 Loški Potok");
  CHECK(code.reference == "RF45SBO2010");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"81.05", "EUR"});
  CHECK(field(code, "Namen plačila") == "Plačilo najemnine 10/2016");
  CHECK(field(code, "Koda namena") == "RENT");
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
}

TEST_CASE("si_upnqr: bytes of ISO 8859-2 are decoded") {
  const auto code = classify(in_latin_2(std::string(kExample)));
  CHECK(code.ecosystem == "si_upnqr");
  CHECK(code.valid);
  CHECK(code.payee.city == "3698 Loški Potok");
}

TEST_CASE("si_upnqr: other line ends, filler and a lost end are taken") {
  std::string crlf;
  for (const char c : kExample) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const auto windows = classify(crlf);
  CHECK(windows.valid);
  CHECK(windows.flags.has(Flag::nonstandard));
  CHECK(classify(with(kExample, "188\n", "188")).valid);
  CHECK(classify(with(kExample, "188\n", "188     ")).valid);
}

TEST_CASE("si_upnqr: near misses") {
  const NearMiss rows[] = {
      {"control sum", with(kExample, "\n188", "\n189"), Errc::crc_mismatch, "Kontrolna vsota"},
      {"another payer", with(kExample, "Novak", "Novakov"), Errc::crc_mismatch, "Kontrolna vsota"},
      {"account", with(kExample, "486080", "486081"), Errc::crc_mismatch, "IBAN prejemnika"},
      {"header", with(kExample, "UPNQR", "UPNQX"), Errc::malformed, "Vodilni slog"},
      {"header in small letters", with(kExample, "UPNQR", "upnqr"), Errc::malformed,
       "Vodilni slog"},
      {"foreign account", with(kExample, "SI56051008010486080", "DE89370400440532013000"),
       Errc::bad_value, "IBAN prejemnika"},
      {"reference", with(kExample, "RF45", "RF46"), Errc::crc_mismatch, "Referenca prejemnika"},
      {"reference of a model", with(kExample, "RF45SBO2010", "SI1212345678901"), Errc::crc_mismatch,
       "Referenca prejemnika"},
      {"amount", with(kExample, "00000008105", "81,05"), Errc::bad_value, "Znesek"},
      {"date", with(kExample, "15.11.2016", "31.11.2016"), Errc::bad_value, "Rok plačila"},
      {"urgent", with(kExample, "08105\n\n\n", "08105\n\nY\n"), Errc::bad_value, "Nujno"},
      {"nineteen lines", std::string(kExample.substr(0, kExample.find("\n188"))), Errc::truncated,
       ""},
      {"more lines", std::string(kExample) + "more", Errc::trailing_data, ""},
  };
  check_near_misses("si_upnqr", rows);
}

TEST_CASE("si_upnqr: limits") {
  check_truncated(kExample, kExample.size() - 1);
  CHECK(classify("UPNQR").ecosystem == "none");
  CHECK(classify("UPNQR codes are Slovenian").ecosystem == "none");
  const auto other = with(kExample, "UPNQR", "LIST");
  CHECK(classify(with(other, "SI56051008010486080", "nothing")).ecosystem == "none");
}

TEST_CASE("si_upnqr: what scanners put behind it is no line of it") {
  for (const std::string_view padding : {" ", "\n", "\x03"}) {
    CHECK(classify(std::string(kExample).append(padding)).valid);
  }
  CHECK(classify(std::string(kExample) + '\0').valid);
}
