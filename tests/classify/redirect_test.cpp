#include "classify/redirect.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Index& table() {
  static const Index made(built_in_rows());
  return made;
}

const Row& row_of(std::string_view id) {
  for (const Row& row : built_in_rows()) {
    if (row.ecosystem.id == id) return row;
  }
  FAIL("no such row");
  return built_in_rows().front();
}

bool at_home(std::string_view address, std::string_view id = "alipay") {
  const auto uri = split_uri(address);
  REQUIRE(uri);
  return is_at_home(table(), row_of(id), *uri);
}

}  // namespace

TEST_CASE("redirect: a row's pages and links are its home, and so is every other row's") {
  CHECK(at_home("https://qr.alipay.com/x"));
  CHECK(at_home("https://h5.alipay.com/x"));
  CHECK(at_home("alipays://platformapi/startapp"));
  CHECK(at_home("https://qr.95516.com/x"));
  CHECK_FALSE(at_home("https://h5.alipay.com/x", "unionpay"));
}

TEST_CASE("redirect: what merely resembles them is not") {
  for (const std::string_view address :
       {"https://qr.alipay.com.evil.example/", "https://evilalipay.com/",
        "https://a@qr.alipay.com/", "https://qr.alipay.com:8443/", "https://qr.alipay.com./",
        "https:qr.alipay.com/x", "javascript:alert(1)", "evil://x", "alipays:x",
        "ftp://qr.alipay.com/", "https://localhost/x", "https://printer.local/x", "https://com/"}) {
    CAPTURE(address);
    CHECK_FALSE(at_home(address));
  }
}

TEST_CASE("redirect: an address in any parameter of a genuine link is looked at") {
  for (const std::string_view payload : {
           "alipays://platformapi/startapp?appId=20000067&url=https%3A%2F%2Fevil.example%2F",
           "alipays://platformapi/startapp?appId=20000067&URL=https%3A%2F%2Fevil.example%2F",
           "alipays://platformapi/startapp?appId=20000067&anything=https%3A%2F%2Fevil.example",
           "alipays://platformapi/startapp?saId=10000007&qrcode=javascript%3Aalert%281%29",
           "alipays://platformapi/startapp?saId=10000007&qrcode=evil.example%2Fx",
           "imeituan://www.meituan.com/web?url=%2F%2Fevil.example",
           "imeituan://evil.example/web?url=https%3A%2F%2Fevil.example",
           "mqqapi://forward/url?url_prefix=aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA==",
           "dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fevil.example",
           "upwallet://html/evil.example/x",
           "taobao://evil.example/x",
           "openapp.jdmobile://virtual?params=%7B%22url%22%3A%22https%3A%2F%2Fevil.example%22%7D",
           "https://qr.chinaums.com/x?url=%2F%5Cevil.example",
           "https://qr.chinaums.com/x?a=b#/c?url=https%3A%2F%2Fevil.example",
           "https://render.alipay.com/p/s/i?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3Furl%3D"
           "https%253A%252F%252Fevil.example",
       }) {
    CAPTURE(payload);
    const auto code = classify(payload);
    CHECK(code.ecosystem != "none");
    CHECK(code.flags.has(Flag::open_redirect));
    CHECK(is_hostile(code));
    CHECK(code.kind != Kind::payment);
  }
}

TEST_CASE("redirect: pages of one's own, words and the merchant's callbacks are no redirect") {
  for (const std::string_view payload : {
           "alipays://platformapi/startapp?appId=20000067&url=https%3A%2F%2Fh5.alipay.com%2Fx",
           "alipays://platformapi/startapp?appId=20000067&url=%2Fwww%2Findex.html",
           "alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2F"
           "fkx09999example00000001",
           "imeituan://www.meituan.com/web?url=https%3A%2F%2Fwww.meituan.com%2F",
           "https://qr.chinaums.com/x?url=https%3A%2F%2Fpay.chinaums.com%2Fy",
           "https://qr.shouqianba.com/gateway?client_sn=ORDER1&terminal_sn=100000000000000000&"
           "total_amount=100&sign=0123456789ABCDEF0123456789ABCDEF&"
           "return_url=https%3A%2F%2Fshop.example%2Fr",
       }) {
    CAPTURE(payload);
    const auto code = classify(payload);
    CHECK(code.ecosystem != "none");
    CHECK_FALSE(code.flags.has(Flag::open_redirect));
    CHECK(code.valid);
  }
}

TEST_CASE("redirect: a parameter that decides stands once") {
  for (const std::string_view payload : {
           "imeituan://www.meituan.com/web?url=https%3A%2F%2Fwww.meituan.com%2F&"
           "url=https%3A%2F%2Fwww.meituan.com%2F",
           "imeituan://www.meituan.com/web?url=https%3A%2F%2Fwww.meituan.com%2F&URL=x",
           "alipays://platformapi/startapp?appId=20000067&u%72l=%2Fa&url=%2Fb",
       }) {
    CAPTURE(payload);
    const auto code = classify(payload);
    CHECK_FALSE(code.valid);
    CHECK(code.flags.has(Flag::duplicate_parameter));
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::duplicate_field);
  }
}

TEST_CASE("redirect: two codes in one link are of two payees") {
  const auto code = classify(
      "alipays://platformapi/startapp?qrcode=https%3A%2F%2Fqr.alipay.com%2Ffkx09999example00000001&"
      "scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3Fqrcode%3Dhttps%253A%252F%252Fqr.alipay.com"
      "%252Ffkx09999example00000002");
  CHECK_FALSE(code.valid);
  const auto same = classify(
      "alipays://platformapi/startapp?qrcode=https%3A%2F%2Fqr.alipay.com%2Ffkx09999example00000001&"
      "scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3Fqrcode%3Dhttps%253A%252F%252Fqr.alipay.com"
      "%252Ffkx09999example00000001");
  CHECK(same.valid);
}

TEST_CASE("redirect: a page of the web is at home in its own domain") {
  const Key keys[] = {{Key::By::host, "a.pay.com.cn"}, {Key::By::host, "a.example"}};
  const Row row{.ecosystem = {.id = "own", .name = "Own", .region = "CN"}, .keys = keys};
  const Index index({&row, 1});
  const auto leads_away = [&](std::string_view text) {
    const auto payload = Payload::from_bytes(text);
    const ScannedPayload scanned(payload);
    PaymentCode code;
    return carried_by(index, row, scanned, code).elsewhere;
  };
  for (const char* target : {"https%3A%2F%2Fb.example", "app%3A%2F%2Fstart", "//b.example",
                             "https://b.com.cn/", "https://aexample/", "https://a.example:81/"}) {
    CHECK(leads_away(std::string("https://a.example/other?to=") + target));
  }
  for (const char* target : {"https%3A%2F%2Fb.a.example%2F", "https://a.example/", "1", "a:b"}) {
    CHECK_FALSE(leads_away(std::string("https://a.example/other?to=") + target));
  }
  CHECK(leads_away("https://a.pay.com.cn/?to=https://b.com.cn/"));
  CHECK_FALSE(leads_away("https://a.pay.com.cn/?to=https://pay.com.cn/"));
}

TEST_CASE("redirect: addresses that are wrapped in each other without end are told once") {
  std::string deep = "https://evil.example/x";
  for (int i = 0; i < 12; ++i) {
    std::string escaped;
    for (const char c : deep) escaped += c == '%' ? "%25" : std::string(1, c);
    deep = "https%3A//a.example/?b=" + escaped;
  }
  const auto code =
      classify("alipays://platformapi/startapp?appId=20000067&a=" + deep + "&b=" + deep);
  CHECK_FALSE(code.valid);
  CHECK(code.flags.has(Flag::open_redirect));
  std::size_t told = 0;
  for (const Error& error : code.errors) told += error.code == Errc::too_deep ? 1U : 0U;
  CHECK(told == 1);
}

TEST_CASE("redirect: a parameter that holds nothing leads nowhere") {
  const auto code = classify("alipays://platformapi/startapp?appId=20000067&url=");
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::open_redirect));
}
