#include "classify/fold.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("fold: what the eye confuses becomes one") {
  const auto genuine = fold_for_the_eye("qr.alipay.com");
  for (const std::string_view host : {
           "QR.ALIPAY.COM",
           "qr.aIipay.com",  // capital I
           "qr.a1ipay.com",
           "qr.aiipay.com",
           "qr.a|ipay.com",
           "qr-alipay-com",
           "qr_alipay_com",
           "qr.alipay.c0m",
           "qr.4lip4y.com",
           "9r.alipay.com",
           "qr.alipay.corn",
           "qr.аlipay.com",  // Cyrillic
           "qr.аӏірау.com",
           "QR.ΑLIPAY.COM",               // Greek
           "qr.alipay.cօm",               // Armenian
           "ｑｒ．ａｌｉｐａｙ．ｃｏｍ",  // full width
           "𝐪𝐫.𝒂𝓁𝔦𝕡𝖆𝗒.𝘤𝙤𝚖",               // mathematical
           "ⓠⓡ.ⓐⓛⓘⓟⓐⓨ.ⓒⓞⓜ",
           "qr.ᵃˡⁱᵖᵃʸ.com",
           "qr。alipay｡com",
           "qr․alipay․com",
           "qr‐alipay‐com",
           "qr.ali\u00ADpay.com",
           "qr.ali\u200Bpay.com",
           "qr.alipáy.com",
           "qr.alipa\u0301y.com",
           "qr.a\u0338l\u0338ipay.com",
           "qr.ali\tpay.com",
           "qr.xn--lipay-3ve.com",  // Cyrillic a
           "qr.XN--80AA1CN6G67A.com",
       }) {
    CAPTURE(host);
    CHECK(fold_for_the_eye(host) == genuine);
  }
}

TEST_CASE("fold: what the eye tells apart stays apart") {
  CHECK(fold_for_the_eye("qr.alipay.cn") != fold_for_the_eye("qr.alipay.com"));
  CHECK(fold_for_the_eye("qr.alipey.com") != fold_for_the_eye("qr.alipay.com"));
  CHECK(fold_for_the_eye("").empty());
}

TEST_CASE("fold: what is nothing in ASCII, or no text, is neither lost nor taken for a letter") {
  CHECK(fold_for_the_eye("北京") == "**");
  CHECK(fold_for_the_eye("a\uFFFDb") == "a*b");
  CHECK(fold_for_the_eye("\xFF\xEF") == "**");
  CHECK(fold_for_the_eye("\xEF\xBC") == "**");
}

TEST_CASE("fold: some characters read as several") {
  CHECK(fold_for_the_eye("æ") == "ae");
  CHECK(fold_for_the_eye("ﬃ") == "ffl");
  CHECK(fold_for_the_eye("Ⅷ") == "vlll");
}

TEST_CASE("fold: digits are letters, but for one that is a label of its own") {
  CHECK(fold_for_the_eye("0123456789") == "olzeasbtbg");
  CHECK(fold_for_the_eye("a3.3.3a.3") == "ae.3.ea.3");
  CHECK(fold_for_the_eye("3.cn") != fold_for_the_eye("e.cn"));
  CHECK(fold_for_the_eye("3\u200B.cn") == fold_for_the_eye("3.cn"));
  CHECK(fold_for_the_eye("1.0") == "l.o");  // one shape, alone or not
}

TEST_CASE("fold: two letters side by side that read as one") {
  CHECK(fold_for_the_eye("rn") == "m");
  CHECK(fold_for_the_eye("r") == "r");
  CHECK(fold_for_the_eye("rrn") == "rm");
  CHECK(fold_for_the_eye("nr") == "nr");
  CHECK(fold_for_the_eye("r.n") == "r.n");
  CHECK(fold_for_the_eye("vv") == "w");
  CHECK(fold_for_the_eye("vvv") == "wv");
  CHECK(fold_for_the_eye("vVVv") == "ww");
  CHECK(fold_for_the_eye("cl") == "d");
  CHECK(fold_for_the_eye("c1") == "d");
  CHECK(fold_for_the_eye("r\u200Bn") == "m");
  CHECK(fold_for_the_eye("гո") == "m");
}

TEST_CASE("fold: Punycode is read where a label begins, and only there") {
  CHECK(fold_for_the_eye("xn--bcher-kva") == "bucher");
  CHECK(fold_for_the_eye("a.xn--bcher-kva.b") == "a.bucher.b");
  CHECK(fold_for_the_eye("a@xn--bcher-kva") == "a@bucher");
  CHECK(fold_for_the_eye("axn--bcher-kva") == "axn..bcher.kva");
  CHECK(fold_for_the_eye("a-xn--bcher-kva") == "a.xn..bcher.kva");
  CHECK(fold_for_the_eye("xn--bcher-kv") == "xn..bcher.kv");  // breaks off
  CHECK(fold_for_the_eye("xn--") == "");
  const std::string longest = "xn--" + std::string(58, 'b') + "-";
  CHECK(fold_for_the_eye(longest) == std::string(58, 'b'));
  CHECK(fold_for_the_eye(longest + "a") != std::string(58, 'b'));  // no label is so long
}

TEST_CASE("fold: without dots, two letters may come side by side") {
  CHECK(without_dots("a.b.c") == "abc");
  CHECK(without_dots("r.n") == "m");
  CHECK(without_dots("c.l.v.v") == "dw");
  CHECK(without_dots("") == "");
}
