#include "corpus.hpp"

#include <string>

namespace moongate::bench {
namespace {

constexpr const char* kPayloads[] = {
    "https://qr.alipay.com/fkx00000abcdefghijklm12",
    "HTTPS://QR.ALIPAY.COM/FKX00000ABCDEFGHIJKLM12",
    "https://qr.alipay.com/bax00000abcdefghijkl0000",
    "alipays://platformapi/"
    "startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2Ffkx00000abcdefghijklm12",
    "https://render.alipay.com/p/s/"
    "i?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FappId%3D20000056",
    "wxp://f2f0AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHH",
    "wxp://f2f0AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK",
    "weixin://wxpay/bizpayurl?pr=AAAA000",
    "weixin://wxpay/bizpayurl/up?pr=AAAA000&groupid=00",
    "https://payapp.wechatpay.cn/sjt/qr/AQE0000000000000000000AA",
    "https://u.wechat.com/AAAABBBBCCCCDDDDEEEEFFF",
    "https://weixin.qq.com/g/AAAABBBBCCCCDDDD",
    "https://mp.weixin.qq.com/a/~AAAABBBBCCCCDDDDEEEEFF~~",
    "https://qr.95516.com/00010000/01000000000000000000000000000000",
    "https://qr.95516.com/48020000/58000000000000000000000000",
    "https://i.qianbao.qq.com/wallet/sqrcode.htm?m=tenpay&f=wallet&a=1&u=10000&n=Shop&ac=00",
    "130000000000000009",
    "280000000000000008",
    "6200000000000000007",
    "0100000000000000005",
    "https://order.duolabao.com/active/c?state=100000000%7C200000000%7C12.34%7C%7CAPI",
    "https://qr.shouqianba.com/gateway?client_sn=1&total_amount=1234&subject=Tea",
    "https://s.keytop.cn/AAAA00",
    "00020101021126310015com.example.pay0108000000015204581253033445802HK5908TEA "
    "SHOP6002HK63048B31",
    "00020101021226310015com.example.pay0108000000015204581253033445406100.005802HK5908TEA "
    "SHOP6002HK63040000",
    "000201010211021640000000000000025204581253038405802US5913TEST MERCHANT6008NEW "
    "YORK62290108INV-000105050123407040001630466B0",
    "00020101021215312500034400020344000000000000001520458125303344540420.55802HK5913TEST "
    "MERCHANT6002HK64200002ZH0104测试商店0202香港6304AB80",
    "hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MQ==",
    "https://www.example.com/menu?table=12",
    "https://shop.example.org/a/long/path/that/leads/to/some/page/of/no/"
    "interest?utm_source=qr&utm_medium=poster",
    "https://qr.alipay.com.evil.example/fkx00000abcdefghijklm12",
    "http://weixin.qq.com/r/AAAABBBBCCCCDDDDEEEE",
    "WIFI:T:WPA;S:Guest;P:correct horse battery staple;;",
    "BEGIN:VCARD\nVERSION:3.0\nN:Doe;Jane\nFN:Jane "
    "Doe\nTEL:+15550100\nEMAIL:jane@example.com\nEND:VCARD",
    "MECARD:N:Doe,Jane;TEL:+15550100;;",
    "tel:+15550100",
    "mailto:jane@example.com?subject=Hello",
    "geo:37.786971,-122.399677",
    "otpauth://totp/Example:jane@example.com?secret=AAAAAAAAAAAAAAAA&issuer=Example",
    "4006381333931",
    "Table 12, please pay at the counter.",
    "会员卡 0000 0000",
};

}  // namespace

std::vector<Payload> corpus() {
  std::vector<Payload> payloads;
  for (const char* text : kPayloads) payloads.push_back(Payload::from_bytes(text));
  return payloads;
}

}  // namespace moongate::bench
