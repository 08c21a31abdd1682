#include <doctest/doctest.h>

#include <algorithm>

#include "moongate/classifier.hpp"
#include "moongate/router.hpp"

using moongate::ecosystem_of_user_agent;
using moongate::ecosystems;

TEST_CASE("user agent: whose app asks") {
  struct Row {
    std::string_view name, agent, ecosystem;
  };
  for (const Row& row : {
           Row{"WeChat",
               "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Mobile Safari/537.36 "
               "MicroMessenger/8.0.40 NetType/WIFI Language/zh_CN",
               "wechat_pay"},
           Row{"WeChat on Tencent's web view",
               "Mozilla/5.0 (Linux; Android 10) MQQBrowser/6.2 TBS/045 MicroMessenger/7.0",
               "wechat_pay"},
           Row{"WeCom says MicroMessenger too",
               "Mozilla/5.0 (iPhone) Mobile/15E148 wxwork/4.1.0 MicroMessenger/7.0.1", "wecom"},
           Row{"Alipay", "Mozilla/5.0 AliApp(AP/10.3.0) AlipayClient/10.3.0 Language/zh-Hans",
               "alipay"},
           Row{"Alipay without the second mark", "Mozilla/5.0 AliApp(AP/10.3.0)", "alipay"},
           Row{"AlipayHK says AlipayClient too",
               "Mozilla/5.0 (Linux; Android 9; wv) NebulaSDK/1.8 Nebula AliApp(APHK/2.6.0.160) "
               "AlipayClientHK/2.6.0.160 Language/zh-HK AlipayClient/10.1.32.600 Alipay",
               "alipay_hk"},
           Row{"AlipayHK without the second mark",
               "Mozilla/5.0 AlipayClient/10.1.32 AliApp(APHK/2.6.0.160)", "alipay_hk"},
           Row{"AlipayHK without the first mark",
               "Mozilla/5.0 AlipayClient/10.1.32 AlipayClientHK/2.6.0", "alipay_hk"},
           Row{"any case", "mozilla/5.0 alipayclient/10.3.0", "alipay"},
           Row{"Yunshanfu", "Mozilla/5.0 (iPhone) UnionPay/1.0 CloudPay", "unionpay"},
           Row{"a bank: CCB", "Mozilla/5.0 (iPhone) UnionPay/1.0 CCBLoongPay", "unionpay"},
           Row{"a bank: BoCom", "Mozilla/5.0 (iPhone) UnionPay/1.0 BoComMDB", "unionpay"},
           Row{"a bank: PSBC", "Mozilla/5.0 (iPhone) UnionPay/1.0 PSBC", "unionpay"},
           Row{"JD Finance", "Mozilla/5.0 (iPhone) UnionPay/1.0 JDJR", "unionpay"},
           Row{"QQ", "Mozilla/5.0 (iPhone) Mobile/15E148 QQ/8.9.0 NetType/WIFI", "qq_wallet"},
           Row{"QQ on Tencent's web view",
               "Mozilla/5.0 (Linux) MQQBrowser/6.2 Safari/537.36 V1_AND_SQ_8.9.0 QQ/8.9.0",
               "qq_wallet"},
           Row{"DingTalk", "Mozilla/5.0 (iPhone) AliApp(DingTalk/7.0.0) DingTalk/7.0.0",
               "dingtalk"},
           Row{"Taobao", "Mozilla/5.0 (iPhone) AliApp(TB/10.1) WindVane/8", "taobao"},
           Row{"Douyin", "Mozilla/5.0 (iPhone) aweme_23.0.0 JsSdk/2.0", "douyin"},
           Row{"Baidu", "Mozilla/5.0 (Linux) baiduboxapp/13.0", "baidu"},
       }) {
    CAPTURE(row.name);
    CHECK(ecosystem_of_user_agent(row.agent) == row.ecosystem);
    CHECK(std::ranges::find(ecosystems(), row.ecosystem, &moongate::Ecosystem::id) !=
          ecosystems().end());
  }
}

TEST_CASE("user agent: near misses are nobody's") {
  for (const std::string_view agent :
       {"", "Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36",
        "Mozilla/5.0 (Linux) MQQBrowser/13.0 Mobile", "Mozilla/5.0 MQQBrowser/13.0 QQ/8.9",
        "NotMicroMessenger/8.0", "MicroMessenger", "AlipayClientHK", "AliApp(APHKX/1.0)",
        "xUnionPay/1.0", "UnionPa", "Micro\0Messenger/8.0"}) {
    CAPTURE(agent);
    CHECK(ecosystem_of_user_agent(agent).empty());
  }
}
