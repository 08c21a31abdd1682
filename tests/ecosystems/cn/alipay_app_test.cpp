#include "ecosystems/cn/alipay_app.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {
PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}
const std::string kStart = "alipays://platformapi/startapp?";
}  // namespace

TEST_CASE("alipay app: a collect page names user, amount and memo") {
  for (const std::string& data :
       {std::string(R"({"s": "money","u": "2088000000000000","a": "12.34","m": "ORDER1"})"),
        std::string("%7B%22s%22%3A%22money%22%2C%22u%22%3A%222088000000000000%22%2C%22a%22%3A%2212."
                    "34%22%2C%22m%22%3A%22ORDER1%22%7D")}) {
    CAPTURE(data);
    const auto code = classify(kStart + "appId=20000123&actionType=scan&biz_data=" + data);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.scheme == "app_collect");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.payee.account == "2088000000000000");
    REQUIRE(code.amount);
    CHECK(*code.amount == Money{"12.34", "CNY"});
    CHECK(code.reference == "ORDER1");
    CHECK(code.valid);
  }
}

TEST_CASE("alipay app: a transfer to an account or a card") {
  const auto account = classify(
      "https://ds.alipay.com/?from=pc&appId=09999988&actionType=toAccount&sourceId=bill"
      "&amount=100.00&account=00000000000&memo=a%20b");
  CHECK(account.ecosystem == "alipay");
  CHECK(account.scheme == "app_to_account");
  CHECK(account.kind == Kind::payment);
  CHECK(account.payee.account == "00000000000");
  REQUIRE(account.amount);
  CHECK(account.amount->value == "100.00");
  CHECK(account.reference == "a b");

  const auto card = classify(kStart +
                             "appId=09999988&actionType=toCard&sourceId=bill&cardNo="
                             "6200000000000000000&bankAccount=NAME&money=1&amount=1&bankName=ICBC");
  CHECK(card.scheme == "app_to_card");
  CHECK(card.payee.account == "6200000000000000000");
  CHECK(card.payee.name == "NAME");
  CHECK(card.fields.find("bankName") == "ICBC");
  CHECK(card.flags.has(Flag::personal_data));
  CHECK(card.valid);

  const auto user =
      classify(kStart + "appId=20000116&actionType=toAccount&goBack=NO&userId=2088000000000000");
  CHECK(user.kind == Kind::payment);
  CHECK(user.payee.account == "2088000000000000");
  CHECK_FALSE(user.amount);
}

TEST_CASE("alipay app: faults of a transfer") {
  struct Row {
    std::string_view query;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"appId=20000123&actionType=scan&biz_data=x", Errc::malformed, "biz_data"},
           Row{R"(appId=20000123&actionType=scan&biz_data={"s":"money","a":"1"})",
               Errc::missing_field, "u"},
           Row{R"(appId=20000123&actionType=scan&biz_data={"u":"2088","a":"1e3"})",
               Errc::bad_amount, "a"},
           Row{R"(appId=20000123&actionType=scan&biz_data={"u":"2088","u":"2089"})",
               Errc::duplicate_field, "biz_data"},
           Row{"appId=20000123&actionType=scan&biz_data={%22u%22:%22%FF%22}", Errc::bad_charset,
               "biz_data"},
           Row{"appId=09999988&actionType=toAccount&account=1&amount=1.234", Errc::bad_amount,
               "amount"},
           Row{"appId=09999988&actionType=toAccount&account=1&amount=-1", Errc::bad_amount,
               "amount"},
           Row{"appId=09999988&actionType=toAccount&account=1&amount=.5", Errc::bad_amount,
               "amount"},
           Row{"appId=09999988&actionType=toCard&cardNo=1&amount=1&money=2", Errc::bad_amount,
               "money"},
           Row{"appId=09999988&actionType=toAccount&account=1&account=2", Errc::duplicate_field,
               "account"},
           Row{"appId=09999988&saId=20000123", Errc::duplicate_field, "saId"},
           Row{"appId=09999988&actionType=toAccount&account=1&Account=2", Errc::duplicate_field,
               "account"},
           Row{"appId=09999988&actionType=toAccount&account=1&userId=2", Errc::duplicate_field,
               "userId"},
           Row{"appId=09999988&actionType=toAccount&account=1%0D2", Errc::bad_value, "account"},
           Row{"appId=09999988&actionType=toAccount&account=1%E2%80%8B", Errc::bad_value,
               "account"},
           Row{"appId=09999988&actionType=toAccount&account=1\u0430", Errc::bad_value, "account"},
           Row{"appId=09999988&actionType=toAccount&account=1%26account%3D2", Errc::bad_value,
               "account"},
           Row{"appId=09999988&actionType=toAccount&userId=2088 1", Errc::bad_value, "userId"},
           Row{"appId=09999988&actionType=toCard&cardNo=62%00", Errc::bad_value, "cardNo"},
           Row{R"(appId=20000123&actionType=scan&biz_data={"u":"2088%E2%80%AE1"})", Errc::bad_value,
               "u"},
       }) {
    CAPTURE(row.query);
    const auto code = classify(kStart + std::string(row.query));
    CHECK(code.ecosystem == "alipay");
    CHECK_FALSE(code.valid);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == row.code);
    CHECK(code.errors[0].field == row.field);
    CHECK(code.errors[0].offset < kStart.size() + row.query.size());
  }
}

TEST_CASE("alipay app: accounts are numbers, addresses or masked cards") {
  for (const std::string_view query :
       {"actionType=toAccount&account=first.last+shop_1@mail-host.example",
        "actionType=toAccount&account=13800000000&userId=13800000000",
        "actionType=toCard&cardNo=620000****0000"}) {
    CAPTURE(query);
    const auto code = classify(kStart + "appId=09999988&" + std::string(query));
    CHECK(code.kind == Kind::payment);
    CHECK(code.valid);
  }
}

TEST_CASE("alipay app: an amount of nothing is flagged") {
  const auto code = classify(kStart + "appId=09999988&actionType=toAccount&account=1&amount=0.00");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::zero_amount));
}

TEST_CASE("alipay app: links that only open something") {
  for (const std::string_view query :
       {"appId=20000056", "appId=10000007", "saId=10000007", "appId=200011235", "appId=60000002",
        "appId=20000116", "appId=20000123&actionType=scan", "appId=09999988&actionType=toAccount",
        "appId=09999988&actionType=toCard&amount=1"}) {
    CAPTURE(query);
    const auto code = classify(kStart + std::string(query));
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::app_link);
    CHECK(code.flags.empty());
    CHECK(code.valid);
  }
  CHECK(classify("alipays://").kind == Kind::app_link);
  CHECK(classify("alipay://platformapi/startApp?appId=10000007").kind == Kind::app_link);
}

TEST_CASE("alipay app: a fragment makes a transfer a mere link") {
  const auto code = classify(kStart + "appId=09999988&actionType=toAccount&account=1#x");
  CHECK(code.kind == Kind::app_link);
  CHECK(code.flags.has(Flag::fragment));
}

TEST_CASE("alipay app: wrapped codes are read, escaped or not") {
  for (const std::string& text :
       {kStart + "saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2Ffkx00000abcdefghijklm12",
        std::string("alipayqr://platformapi/startapp?saId=10000007&clientVersion=3.7.0.0718"
                    "&qrcode=HTTPS://QR.ALIPAY.COM/FKX00000ABCDEFGHIJKLM12?_s=web-other")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::app_link);
    CHECK(code.flags.empty());
    REQUIRE(code.unwrapped.size() == 1);
    CHECK(code.unwrapped[0].scheme == "qr_collect");
  }
  const auto twice = classify(
      "https://render.alipay.com/p/s/i?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D"
      "10000007%26qrcode%3Dhttps%253A%252F%252Fqr.alipay.com%252Fbax00000000000000000000f0");
  CHECK(twice.kind == Kind::app_link);
  REQUIRE(twice.unwrapped.size() == 2);
  CHECK(twice.unwrapped[1].scheme == "qr_order");
}

TEST_CASE("alipay app: a page of somebody else is an open redirect") {
  for (const std::string& text :
       {kStart + "appId=20000067&url=https%3A%2F%2Fevil.example%2F",
        kStart + "appId=20000691&url=http://evil.example/",
        kStart + "appId=20000067&%75rl=http://evil.example/",
        std::string("https://render.alipay.com/p/s/i/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp"
                    "%3FappId%3D20000067%26url%3Dhttps%253A%252F%252Fevil.example%252F"),
        std::string("https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId"
                    "%3D20000067%26url%3Dhttps%253A%252F%252Fevil.example")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::app_link);
    CHECK(code.flags.has(Flag::open_redirect));
    CHECK(is_hostile(code));
    REQUIRE_FALSE(code.unwrapped.empty());
    CHECK(code.unwrapped.back().fields.find("host") == "evil.example");
  }
}

TEST_CASE("alipay app: other pages of genuine hosts that lead elsewhere are open redirects") {
  for (const std::string_view text : {"https://ulink.alipay.com/?scheme=https%3A%2F%2Fevil.example",
                                      "https://d.alipay.com/x?url=https%3A%2F%2Fevil.example"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::url);
    CHECK(code.flags.has(Flag::open_redirect));
  }
}

TEST_CASE("alipay app: a memo may hold what only decoding brings to light") {
  const auto code =
      classify(kStart + R"(appId=20000123&actionType=scan&biz_data={"u":"2088","m":"a%5Cu202eb"})");
  CHECK(code.kind == Kind::payment);
  CHECK(code.flags.has(Flag::bidi));
}

TEST_CASE("alipay app: health codes have ended") {
  for (const std::string& text :
       {kStart + "appId=2019011763060066&page=pages%2fhealth-code%2fhealth-code%3fsiteid%3d2",
        kStart + "appId=2021001135679870", kStart + "appId=2020000000000000&page=pages/health-code",
        kStart + "saId=2021001136608745", kStart + "appId=2020000000000000&query=healthqrcode",
        kStart + "appId=68687957&url=%2Fp%2Fc%2Fa%2Freport.html%3ForgCode%3D450000-0-p0000",
        kStart + "appId=20000067&url=https://h5.dingtalk.com/healthAct/index.html?source=a",
        kStart + "appId=2019082066328992&page=pages%2Fqrcode%2Fqrcode",
        kStart + "appId=2018082161130063&page=pages%2Fh5Load%2Fh5Load%3Furl%3Dhtml5%2Fgantongma",
        kStart + "appId=20000067&url=alipays%3A//platformapi/startapp%3FappId%3D2019072665939857",
        kStart + "appId=20000067&url=https%3A%2F%2Frender.alipay.com%2Fp%2Fw%2Fepidemic-collect%2F"
                 "report-health.html%3ForgCode%3D330300-000000000000000000-p0000%26type%3Dtwocode",
        std::string("https://render.alipay.com/p/c/a/report.html?orgCode=330300-0-p0000&type=t")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::health_code);
    CHECK(code.flags.has(Flag::retired));
    CHECK_FALSE(code.flags.has(Flag::open_redirect));
    CHECK(code.sensitive);
  }
  CHECK(classify("https://render.alipay.com/p/x/report.html?orgCode=330300").kind == Kind::url);
  // Gansu's stood on a host that nobody here issues: the payer leaves Alipay.
  const auto gansu =
      classify(kStart + "appId=20000067&url=https%3A%2F%2Fwx.jkgs.gov.cn%2Fwap%2FhealthPass%2Fa");
  CHECK(gansu.kind == Kind::health_code);
  CHECK(gansu.flags.has(Flag::open_redirect));
}

TEST_CASE("alipay app: genuine hosts without such a link are addresses") {
  for (const std::string_view text :
       {"https://ds.alipay.com/", "https://ds.alipay.com/x?scheme=alipays://",
        "https://render.alipay.com/p/s/i", "https://render.alipay.com/p/s/x?scheme=alipays://"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "alipay");
    CHECK(code.kind == Kind::url);
  }
}

TEST_CASE("alipay app: a genuine code does not hide a page of somebody else") {
  const std::string code = "https%3A%2F%2Fqr.alipay.com%2Ffkx00000abcdefghijklm12";
  for (const std::string& query : {"appId=20000067&qrcode=" + code + "&url=https://evil.example/",
                                   "appId=10000007&url=" + code + "&qrcode=https://evil.example/",
                                   "appId=20000067&url=" + code + "&url=https://evil.example/"}) {
    CAPTURE(query);
    CHECK(classify(kStart + query).flags.has(Flag::open_redirect));
  }
  CHECK_FALSE(classify(kStart + "appId=20000067&qrcode=" + code + "&url=" + code)
                  .flags.has(Flag::open_redirect));
}

TEST_CASE("alipay app: amounts are yuan with at most two decimals") {
  const auto paying = [](std::string_view amount) {
    return classify(kStart +
                    "appId=20000123&actionType=toAccount&account=0&amount=" + std::string(amount));
  };
  for (const std::string_view amount : {"1", "0.01", "1.5", "100000.00"}) {
    CAPTURE(amount);
    CHECK(paying(amount).valid);
    CHECK(paying(amount).amount->value == amount);
  }
  for (const std::string_view amount :
       {"1.234", "1.", ".5", "-1", "1,5", "1e3", "x", "1000000000000"}) {
    CAPTURE(amount);
    const auto code = paying(amount);
    CHECK_FALSE(code.valid);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::bad_amount);
    CHECK(code.errors[0].field == "amount");
    CHECK_FALSE(code.amount);
  }
  CHECK(paying("0.00").flags.has(Flag::zero_amount));
  CHECK_FALSE(paying("0.01").flags.has(Flag::zero_amount));
}

TEST_CASE("alipay app: a card transfer names its amount once or twice alike") {
  const auto paying = [](const std::string& amounts) {
    return classify(kStart + "appId=09999988&actionType=toCard&cardNo=6200000000000000000" +
                    amounts);
  };
  CHECK(paying("&money=2").amount->value == "2");
  CHECK(paying("&amount=3").amount->value == "3");
  CHECK_FALSE(paying("").amount);
  CHECK(paying("").valid);
  const auto differ = paying("&amount=3&money=2");
  REQUIRE(differ.errors.size() == 1);
  CHECK(differ.errors[0].code == Errc::bad_amount);
  CHECK(differ.errors[0].field == "money");
}

TEST_CASE("alipay app: a program of 16 digits is a mini program, its page and query are read") {
  const auto code =
      classify(kStart + "appId=2021009999999999&page=pages%2Findex%2Findex%3Fa%3D1&query=lot%3D42");
  CHECK(code.scheme == "mini_program");
  CHECK(code.kind == Kind::mini_program);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(code.fields.find("appId") == "2021009999999999");
  CHECK(code.fields.find("page") == "pages/index/index?a=1");
  CHECK(code.fields.find("query") == "lot=42");
  CHECK(code.flags.empty());
  CHECK(classify(kStart + "saId=2018000000000000").kind == Kind::mini_program);
  CHECK(classify("https://ds.alipay.com/?appId=2021009999999999").kind == Kind::mini_program);
  for (const char* other : {"202100999999999", "20210099999999990", "2221009999999999",
                            "202100999999999x", "20000067"}) {
    CAPTURE(other);
    CHECK(classify(kStart + "appId=" + other).kind == Kind::app_link);
  }
  CHECK(classify(kStart + "appId=2021009999999999#x").kind == Kind::app_link);
  CHECK(classify(kStart + "appId=2021009999999999&url=https://evil.example/")
            .flags.has(Flag::open_redirect));
}

TEST_CASE("alipay app: near misses of the pages that wrap others") {
  CHECK(classify("https://ds.alipay.com?appId=1").scheme == "app");
  CHECK(classify("https://ds.alipay.com/").kind == Kind::url);
  CHECK(classify("https://ds.alipay.com/other?appId=1").kind == Kind::url);
  CHECK(classify("https://render.alipay.com/p/s/i/?scheme=alipays%3A%2F%2Fa").scheme == "app");
  CHECK(classify("https://render.alipay.com/p/s/i?other=1").kind == Kind::url);
  CHECK(classify("https://render.alipay.com/p/s/x?scheme=a").kind == Kind::url);
  // Only this page of the app starts another.
  CHECK(
      classify("alipays://platformapi/other?appId=20000123&actionType=toAccount&account=1").kind ==
      Kind::app_link);
  CHECK(classify("alipays://other/startapp?appId=20000123&actionType=toAccount&account=1").kind ==
        Kind::app_link);
}
