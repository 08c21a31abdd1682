#include "classify/hidden_secret.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("hidden secret: blanks keep a consumer code from being one, not from being a secret") {
  using namespace std::string_view_literals;
  for (const std::string_view text : {
           "28123456789012345678\t"sv,
           " 28123456789012345678"sv,
           "28123456789012345678\n134500000000000017"sv,
           "6901234567892\n134500000000000017"sv,
           "1345 0000 0000 0000 17"sv,
           "134500000000000017\n\n"sv,
           "\x02"
           "134500000000000017\x03"sv,
           "134500000000000017\0"sv,
           "pay 134500000000000017 now"sv,
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::text);
    CHECK(code.sensitive);
    CHECK(code.flags.has(Flag::whitespace));
    CHECK(code.payload.empty());
    CHECK(display(code) == "text");
  }
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
           "https://login.weixin.qq.com/l/4a0FYfiVuw==\t",
           " https://login.weixin.qq.com/l/4a0FYfiVuw==",
           "https://login.weixin.qq.com/l/4a0FYfiVuw==#x",
           "https://login.weixin.qq.com/l/4a0FYfiVuw==\nhttps://shop.example/",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind != Kind::login);
    CHECK(code.sensitive);
    CHECK(code.payload.empty());
  }
}

TEST_CASE("hidden secret: what holds none is shown") {
  for (const std::string_view text : {
           "two words",
           "a telephone: 138 0013 8000",
           "12345678901234567890123456789012345678 90",
           "https://shop.example:8443/l/4a0FYfiVuw==",
           "https://shop.example/page#l/4a0FYfiVuw==",
           "https://qr.alipay.com:443/fkx09999example00000001",
           "https://login.weixin.qq.com:443/help",
           " https://login.weixin.qq.com.shop.example/l/4a0FYfiVuw==",
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
