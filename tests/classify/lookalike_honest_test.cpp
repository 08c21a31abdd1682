// Hosts that are the listed ones, belong to their owners, or only share words with them.
#include <doctest/doctest.h>

#include <string>

#include "classify/listed_hosts.hpp"
#include "formats/ascii.hpp"

using namespace moongate;
using namespace moongate::listed_hosts;

TEST_CASE("look-alikes: none is seen in the hosts themselves and in what lies below them") {
  for (const std::string& host : all()) {
    std::string capitals = host;
    for (char& c : capitals) c = ascii::is_lower(c) ? static_cast<char>(c - 32) : c;
    for (const std::string& genuine : {host, capitals, "a." + host, "b-2." + host}) {
      CAPTURE(genuine);
      CHECK_FALSE(is_imitation(genuine));
    }
  }
}

TEST_CASE("look-alikes: none is seen in hosts of others that share words, letters or an owner") {
  for (const char* host : {
           "example.com",
           "www.example.org",
           "payments.example",
           "pay.example.net",
           "qr.example.com",
           "localhost",
           "google.com",
           "www.google.com",
           "pay.google.com",
           "g.cn",
           "e.cn",
           "z.cn",
           "t.cn",
           "shop-3.cn",
           "trade-e.cn",
           "my-pay.cn",
           "mtb.cn",
           "ujd.com",
           "wikipedia.org",
           "en.wikipedia.org",
           "zh.wikipedia.org",
           "github.com",
           "gist.github.com",
           "qr.de",
           "qrcode.com",
           "www.qr-code-generator.com",
           "www.apple.com",
           "pay.apple.com",
           "m.facebook.com",
           "www.paypal.com",
           "paypal.me",
           "pay.amazon.com",
           "www.amazon.co.jp",
           "www.visa.com",
           "www.mastercard.com",
           "www.unionpay.com",
           "www.unionpayintl.com",
           "cn.unionpay.com",
           "alipay.com",
           "www.alipay.com",
           "auth.alipay.com",
           "gw.alipayobjects.com",
           "alipayobjects.com",
           "www.alipayplus.com",
           "www.antgroup.com",
           "www.wechat.com",
           "pay.weixin.qq.com",
           "weixin.qq.com",
           "www.qq.com",
           "mail.qq.com",
           "v.qq.com",
           "y.qq.com",
           "www.tencent.com",
           "www.tenpay.com",
           "www.taobao.com",
           "item.taobao.com",
           "www.tmall.com",
           "detail.tmall.com",
           "www.jd.com",
           "item.jd.com",
           "m.jd.com",
           "www.baidu.com",
           "m.baidu.com",
           "weibo.com",
           "www.douyin.com",
           "www.163.com",
           "www.12306.cn",
           "www.10086.cn",
           "www.189.cn",
           "www.icbc.com.cn",
           "www.ccb.com",
           "www.abchina.com",
           "m.ctrip.com",
           "www.xiaohongshu.com",
           "line.example.me",
           "www.b\u00FCcher.example",
           "xn--bcher-kva.example",
           "\u5317\u4EAC.example",
           "\u043F\u0440\u0438\u043C\u0435\u0440.example",
       }) {
    CAPTURE(host);
    CHECK_FALSE(is_imitation(host));
  }
}
