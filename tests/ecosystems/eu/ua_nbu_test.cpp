#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kTransfer =
    "BCD\n002\n1\nUCT\n\nТОВ Приклад\nUA213223130000026007233566001\nUAH1234.50\n3456789012\n\n\n"
    "Оплата\n";

}  // namespace

TEST_CASE("ua_nbu: text, of versions 001 and 002") {
  for (const std::string_view version : {"001", "002"}) {
    CAPTURE(version);
    auto text = kTransfer;
    text.replace(4, 3, version);
    const auto code = classify(text);
    CHECK(code.ecosystem == "ua_nbu");
    CHECK(code.valid);
    CHECK(code.payee.name == "ТОВ Приклад");
    CHECK(code.payee.account == "UA213223130000026007233566001");
    CHECK(code.amount == Money{"1234.50", "UAH"});
    CHECK(field(code, "recipient_code") == "3456789012");
    CHECK(field(code, "purpose") == "Оплата");
  }
}

TEST_CASE("ua_nbu: base64url behind a host, in both character sets") {
  // "BCD 002 1 UCT … Test" in ASCII, encoded by hand with the base64 program.
  const std::string_view token =
      "QkNECjAwMgoxClVDVAoKVGVzdApVQTIxMzIyMzEzMDAwMDAyNjAwNzIzMzU2NjAwMQpVQUgxMAozNDU2Nzg5MDEyCgoK"
      "VGVzdAo";
  for (const std::string_view host :
       {"https://bank.gov.ua/qr/", "https://qr.bank.gov.ua/", "mono://bank.gov.ua/qr/"}) {
    const auto code = classify(std::string(host) + std::string(token));
    CAPTURE(host);
    CHECK(code.ecosystem == "ua_nbu");
    CHECK(code.valid);
    CHECK(code.payee.name == "Test");
    CHECK(code.amount == Money{"10", "UAH"});
  }
}

TEST_CASE("ua_nbu: windows-1251 where the code declares it") {
  auto text = kTransfer;
  text[8] = '2';
  text.replace(text.find("ТОВ Приклад"), std::string("ТОВ Приклад").size(), "\xD2\xCE\xC2");
  text.replace(text.find("Оплата"), std::string("Оплата").size(), "\xCE\xEF\xEB\xE0\xF2\xE0");
  const auto code = classify(text);
  CHECK(code.valid);
  CHECK(code.payee.name == "ТОВ");
  CHECK(field(code, "purpose") == "Оплата");
}

TEST_CASE("ua_nbu: near misses") {
  struct Row {
    std::string_view from;
    std::string_view to;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"002", "004", Errc::unsupported_version, "version"},
           Row{"\n1\n", "\n3\n", Errc::bad_charset, "encoding"},
           Row{"UCT", "ICT", Errc::bad_value, "function"},
           Row{"UA21", "UA22", Errc::crc_mismatch, "iban"},
           Row{"UAH1234.50", "USD1234.50", Errc::bad_currency, "amount"},
           Row{"UAH1234.50", "UAH0", Errc::bad_amount, "amount"},
           Row{"UAH1234.50", "UAH1234.505", Errc::bad_amount, "amount"},
           Row{"3456789012", "34567890123", Errc::bad_length, "recipient_code"},
           Row{"Оплата", "", Errc::missing_field, "purpose"},
       }) {
    auto text = kTransfer;
    text.replace(text.find(row.from), row.from.size(), row.to);
    CAPTURE(row.to);
    const auto code = classify(text);
    CHECK(code.ecosystem == "ua_nbu");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("ua_nbu: its function tells it, whatever account and currency stand there") {
  const auto code =
      classify("BCD\n002\n1\nUCT\n\nTest\nDE89370400440532013000\nEUR1\n3456789012\n\n\nTest\n");
  CHECK(code.ecosystem == "ua_nbu");
  CHECK(has_error(code, Errc::bad_value, "iban"));
  CHECK(has_error(code, Errc::bad_currency, "amount"));
}

TEST_CASE("ua_nbu: version 003 has five elements more") {
  const std::string head =
      "BCD\n003\n1\nXCT\n\nПриклад\nUA213223130000026007233566001\nUAH1\n3456789012\n"
      "MP2B/GSCB\nREF-1\nОплата\n\nFFFF\n";
  const auto code = classify(head + "270321120000\n261229120000\n");
  CHECK(code.valid);
  CHECK(code.scheme == "XCT");
  CHECK(code.reference == "REF-1");
  CHECK(field(code, "category") == "MP2B/GSCB");
  CHECK(field(code, "lock_mask") == "FFFF");
  CHECK(field(code, "valid_until") == "270321120000");
  CHECK(classify(head + "27032120000\n261229120000\nSIGNED").flags.has(Flag::signature_unverified));
  CHECK(has_error(classify(head + "271321120000"), Errc::bad_value, "valid_until"));
  CHECK(has_error(classify(head + "\n\n\n\nx"), Errc::trailing_data, ""));
}

TEST_CASE("ua_nbu: what stands behind the host") {
  CHECK(has_error(classify("https://bank.gov.ua/qr/QkNECjAwMgox"), Errc::truncated, "purpose"));
  CHECK(has_error(classify("https://bank.gov.ua/qr/Q"), Errc::bad_base64, ""));
  CHECK(classify("https://bank.gov.ua/ua/news").kind == Kind::url);
  CHECK(classify("https://bank.gov.ua.evil.example/qr/QkNE").flags.has(Flag::lookalike));
}

TEST_CASE("ua_nbu: the function in the fourth line tells it from an EPC code") {
  CHECK(classify("BCD\n002\n1\nSCT\n\nMuster\nDE89370400440532013000\nEUR1").ecosystem ==
        "epc_sct");
  CHECK(classify(kTransfer).candidates.size() == 2);
}
