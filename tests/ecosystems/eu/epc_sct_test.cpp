#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kHead = "BCD\n002\n1\nSCT\n\n";
const std::string kPayee = "Muster GmbH\nDE89370400440532013000\n";

}  // namespace

TEST_CASE("epc_sct: the Red Cross example of the guidelines") {
  const auto code = classify(
      "BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross of Belgium\nBE72000000001616\nEUR1\nCHAR\n\n"
      "Urgency fund\nSample EPC QR code");
  CHECK(code.ecosystem == "epc_sct");
  CHECK(code.scheme == "SCT");
  CHECK(code.kind == Kind::payment);
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
  CHECK(code.payee.name == "Red Cross of Belgium");
  CHECK(code.payee.account == "BE72000000001616");
  CHECK(code.amount == Money{"1", "EUR"});
  CHECK(code.reference == "Urgency fund");
  CHECK(field(code, "BIC") == "BPOTBEB1");
  CHECK(field(code, "Purpose") == "CHAR");
  CHECK(field(code, "Beneficiary to originator information") == "Sample EPC QR code");
}

TEST_CASE("epc_sct: near misses") {
  struct Row {
    std::string text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"BCE\n002\n1\nSCT\n\n" + kPayee + "EUR1", Errc::malformed, "Service tag"},
           Row{"bcd\n002\n1\nSCT\n\n" + kPayee + "EUR1", Errc::malformed, "Service tag"},
           Row{"BCD\n003\n1\nSCT\n\n" + kPayee + "EUR1", Errc::unsupported_version, "Version"},
           Row{"BCD\n2\n1\nSCT\n\n" + kPayee + "EUR1", Errc::unsupported_version, "Version"},
           Row{"BCD\n002\n9\nSCT\n\n" + kPayee + "EUR1", Errc::bad_charset, "Character set"},
           Row{"BCD\n002\n1\nABC\n\n" + kPayee + "EUR1", Errc::bad_value, "Identification"},
           Row{"BCD\n001\n1\nSCT\n\n" + kPayee + "EUR1", Errc::missing_field, "BIC"},
           Row{"BCD\n002\n1\nSCT\nCOBA\n" + kPayee + "EUR1", Errc::bad_value, "BIC"},
           Row{kHead + "\nDE89370400440532013000\nEUR1", Errc::missing_field, "Name"},
           Row{kHead + std::string(71, 'X') + "\nDE89370400440532013000", Errc::bad_length, "Name"},
           Row{kHead + "Muster GmbH", Errc::truncated, "IBAN"},
           Row{kHead + "Muster GmbH\nDE88370400440532013000", Errc::crc_mismatch, "IBAN"},
           Row{kHead + kPayee + "EUR0", Errc::bad_amount, "Amount"},
           Row{kHead + kPayee + "EUR1000000000", Errc::bad_amount, "Amount"},
           Row{kHead + kPayee + "EUR12.505", Errc::bad_amount, "Amount"},
           Row{kHead + kPayee + "EUR12,50", Errc::bad_amount, "Amount"},
           Row{kHead + kPayee + "EUR-1", Errc::bad_amount, "Amount"},
           Row{kHead + kPayee + "USD1", Errc::bad_currency, "Amount"},
           Row{kHead + kPayee + "12.50", Errc::bad_currency, "Amount"},
           Row{kHead + kPayee + "EUR1\nTOOLONG", Errc::bad_value, "Purpose"},
           Row{kHead + kPayee + "EUR1\n\nRF19539007547034", Errc::crc_mismatch,
               "Remittance Information (Structured)"},
           Row{kHead + kPayee + "EUR1\n\nRF18539007547034\nRechnung", Errc::duplicate_field,
               "Remittance Information (Unstructured)"},
           Row{kHead + kPayee + "EUR1\n\n\n" + std::string(141, 'X'), Errc::bad_length,
               "Remittance Information (Unstructured)"},
           Row{kHead + kPayee + "EUR1\n\n\nA\nB\nC", Errc::trailing_data, ""},
           Row{kHead + kPayee + "EUR1\n\n\nA\tB", Errc::control_character,
               "Remittance Information (Unstructured)"},
           Row{"BCD\r\n002\n1\nSCT\n\n" + kPayee + "EUR1", Errc::malformed, ""},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "epc_sct");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("epc_sct: an IBAN with blanks is told, and rejected") {
  const auto code = classify(kHead + "Muster GmbH\nDE89 3704 0044 0532 0130 00\nEUR1");
  CHECK(code.payee.account == "DE89370400440532013000");
  CHECK_FALSE(code.valid);
}

TEST_CASE("epc_sct: what is barely acceptable") {
  for (const std::string& text : {
           kHead + "Muster GmbH\nDE89370400440532013000",  // all else left out
           kHead + kPayee + "EUR0.01",                     // the least
           kHead + kPayee + "EUR999999999.99\n\n\n\n\n",   // the most, one line end more
           kHead + std::string(70, 'X') + "\nDE89370400440532013000\nEUR1\n\n\n" +
               std::string(140, 'Y'),
           std::string("BCD\r\n002\r\n1\r\nINST\r\n\r\nMuster\r\nDE89370400440532013000\r\n"),
           std::string("BCD\r002\r1\rSCT\r\rMuster\rDE89370400440532013000\rEUR1"),
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "epc_sct");
    CHECK(code.valid);
  }
}

TEST_CASE("epc_sct: the declared character set decodes bytes that are no UTF-8") {
  // 0xF6 is "ö" in ISO 8859-1, which is number 2, and no character of UTF-8, which is number 1.
  const std::string body = "SCT\nBFSWDE33BER\nF\xF6rderverein\nDE33100205000001194700\nEUR1";
  const auto latin = classify("BCD\n001\n2\n" + body);
  CHECK(latin.valid);
  CHECK(latin.payee.name == "Förderverein");
  const auto utf8 = classify("BCD\n001\n1\n" + body);
  CHECK(utf8.ecosystem == "epc_sct");
  CHECK(has_error(utf8, Errc::bad_charset, "Character set"));
}

TEST_CASE("epc_sct: prose and shorter texts are nobody's") {
  for (const std::string_view text :
       {"BCD", "BCD\n", "BCD drive", "BCD\nhello\nworld\n", "ABC\n123"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("epc_sct: errors name their place") {
  const auto code = classify(kHead + "Muster GmbH\nDE88370400440532013000\nEUR1");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].offset == kHead.size() + std::string("Muster GmbH\n").size());
}
