#include <algorithm>
#include <array>

#include "formats/ascii.hpp"
#include "moongate/router.hpp"

namespace moongate {
namespace {

struct Mark {
  std::string_view text;  // any case, at the start of a word
  std::string_view ecosystem;
  std::string_view unless = {};  // a mark of a browser that dresses up
};

// First match wins: WeCom also says MicroMessenger, AlipayHK also says AlipayClient, and every app
// on the Android web view of Tencent also says MQQBrowser. Banks that pay over UnionPay say
// "UnionPay/1.0 CCBLoongPay", "… BoComMDB", "… PSBC", JD Finance "… JDJR", Yunshanfu "… CloudPay":
// a page takes the same steps for all of them.
constexpr std::array kMarks = {
    Mark{"wxwork/", "wecom"},
    Mark{"MicroMessenger/", "wechat_pay"},
    Mark{"AliApp(APHK/", "alipay_hk"},
    Mark{"AlipayClientHK/", "alipay_hk"},
    Mark{"AlipayClient/", "alipay"},
    Mark{"AliApp(AP/", "alipay"},
    Mark{"UnionPay/", "unionpay"},
    Mark{"CloudPay", "unionpay"},
    Mark{"V1_AND_SQ_", "qq_wallet"},
    Mark{"V1_IPH_SQ_", "qq_wallet"},
    Mark{"QQ/", "qq_wallet", "MQQBrowser"},
    Mark{"AliApp(DingTalk/", "dingtalk"},
    Mark{"DingTalk/", "dingtalk"},
    Mark{"AliApp(TB/", "taobao"},
    Mark{"aweme", "douyin"},
    Mark{"baiduboxapp/", "baidu"},
};

bool has_word(std::string_view text, std::string_view word) noexcept {
  for (std::size_t i = 0; i + word.size() <= text.size(); ++i) {
    const bool begins = i == 0 || !ascii::is_alnum(text[i - 1]);
    if (begins && ascii::starts_with_ignoring_case(text.substr(i), word)) return true;
  }
  return false;
}

}  // namespace

std::string_view ecosystem_of_user_agent(std::string_view user_agent) noexcept {
  const auto* const found = std::ranges::find_if(kMarks, [&](const Mark& mark) {
    return has_word(user_agent, mark.text) &&
           (mark.unless.empty() || !has_word(user_agent, mark.unless));
  });
  return found == kMarks.end() ? std::string_view{} : found->ecosystem;
}

}  // namespace moongate
