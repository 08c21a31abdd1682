// What kinds of codes are called in Chinese. In English the name of a kind is readable as it is.
#include <algorithm>
#include <iterator>
#include <utility>

#include "route/messages.hpp"

namespace moongate {
namespace {

struct Row {
  std::string_view kind;  // to_string(Kind), or Hint::kind
  std::string_view words;
};

constexpr Row kRows[] = {
    {"text", "文本"},
    {"payment", "收款码"},
    {"consumer_code", "付款码"},
    {"mandate", "代扣授权"},
    {"pay_for_me", "代付请求"},
    {"red_packet", "红包"},
    {"login", "登录码"},
    {"authorize", "授权码"},
    {"bind_card", "绑卡码"},
    {"contact", "名片"},
    {"group", "群聊"},
    {"official_account", "公众号"},
    {"channel", "频道"},
    {"mini_program", "小程序"},
    {"app_link", "应用链接"},
    {"short_link", "短链接"},
    {"url", "网址"},
    {"uri", "链接"},
    {"wrapped_code", "内嵌码"},
    {"parking", "停车缴费码"},
    {"transit_code", "乘车码"},
    {"health_code", "健康码"},
    {"health_certificate", "健康证明"},
    {"receipt", "票据"},
    {"lnurl", "LNURL"},
    {"withdraw", "提现码"},
    {"wifi", "Wi-Fi"},
    {"tel", "电话"},
    {"sms", "短信"},
    {"email", "电子邮件"},
    {"geo", "位置"},
    {"calendar", "日程"},
    {"otp", "动态口令"},
    {"product", "商品条码"},
    {"gs1_digital_link", "GS1 数字链接"},
    {"gs1_element_string", "GS1 条码"},
    {"boarding_pass", "登机牌"},
    {"vin", "车辆识别码"},
    {"esim", "eSIM"},
    {"device_setup", "设备配网码"},
    {"session_pairing", "会话配对码"},
    {"credential_offer", "凭证领取码"},
    {"bip353_name", "BIP 353 名称"},
    {"lightning_address_or_email", "闪电地址或电子邮件"},
    {"json", "JSON"},
    {"wechat_mini_program_code", "微信小程序码"},
    {"round_code", "圆形码"},
    {"unread_qr_code", "读不出的二维码"},
    {"unread_bar_code", "读不出的条形码"},
    {"unread_data_matrix", "读不出的 Data Matrix 码"},
    {"unread_aztec", "读不出的 Aztec 码"},
    {"unread_pdf417", "读不出的 PDF417 码"},
    {"cut_off", "在画面边缘被截断"},
    {"too_small", "太小"},
    {"blurred", "模糊"},
    {"damaged", "有损坏"},
};

}  // namespace

std::string_view chinese_kind(std::string_view kind) noexcept {
  const auto* const found = std::ranges::find(kRows, kind, &Row::kind);
  return found == std::end(kRows) ? std::string_view{} : found->words;
}

}  // namespace moongate
