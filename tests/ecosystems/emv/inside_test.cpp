#include "ecosystems/emv/inside.hpp"

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

std::string mongolian(std::string_view name) {
  return with_crc(object(0, "01") + object(1, "12") +
                  object(15, "3127940496279404960002500000042") + object(52, "7399") +
                  object(53, "496") + object(54, "100") + object(58, "MN") + object(59, name) +
                  object(60, "Ulaanbaatar"));
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    out += c == ' ' ? "%20" : std::string(1, c);
  }
  return out;
}

}  // namespace

TEST_CASE("codes inside links: what the code says, whole and escaped") {
  const auto code = classify("https://qpay.mn/q/?q=" + escaped(mongolian("A SHOP")));
  CHECK(code.ecosystem == "qpay_mn");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.valid);
  CHECK(code.payee.name == "A SHOP");
  CHECK(code.payee.country == "MN");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "100");
  CHECK(code.payload == "https://qpay.mn/q/?q=" + escaped(mongolian("A SHOP")));
}

TEST_CASE("codes inside links: offsets count from where the link begins") {
  std::string text = escaped(mongolian("A SHOP"));
  text.replace(text.size() - 4, 4, "0000");
  const std::string link = "khanbank://q?qPay_QRcode=" + text;
  const auto code = classify(link);
  CHECK(code.ecosystem == "qpay_mn");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::crc_mismatch);
  CHECK(code.errors[0].offset == link.size() - 4);
}

TEST_CASE("codes inside links: of two nobody knows which is paid") {
  const std::string first = "khanbank://q?qPay_QRcode=" + mongolian("A");
  for (const std::string_view name : {"qPay_QRcode", "qpay_qrcode", "qPay%5FQRcode"}) {
    CAPTURE(name);
    const auto code = classify(first + '&' + std::string(name) + '=' + mongolian("B"));
    CHECK(code.ecosystem == "qpay_mn");
    CHECK(has_error(code, Errc::duplicate_field, "qPay_QRcode"));
  }
}

TEST_CASE("codes inside links: near misses are not of the scheme") {
  const std::string code = mongolian("A");
  for (const std::string& text : {
           "https://qpay.mn.evil.example/q/?q=" + code,
           "https://evil.example/q/?q=" + code,
           "https://qpay.mn/x/?q=" + code,
           "https://qpay.mn/q/?p=" + code,
           "https://user@qpay.mn/q/?q=" + code,
           "khanbank://p?qPay_QRcode=" + code,
           std::string("https://qpay.mn/q/?q="),
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem != "qpay_mn");
  }
}

TEST_CASE("codes inside links: blanks stand as they are in the code, and nowhere else") {
  const std::string shop =
      with_crc(object(0, "01") + object(1, "11") +
               object(33, object(0, "BCEL") + object(1, "ONEPAY") + object(2, "mch0000000000042")) +
               object(52, "4111") + object(53, "418") + object(58, "LA") + object(59, "A SHOP") +
               object(60, "VTE"));
  const auto code = classify("onepay://qr/" + shop);
  CHECK(code.ecosystem == "bcel_onepay");
  CHECK(code.valid);
  CHECK(code.payee.name == "A SHOP");
  CHECK(code.flags.has(Flag::whitespace));
  const auto second = classify("onepay://qr/" + shop + " https://evil.example/");
  CHECK(has_error(second, Errc::trailing_data, "63"));
  CHECK(classify("onepay://q r/" + shop).ecosystem == "none");
  CHECK(classify("https://qpay.mn /q/?q=" + mongolian("A")).ecosystem == "none");
  CHECK(classify("https://qpay.mn\t/q/?q=" + mongolian("A")).ecosystem == "none");
}

TEST_CASE("codes inside links: a fragment that is no code is none of the bank's") {
  const auto code = classify("https://qpay.mn/q/?q=" + mongolian("A") + "#x");
  CHECK(code.ecosystem != "qpay_mn");
  CHECK(code.kind == Kind::url);
}

TEST_CASE("codes inside links: a fragment, and what follows the path") {
  constexpr std::string_view kBank[] = {"bank.example"};
  constexpr std::string_view kScheme[] = {"bank"};
  emv::CodeLink links[2];
  links[0].names = kBank;
  links[0].fragment = true;
  links[1].names = kScheme;
  links[1].web = false;
  links[1].path = "//qr/";
  const auto inside = [&](std::string_view text) {
    const Payload payload = Payload::from_bytes(text);
    const ScannedPayload scanned(payload);
    return std::string(emv::find_inside(links, scanned).value_or(emv::RawCode{"(none)"}).text);
  };
  CHECK(inside("https://bank.example/any#000201") == "000201");
  CHECK(inside("https://bank.example/any?a=1#000201") == "000201");
  CHECK(inside("https://bank.example/any#") == "(none)");
  CHECK(inside("https://bank.example/000201") == "(none)");
  CHECK(inside("bank://qr/000201") == "000201");
  CHECK(inside("bank://qr/000201?from=page") == "000201");
  CHECK(inside("bank://qr/") == "(none)");
  CHECK(inside("bank://pay/000201") == "(none)");
}
