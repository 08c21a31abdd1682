#include <vector>

#include "ecosystems/near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// "Please send 0.0025 BTC for a cup of coffee", BOLT 11
const std::string kInvoice =
    "lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqq"
    "syqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpm"
    "dla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh";

// LUD-01
const std::string kLnurl =
    "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3"
    "HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS";
constexpr std::string_view kService =
    "https://service.com/api?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df";

}  // namespace

TEST_CASE("lightning: an invoice in capitals, and behind its scheme") {
  std::string capitals = kInvoice;
  for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  for (const std::string& text : {capitals, "lightning:" + kInvoice, "LIGHTNING:" + capitals,
                                  "lightning://" + kInvoice, "lightning=" + kInvoice}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "lightning");
    CHECK(code.valid);
    CHECK(code.amount == Money{"0.0025", "BTC"});
  }
}

TEST_CASE("lightning: the LNURL of LUD-01, and a page that carries it") {
  for (const std::string& text : {kLnurl, "lightning:" + kLnurl, "lnurl:" + kLnurl}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::lnurl);
    CHECK(code.valid);
    CHECK(field(code, "url") == kService);
  }
  const auto page = classify("https://shop.example/redeem?id=123&lightning=" + kLnurl);
  CHECK(page.ecosystem == "lightning");
  CHECK(page.scheme == "lud01");
  CHECK(page.valid);
  CHECK(field(page, "url") == kService);
  CHECK(classify("https://shop.example/redeem?lightning=ABC").ecosystem == "none");
  CHECK(classify("https://a@shop.example/redeem?lightning=" + kLnurl).ecosystem == "none");
  check_near_misses(
      "lightning",
      std::vector<NearMiss>{
          {"two", "https://shop.example/?lightning=" + kLnurl + "&lightning=" + kLnurl,
           Errc::duplicate_field, "lightning"},
          {"one character less", kLnurl.substr(0, kLnurl.size() - 1), Errc::crc_mismatch, "lnurl"},
      });
}

TEST_CASE("lightning: words that begin alike") {
  for (const std::string_view text :
       {"lnbc", "lnbc20m", "lightning strikes", "lnurl1", "ln", "lno", "lightning", "+", "l+"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
  check_near_misses("lightning", std::vector<NearMiss>{{"nothing known", "lightning:hello",
                                                        Errc::malformed, "lightning"}});
}
