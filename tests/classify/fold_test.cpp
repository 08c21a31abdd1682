#include <doctest/doctest.h>

#include "classify/index.hpp"

using namespace moongate;

TEST_CASE("fold: what the eye confuses becomes one") {
  const auto genuine = fold_for_the_eye("qr.alipay.com");
  for (const std::string_view host : {
           "QR.ALIPAY.COM",
           "qr.aIipay.com",  // capital I
           "qr.a1ipay.com",
           "qr.aiipay.com",
           "qr-alipay-com",
           "qr.alipay.c0m",
           "qr.alipay.corn",
           "qr.аlipay.com",  // Cyrillic
           "qr.аӏірау.com",
           "QR.ΑLIPAY.COM",               // Greek
           "ｑｒ．ａｌｉｐａｙ．ｃｏｍ",  // full width
           "qr。alipay｡com",
           "qr․alipay․com",
           "qr.ali\u00ADpay.com",
           "qr.ali\u200Bpay.com",
           "qr.alipáy.com",
           "qr.ali\tpay.com",
       }) {
    CAPTURE(host);
    CHECK(fold_for_the_eye(host) == genuine);
  }
}

TEST_CASE("fold: what the eye tells apart stays apart") {
  CHECK(fold_for_the_eye("qr.alipay.cn") != fold_for_the_eye("qr.alipay.com"));
  CHECK(fold_for_the_eye("qr.alipey.com") != fold_for_the_eye("qr.alipay.com"));
  CHECK(fold_for_the_eye("").empty());
  CHECK(fold_for_the_eye("\xFF\xEF") == "\xFF\xEF");
}

TEST_CASE("fold: full width ends where ASCII does") {
  CHECK(fold_for_the_eye("\uFF01") == "!");
  CHECK(fold_for_the_eye("\uFF5E") == "~");
  for (const std::string_view other : {"\uFF00", "\uFF5F", "\uFE40", "\uFFFD", "\xEF\xBC"}) {
    CAPTURE(other);
    CHECK(fold_for_the_eye(other) == other);
  }
}

TEST_CASE("fold: letters whose mark is all they have stay") {
  CHECK(fold_for_the_eye("æ") == "æ");
  CHECK(fold_for_the_eye("÷") == "÷");
  CHECK(fold_for_the_eye("ñÿ") == "ny");
  CHECK(fold_for_the_eye("\xC3") == "\xC3");
}

TEST_CASE("fold: only r and n side by side read as m") {
  CHECK(fold_for_the_eye("rn") == "m");
  CHECK(fold_for_the_eye("r") == "r");
  CHECK(fold_for_the_eye("rrn") == "rm");
  CHECK(fold_for_the_eye("nr") == "nr");
}
