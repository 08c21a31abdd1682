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
