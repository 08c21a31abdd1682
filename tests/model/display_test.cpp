#include <doctest/doctest.h>

#include <string>

#include "answers.hpp"

using namespace moongate;
using answers::classify;

TEST_CASE("display text: what would move, hide or reorder is escaped") {
  CHECK(display_text("plain 文字") == "plain 文字");
  CHECK(display_text("a\nb\tc\x1B[2J") == "a\\u{a}b\\u{9}c\\u{1b}[2J");
  CHECK(display_text("a\u202Eb\u2066c\u2069") == "a\\u{202e}b\\u{2066}c\\u{2069}");
  CHECK(display_text("a\u200B\uFEFFb") == "a\\u{200b}\\u{feff}b");
  CHECK(display_text("\u2028\u2029\u0085") == "\\u{2028}\\u{2029}\\u{85}");
  CHECK(display_text("\U000E0041") == "\\u{e0041}");
  CHECK(display_text("a\xFF"
                     "b\xC3") == "a\\xffb\\xc3");
  CHECK(display_text("") == "");
}

TEST_CASE("display text: a line has its columns and no more") {
  CHECK(display_text("abcdef", 6) == "abcdef");
  CHECK(display_text("abcdefg", 6) == "abcde…");
  CHECK(display_text("微信支付付款", 6) == "微信…");
  CHECK(display_text("微信支", 6) == "微信支");
  CHECK(display_text(std::string(70000, 'x')).size() == 63 + std::string("…").size());
  CHECK(display_text("abc", 0).empty());
  CHECK(display_text("abc", 1) == "…");
}

TEST_CASE("display text: marks are bounded, and none sits on what precedes the text") {
  std::string marks = "Z";
  for (int i = 0; i < 500; ++i) marks += "\u0301";
  CHECK(display_text(marks) == "Z\u0301\u0301");
  CHECK(display_text("\u0301\u0301a") == "a");
}

TEST_CASE("display text: text from right to left is isolated") {
  CHECK(display_text("שלום") == "\u2068שלום\u2069");
  CHECK(display_text("shop") == "shop");
}

TEST_CASE("display: kind, amount and payee in one line") {
  PaymentCode code;
  code.ecosystem = "alipay";
  code.kind = Kind::payment;
  CHECK(display(code) == "alipay payment");
  code.amount = Money{"12.34", "CNY"};
  CHECK(display(code) == "alipay payment 12.34 CNY");
  code.payee.name = "Tea\nHouse";
  CHECK(display(code) == "alipay payment 12.34 CNY to Tea\\u{a}House");
  code.valid = false;
  CHECK(display(code) == "alipay payment 12.34 CNY to Tea\\u{a}House (invalid)");
  code.payee.name = std::string(100, 'x');
  CHECK(display(code) == "alipay payment 12.34 CNY to xxxxxxxxxxxxxxxxxxxxxxxxx… (invalid)");
  code.payee.name = "שלום";
  CHECK(display(code) == "alipay payment 12.34 CNY to \u2068שלום\u2069 (invalid)");
  code.amount = Money{std::string(78, '9'), "CNY"};
  CHECK(display(code).ends_with("… (invalid)"));
}

TEST_CASE("display: a host is cut from the left") {
  CHECK(display(classify("https://shop.example/a?b")) == "url shop.example");
  CHECK(display(classify("https://qr.shop.example." + std::string(50, 'a') + ".evil.example/")) ==
        "url …evil.example");
  const std::string deep = std::string(40, 'a') + "." + std::string(40, 'b') + ".evil.example";
  CHECK(display(classify("https://" + deep + "/")) ==
        "url …" + std::string(40, 'b') + ".evil.example");
}

TEST_CASE("display: a URI shows its scheme, an ambiguous address nothing") {
  CHECK(display(classify("javascript:alert(1)")) == "uri javascript");
  CHECK(display(classify("https://shop.example\\@evil.example/")) == "url (invalid)");
}

TEST_CASE("display: a secret is not shown") {
  CHECK(display(classify("WIFI:S:Cafe;P:00000000;T:WPA;;")) == "wifi");
  CHECK(display(classify("4111111111111111")) == "text");
}

TEST_CASE("display text: the ends of the escaped ranges, and what stands beside them") {
  for (const char* text : {"\u00AD", "\u061C", "\u180B", "\u180F", "\u200F", "\u202E", "\u2060",
                           "\u206F", "\uFE00", "\uFE0F", "\uFFF0", "\uFFFB", "\uE000", "\uF8FF"}) {
    CAPTURE(text);
    CHECK(display_text(text).starts_with("\\u{"));
  }
  for (const char* text : {"\u00A0", "\u00AE", "\u180A", "\u1810", "\u2010", "\u2027", "\u202F",
                           "\u2070", "\uFE10", "\uFDFF", "\uFFFD"}) {
    CAPTURE(text);
    CHECK_FALSE(display_text(text).starts_with("\\u{"));
  }
}

TEST_CASE("display text: marks of every block are bounded") {
  for (const std::string mark : {"\u036F", "\u1AB0", "\u1DC0", "\u20D0", "\uFE20"}) {
    CAPTURE(mark);
    CHECK(display_text("Z" + mark + mark + mark + mark) == "Z" + mark + mark);
  }
}

TEST_CASE("display text: every script from right to left is isolated") {
  for (const std::string letter :
       {"\u0590", "\u08FF", "\uFB1D", "\uFE70", "\U00010800", "\U0001E800"}) {
    CAPTURE(letter);
    CHECK(display_text(letter) == "\u2068" + letter + "\u2069");
  }
  CHECK(display_text("\U00011000") == "\U00011000");
}

TEST_CASE("display text: wide characters take two columns") {
  for (const std::string wide : {"\u1100", "\u2E80", "\uAC00", "\uF900", "\uFE30", "\uFF01",
                                 "\uFFE0", "\U0001F300", "\U00020000"}) {
    CAPTURE(wide);
    CHECK(display_text(wide + wide + "a", 5) == wide + wide + "a");
    CHECK(display_text(wide + wide + "ab", 5) == wide + wide + "…");
  }
  CHECK(display_text("\uFF61\uFF61", 2) == "\uFF61\uFF61");  // halfwidth forms
  CHECK(display_text("\U0001FB00", 1) == "\U0001FB00");
}

TEST_CASE("display text: bytes that are no character are escaped one by one") {
  CHECK(display_text("\xE0\x80\x80") == "\\xe0\\x80\\x80");
  CHECK(display_text("\xF0\x9F") == "\\xf0\\x9f");
}

TEST_CASE("display: an amount without a currency stands alone") {
  PaymentCode code;
  code.kind = Kind::payment;
  code.amount = Money{"12.50", ""};
  CHECK(display(code) == "payment 12.50");
}

TEST_CASE("display: a host without a dot is cut from the right") {
  PaymentCode code;
  code.kind = Kind::url;
  code.fields.add("host", std::string(80, 'a'));
  CHECK(display(code).starts_with("url aaaa"));
  CHECK(display(code).ends_with("…"));
  PaymentCode dotted;
  dotted.kind = Kind::url;
  dotted.fields.add("host", "a." + std::string(80, 'b'));
  CHECK(display(dotted).starts_with("url …bbbb"));
}
