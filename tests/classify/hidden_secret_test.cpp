#include "classify/hidden_secret.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kSecret = "134500000000000017";

// Nothing that may be shown holds more of a secret than its ends.
bool shows(const PaymentCode& code, std::string_view middle) {
  const PaymentCode safe = masked(code);
  std::string all(safe.payload.reveal());
  all.append(safe.reference).append(safe.payee.name).append(display(code));
  for (std::size_t i = 0; i < safe.fields.size(); ++i) all += safe.fields[i].value;
  return all.find(middle) != std::string::npos;
}

}  // namespace

TEST_CASE("hidden secret: what stands around a consumer code is readable, the code is not") {
  using namespace std::string_view_literals;
  struct {
    std::string_view text;
    std::string_view safe;
  } const cases[] = {
      {"pay 134500000000000017 now", "pay 13************0017 now"},
      {"28123456789012345678\n134500000000000017", "28**************5678\n13************0017"},
      {"6901234567892\n134500000000000017", "6901234567892\n13************0017"},
      {"1345 0000 0000 0000 17", "13****************0 17"},
      {"code: 1345-0000-0000-0000-17.", "code: 13****************0-17."},
      {"{\"auth_code\":\"134500000000000017\"}", "{\"auth_code\":\"13************0017\"}"},
      {"134500000000000017134500000000000017", "13******************************0017"},
      {"x134500000000000017y", "x13************0017y"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "none");
    CHECK(code.sensitive);
    CHECK(masked(code).payload == row.safe);
    CHECK_FALSE(shows(code, "0000000000"));
  }
}

TEST_CASE("hidden secret: in other digits, in links and in escapes") {
  const std::string wide = "１３４５００００００００００００１７";
  REQUIRE(classify(kSecret).kind == Kind::consumer_code);
  for (const std::string& text :
       {wide, "pay " + wide, "https://shop.example/?auth_code=" + std::string(kSecret),
        "https://shop.example/?c=" + std::string("%31%33%34%35") + "00000000000017",
        std::string("1345\u200B0000\u200B0000\u200B0000\u200B17"),
        "tel: " + std::string(kSecret)}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.sensitive);
    CHECK_FALSE(shows(code, "000000000"));
    CHECK_FALSE(shows(code, "００００００"));
  }
}

TEST_CASE("hidden secret: links, one-time passwords and cards inside a text") {
  struct {
    std::string_view secret;
    std::string_view middle;
  } const secrets[] = {
      {"https://login.weixin.qq.com/l/4a0FYfiVuw==", "4a0FYfi"},
      {"otpauth://totp/a?secret=JBSWY3DPEHPK3PXP", "JBSWY3DP"},
      {"hQVDUFYwMWEaTwegAAAAAxAQUApWSVNBIERFQklUVxNHYQAAAAAAABYSEgEZQAAAAAA=", "YWEaTwegAAAAAxAQ"},
  };
  for (const auto& row : secrets) {
    REQUIRE(classify(row.secret).sensitive);
    for (const auto& [before, after] : {std::pair{"see ", ""},
                                        {"", " there"},
                                        {"(", ")"},
                                        {"open: ", "."},
                                        {"<", ">"},
                                        {"https://shop.example/?next=", "&x=1"},
                                        {"{\"u\":\"", "\"}"}}) {
      const std::string text = std::string(before).append(row.secret).append(after);
      CAPTURE(text);
      const auto code = classify(text);
      CHECK(code.sensitive);
      CHECK_FALSE(shows(code, row.middle));
    }
  }
  const auto escaped = classify(
      "https://shop.example/?next=https%3A%2F%2Flogin.weixin.qq.com%2Fl%2F"
      "4a0FYfiVuw%3D%3D&x=1");
  CHECK(escaped.sensitive);
  CHECK_FALSE(shows(escaped, "4a0FYfi"));
}

TEST_CASE("hidden secret: a step of a path, a name before an @") {
  const std::string face = "fp" + std::string(33, '7');
  REQUIRE(classify(face).kind == Kind::consumer_code);
  constexpr std::string_view kCard =
      "hQVDUFYwMWEaTwegAAAAAxAQUApWSVNBIERFQklUVxNHYQAAAAAAABYSEgEZQAAAAAA=";
  struct Row {
    std::string_view secret, middle;
  };
  for (const Row& row : {Row{face, "7777777777"},
                         {kCard, "YWEaTwegAAAAAxAQ"},
                         {"https://login.weixin.qq.com/l/4a0FYfiVuw==", "4a0FYfi"}}) {
    const auto code = classify("https://shop.example/p/" + std::string(row.secret) + "/x");
    CAPTURE(row.secret);
    CHECK(code.sensitive);
    CHECK_FALSE(shows(code, row.middle));
  }
  const auto address = classify(std::string(kSecret) + "@shop.example");
  CHECK(address.sensitive);
  CHECK_FALSE(shows(address, "0000000000"));
  CHECK(classify("fulano17@shop.example").payload == "fulano17@shop.example");
}

TEST_CASE(
    "hidden secret: words of another script around it, letters in front, another link behind") {
  constexpr std::string_view kLogin = "https://login.weixin.qq.com/l/4a0FYfiVuw==";
  const std::string card = "hQVDUFYwMWEaTwegAAAAAxAQUApWSVNBIERFQklUVxNHYQAAAAAAABYSEgEZQAAAAAA=";
  struct {
    std::string text;
    std::string_view middle;
  } const cases[] = {
      {"付款码：" + std::string(kLogin) + "请扫", "4a0FYfi"},
      {"付款码" + card + "。", "YWEaTwegAAAAAxAQ"},
      {"x" + card, "YWEaTwegAAAAAxAQ"},
      {"9" + card, "YWEaTwegAAAAAxAQ"},
      {std::string(kLogin) + "https://login.weixin.qq.com/l/4a0FYfiVuX==", "4a0FYfi"},
      {"https://qr.95516.com/x/" + std::string(kLogin), "4a0FYfi"},
  };
  for (const auto& row : cases) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.sensitive);
    CHECK_FALSE(shows(code, row.middle));
  }
}

TEST_CASE("hidden secret: a link that another format takes apart") {
  constexpr std::string_view kLogin =
      "http://txz.qq.com/p?k=AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH&f=716027609";
  REQUIRE(classify(kLogin).kind == Kind::login);
  for (const std::string_view before :
       {"mailto:a@shop.example?body=", "mailto:a@shop.example?body=see%20", "geo:1,2?q="}) {
    CAPTURE(before);
    const auto code = classify(std::string(before).append(kLogin));
    CHECK(code.sensitive);
    CHECK_FALSE(shows(code, "BBBBCCCC"));
  }
  const auto escaped = classify(
      "mailto:a@shop.example?body=https://qr.alipay.com/_d?_b=PAI_LOGIN_DY&securityId="
      "web%257Cauthcenter_qrcode_login%257CA01544ACB3AC");
  CHECK(escaped.sensitive);
  CHECK_FALSE(shows(escaped, "qrcode_login"));
  CHECK(field(escaped, "to") == "a@shop.example");
}

TEST_CASE("hidden secret: a text that takes too long to look through is one") {
  std::string text;
  for (int i = 0; i < 30000; ++i) text += "28 ";
  const auto code = classify(text);
  CHECK(code.sensitive);
  CHECK(masked(code).payload.reveal().find("28 28") == std::string::npos);
}

TEST_CASE("hidden secret: a login link stays one however oddly it is written") {
  constexpr std::string_view kLogin = "https://login.weixin.qq.com/l/4a0FYfiVuw==";
  REQUIRE(classify(kLogin).kind == Kind::login);
  for (const std::string_view text : {
           "https://login.weixin.qq.com:443/l/4a0FYfiVuw==",
           "https://login.weixin.qq.com./l/4a0FYfiVuw==",
           "https://a@login.weixin.qq.com/l/4a0FYfiVuw==",
           "https://login.weixin.qq.com\\l\\4a0FYfiVuw==",
           "https:/login.weixin.qq.com/l/4a0FYfiVuw==",
           "https://login.weixin.qq.com/l/4a0FYfiVuw==#x",
           "https://login.weixin.qq.com/l/4a0FYfiVuw==\nhttps://shop.example/",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind != Kind::login);
    CHECK(code.sensitive);
    CHECK_FALSE(shows(code, "4a0FYfi"));
  }
}

TEST_CASE("hidden secret: what holds none is shown") {
  for (const std::string_view text : {
           "two words",
           "a telephone: 138 0013 8000",
           "98765432109876543210987654321098765432 10",
           "987654321098765432109876",
           "ticket 9876 5432 1098 7654 3210 9876",
           "https://shop.example:8443/l/4a0FYfiVuw==",
           "https://shop.example/page#l/4a0FYfiVuw==",
           "https://qr.alipay.com:443/fkx09999example00000001",
           "https://login.weixin.qq.com:443/help",
           "https://login.weixin.qq.com.shop.example/l/4a0FYfiVuw==",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK_FALSE(code.sensitive);
    CHECK(code.payload == text);
  }
}

TEST_CASE("hidden secret: a word of sixteen characters is found behind words of any length") {
  const std::string secret = "1345000000000000";
  REQUIRE(classify(secret + "17").kind == Kind::consumer_code);
  for (std::size_t before = 1; before <= 40; ++before) {
    CAPTURE(before);
    const std::string word(before, 'x');
    CHECK(classify(word + " " + secret + "17").sensitive);
    CHECK(classify(word + " " + secret + "17 " + word).sensitive);
    CHECK_FALSE(classify(word + " " + secret + "x17 " + word).sensitive);
    CHECK_FALSE(classify(word + " 134500000000000 " + word).sensitive);
  }
}

TEST_CASE("hidden secret: GS1 data is readable, digits that are none are not") {
  const auto product = classify("]E3690123456789212345");  // with an add-on of five digits
  CHECK(product.kind == Kind::product);
  CHECK_FALSE(product.sensitive);
  const auto lot = classify("]C10109520123456788101345000000");
  CHECK(lot.kind == Kind::gs1_element_string);
  CHECK_FALSE(lot.sensitive);
  const auto digits = classify("]C1134500000000000017");
  CHECK(digits.ecosystem == "none");
  CHECK(digits.sensitive);
  CHECK_FALSE(shows(digits, "0000000000"));
}

TEST_CASE("hidden secret: digits in front that happen to make a code with it uncover nothing") {
  const auto code = classify("1111111111 2876 5192 8374 6501 91 11111");
  CHECK(code.sensitive);
  CHECK_FALSE(shows(code, "8374 6501"));
}
