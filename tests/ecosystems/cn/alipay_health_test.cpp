#include "ecosystems/cn/alipay_health.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// The links of JdaieLin/health-code-url-scheme: appId, page or query tell it.
TEST_CASE("alipay_health: programs, pages and queries that show one") {
  using alipay_health::is_health_code;
  CHECK(is_health_code({"2019011763060066", "", ""}));
  CHECK(is_health_code({"2021002139686716", "pages/index", ""}));
  CHECK(is_health_code({"2019082066328992", "pages/qrcode/qrcode", ""}));
  CHECK(is_health_code({"1", "pages/health-code/index", ""}));
  CHECK(is_health_code({"1", "", "from=healthcode"}));
  CHECK_FALSE(is_health_code({"2019011763060067", "", ""}));
  CHECK_FALSE(is_health_code({"2019082066328992", "pages/qrcode", ""}));
  CHECK_FALSE(is_health_code({"1", "pages/health/index", "a=code"}));
  CHECK_FALSE(is_health_code({"", "", ""}));
}

TEST_CASE("alipay_health: pages that the app opens") {
  struct Row {
    std::string_view url;
    std::string_view organisation;  // "(none)" = no field
    bool health;
  };
  for (const Row& row : {
           Row{"https://render.alipay.com/p/c/x/report.html?orgCode=620000-00-p0000",
               "620000-00-p0000", true},
           Row{"https://render.alipay.com/p/w/x/report-health.html?orgCode=1", "1", true},
           Row{"/p/c/x/report.html?orgCode=620000", "620000", true},
           Row{"https://render.alipay.com/p/c/x/report.html", "(none)", false},
           Row{"https://render.alipay.com/p/x/report.html?orgCode=1", "(none)", false},
           Row{"https://render.alipay.com/p/c/x/index.html?orgCode=1", "(none)", false},
           Row{"https://render.alipay.com.evil.example/p/c/x/report.html?orgCode=1", "(none)",
               false},
           Row{"https://render.alipay.com@evil.example/p/c/x/report.html?orgCode=1", "(none)",
               false},
           Row{"https://h5.dingtalk.com/healthAct/index.html", "(none)", true},
           Row{"https://H5.dingtalk.com/healthAct/", "(none)", true},
           Row{"https://h5.dingtalk.com/other/", "(none)", false},
           Row{"alipays://platformapi/startapp?appId=2019011763060066", "(none)", true},
           Row{"alipays://platformapi/startapp?appId=20000067", "(none)", false},
           Row{"weixin://platformapi/startapp?appId=2019011763060066", "(none)", false},
           Row{"", "(none)", false},
           Row{"/p/c/x/report.html", "(none)", false},
       }) {
    CAPTURE(row.url);
    PaymentCode code;
    CHECK(alipay_health::read_page(row.url, code) == row.health);
    CHECK((code.kind == Kind::health_code) == row.health);
    CHECK(code.flags.has(Flag::retired) == row.health);
    CHECK(field(code, "orgCode") == row.organisation);
  }
}

TEST_CASE("alipay_health: a page of its own host by itself") {
  PaymentCode code;
  const auto own = split_uri("https://render.alipay.com/p/w/x/report-health.html?orgCode=1");
  REQUIRE(own);
  CHECK(alipay_health::read_own_page(*own, code));
  CHECK(code.scheme == "health");
  const auto other = split_uri("https://h5.dingtalk.com/healthAct/index.html");
  REQUIRE(other);
  PaymentCode none;
  CHECK_FALSE(alipay_health::read_own_page(*other, none));
  CHECK(none.kind != Kind::health_code);
}
