#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
}  // namespace

TEST_CASE("unionpay: a merchant code names institution and token") {
  const auto code = classify("https://qr.95516.com/00010001/62000000000000000000000000000001");
  CHECK(code.ecosystem == "unionpay");
  CHECK(code.scheme == "merchant_code");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.fields.find("institution") == "00010001");
  CHECK(code.fields.find("token") == "62000000000000000000000000000001");
  CHECK_FALSE(code.fields.find("institution_name"));
  CHECK(code.flags.empty());
  CHECK(code.valid);
}

TEST_CASE("unionpay: a token from 01 decides nothing") {
  const auto code = classify("https://qr.95516.com/48020000/01000000000000000000000001");
  CHECK(code.kind == Kind::payment);
  CHECK(code.initiation == Initiation::unknown);
  CHECK(code.fields.find("institution_name") == "ChinaUMS");
}

TEST_CASE("unionpay: a wrapped code is read") {
  const auto code = classify(
      "https://qr.95516.com/qrcGtwWeb-web/api/open?qrCode=wxp%3A%2F%2Ff2f0AbCdEfGhIjKlMnOp");
  CHECK(code.ecosystem == "unionpay");
  CHECK(code.kind == Kind::wrapped_code);
  CHECK(code.presented_by == PresentedBy::merchant);
  REQUIRE(code.unwrapped.size() == 1);
  CHECK(code.unwrapped[0].ecosystem == "wechat_pay");
  CHECK(code.unwrapped[0].kind == Kind::payment);
  CHECK(code.valid);
}

TEST_CASE("unionpay: an authorisation leads to the page of somebody else") {
  const auto code = classify(
      "https://qr.95516.com/qrcGtwWeb-web/api/userAuth?version=1.0.0"
      "&redirectUrl=https%3A%2F%2Fpay.example.com%2Fcallback");
  CHECK(code.ecosystem == "unionpay");
  CHECK(code.kind == Kind::authorize);
  CHECK(code.fields.find("redirectUrl") == "https://pay.example.com/callback");
  CHECK(code.flags.has(Flag::open_redirect));
  CHECK(code.sensitive);
  REQUIRE(code.unwrapped.size() == 1);
}

TEST_CASE("unionpay: links of the app") {
  for (const std::string_view text :
       {"upwallet://pay", "upwallet://native/scanCode", "upwallet://native/codepay",
        "upwallet://rn/rnhtmlridingcode"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "unionpay");
    CHECK(code.kind == Kind::app_link);
    CHECK(code.flags.empty());
  }
  CHECK(classify("upwallet://rn/rnshcarcode").flags.has(Flag::retired));
  const auto applet = classify("upwallet://applet?encryptAppId=00&toLink=https%3A%2F%2Fx.example");
  CHECK(applet.kind == Kind::app_link);
  CHECK(applet.flags.has(Flag::open_redirect));
}

TEST_CASE("unionpay: 19 digits from 62 are a payment code, and may be a card number") {
  const auto code = classify("6212345678901234567");
  CHECK(code.ecosystem == "unionpay");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.sensitive);
  CHECK_FALSE(code.flags.has(Flag::card_number_like));
  // Luhn over 19 digits: 6 counts once, 2 twice, together 10.
  CHECK(classify("6200000000000000000").flags.has(Flag::card_number_like));
  CHECK_FALSE(classify("6200000000000000001").flags.has(Flag::card_number_like));
}

TEST_CASE("ccb_long_pay: a payment code of UnionPay with the bank's number") {
  for (const char kind : std::string("234567")) {
    CAPTURE(kind);
    const auto code = classify(std::string("62") + kind + "0105000000000000");
    CHECK(code.ecosystem == "ccb_long_pay");
    CHECK(code.kind == Kind::consumer_code);
    CHECK(code.fields.find("issuer") == "0105");
    CHECK(code.fields.find("card_type") == (kind < '5' ? "debit" : "credit"));
    REQUIRE(code.candidates.size() >= 2);
    CHECK(code.candidates[0].evidence_bits > code.candidates[1].evidence_bits);
  }
  CHECK(classify("6210105000000000000").ecosystem == "unionpay");
  CHECK(classify("6280105000000000000").ecosystem == "unionpay");
}

TEST_CASE("unionpay: an EMVCo code with its ID alone") {
  const std::string text =
      "00020101021215312500034400020344000000000000001520458125303344540420.5"
      "5802HK5907EXAMPLE6002HK6304A7C8";
  const auto code = classify(text);
  CHECK(code.ecosystem == "unionpay");
  CHECK(code.kind == Kind::payment);
  CHECK(code.payee.account == "2500034400020344000000000000001");
  CHECK(code.payee.name == "EXAMPLE");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"20.5", "HKD"});
  CHECK(code.valid);
  CHECK_FALSE(classify(text.substr(0, text.size() - 1)).valid);
  const auto changed = classify(text.substr(0, text.size() - 1) + "1");
  REQUIRE_FALSE(changed.errors.empty());
  CHECK(changed.errors[0].code == Errc::crc_mismatch);
}

TEST_CASE("unionpay: genuine host, but nothing to pay") {
  for (const std::string_view text : {
           "https://qr.95516.com/0001000/62000000000000000000000000000001",
           "https://qr.95516.com/000100001/62000000000000000000000000000001",
           "https://qr.95516.com/00010000/62000000000000000000000000000001/",
           "https://qr.95516.com/00010000/6200000000000000000000000000000a",
           "https://qr.95516.com/00010000/62000000000000000000000000000001#x",
           "https://qr.95516.com/00010000/",
           "https://qr.95516.com/UP04/qrcGtwWeb-web/front/confirmOrder?sessionId=0123456789",
           "https://qr.95516.com/qrcGtwWeb-web/api/open",
           "https://qr.95516.com/",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "unionpay");
    CHECK(code.kind == Kind::url);
    CHECK(code.valid);
  }
}

TEST_CASE("unionpay: near misses are nobody's") {
  for (const std::string_view text : {
           "https://qr.95516.com.cn/00010000/62000000000000000000000000000001",
           "https://qr.955l6.com/00010000/62000000000000000000000000000001",
           "https://qr.95516.com:8443/00010000/62000000000000000000000000",
           "https://qr.95516.com\\@evil.example/00010000/62000000000000000000000000",
           "621234567890123456",
           "62123456789012345678",
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("unionpay: limits of a token") {
  const std::string head = "https://qr.95516.com/00010000/";
  CHECK(classify(head + std::string(4, '1')).kind == Kind::payment);
  CHECK(classify(head + std::string(40, '1')).kind == Kind::payment);
  CHECK(classify(head + std::string(3, '1')).kind == Kind::url);
  CHECK(classify(head + std::string(41, '1')).kind == Kind::url);
}

TEST_CASE("unionpay: barely acceptable") {
  const auto plain = classify("http://qr.95516.com/00010000/62000000000000000000000000000001");
  CHECK(plain.kind == Kind::payment);
  CHECK(plain.flags.has(Flag::insecure_scheme));
  const auto more = classify("https://qr.95516.com/00010000/620000000000?x=1");
  CHECK(more.kind == Kind::payment);
  CHECK(more.flags.has(Flag::unknown_parameter));
}

TEST_CASE("unionpay: a page of somebody else inside the app is an open redirect") {
  CHECK(classify("upwallet://html/evil.example/x").flags.has(Flag::open_redirect));
  CHECK(classify("upwallet://applet?encryptAppId=1&toLink=https%3A%2F%2Fevil.example")
            .flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("upwallet://html/open.95516.com/x").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("upwallet://html").flags.has(Flag::open_redirect));
  CHECK_FALSE(classify("upwallet://pay").flags.has(Flag::open_redirect));
}

TEST_CASE("unionpay: the banks that institutions belong to") {
  const auto name_of = [](const std::string& institution) {
    const auto code =
        classify("https://qr.95516.com/" + institution + "/62000000000000000000000000000001");
    return std::string(code.fields.find("institution_name").value_or("(none)"));
  };
  CHECK(name_of("01020000") == "ICBC");
  CHECK(name_of("01050000") == "CCB");
  CHECK(name_of("48021000") == "ChinaUMS");
  CHECK(name_of("01040000") == "(none)");
}

TEST_CASE("unionpay: near misses of a merchant code are no payment") {
  for (const std::string_view text : {
           "https://qr.95516.com/0001000/62000000000000000000000000000001",    // 7 digits
           "https://qr.95516.com/000100010/62000000000000000000000000000001",  // 9
           "https://qr.95516.com/0001000a/62000000000000000000000000000001",
           "https://qr.95516.com/00010001/",
           "https://qr.95516.com/00010001/6200000000000000000000000000000!",
           "https://qr.95516.com/00010001/62000000000000000000000000000001#a",
           "https://cloudvip.95516.com/00010001/62000000000000000000000000000001",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "unionpay");
    CHECK(code.kind == Kind::url);
  }
}

TEST_CASE("unionpay: debit and credit of China Construction Bank's long pay") {
  const auto candidates = [](std::string_view text) {
    std::string ids;
    for (const auto& candidate : classify(text).candidates)
      ids += std::string(candidate.ecosystem) + " ";
    return ids;
  };
  for (const char kind : {'2', '4'}) {
    const auto code = classify(std::string("62") + kind + "0105888888888888");
    CHECK(code.ecosystem == "ccb_long_pay");
    CHECK(code.fields.find("card_type") == "debit");
  }
  for (const char kind : {'5', '7'}) {
    const auto code = classify(std::string("62") + kind + "0105888888888888");
    CHECK(code.fields.find("card_type") == "credit");
    CHECK(code.fields.find("issuer") == "0105");
  }
  CHECK(candidates("6210105888888888888").find("ccb_long_pay") == std::string::npos);
  CHECK(candidates("6280105888888888888").find("ccb_long_pay") == std::string::npos);
  CHECK(candidates("6220106888888888888").find("ccb_long_pay") == std::string::npos);
}
