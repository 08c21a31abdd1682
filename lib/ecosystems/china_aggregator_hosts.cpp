// Chinese acquirers of whose codes only the host is known: it serves nothing but pages to pay on.
// Each opens in every wallet, as those of china_aggregators.cpp do.
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_aggregator_hosts {
namespace {

using By = Key::By;

constexpr std::array<std::string_view, 3> kWallets = {"wechat_pay", "alipay", "unionpay"};
constexpr std::string_view kChinaUmsTest = "qr-test2.chinaums.com";

// The front page asks for nothing. What stands in path and query is the acquirer's business.
void parse(const Subject& subject, PaymentCode& code) {
  link::read_as_address(subject, code);
  if (!subject.uri || subject.uri->has_fragment || subject.uri->path.size() < 2) return;
  code.scheme = "page";
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  if (subject.has_host(kChinaUmsTest)) code.flags.set(Flag::test_host);
}

constexpr Recogniser acquirer(std::span<const Key> keys) noexcept {
  return {.keys = keys, .bid = link::bid, .parse = parse, .opens_in = kWallets};
}

constexpr std::array kChinaUms = {Key{By::host, "qr.chinaums.com"}, Key{By::host, kChinaUmsTest}};
constexpr std::array kKuaiqian = {Key{By::host, "jhsqr.99bill.com"}};
constexpr std::array kShengpay = {Key{By::host, "ss.shengpay.com"},
                                  Key{By::host, "mpospro.shengpay.com"}};
constexpr std::array kIboxpay = {Key{By::host, "smart-qrcode.iboxpay.com"}};
constexpr std::array kLehuipay = {Key{By::host, "m.lehuipay.com"}};
constexpr std::array kHuifu = {Key{By::host, "mcsp.cloudpnr.com"},
                               Key{By::host, "csp.cloudpnr.com"},
                               Key{By::host, "kepler.cloudpnr.com"},
                               Key{By::host, "spin.cloudpnr.com"}, Key{By::host, "chinapnr.com"}};
constexpr std::array kLeshua = {Key{By::host, "hsyls.leshuazf.com"}};
constexpr std::array kVbill = {Key{By::host, "crs-app-web.vbill.cn"}};
constexpr std::array kPostar = {Key{By::host, "yyfweb.postar.cn"}};
constexpr std::array kQfpay = {Key{By::host, "o2.qfpay.com"}};
constexpr std::array kYsepay = {Key{By::host, "upos.ysepay.com"}, Key{By::host, "wxpos.ysepay.com"},
                                Key{By::host, "s.ysepay.com"}, Key{By::host, "orgmerc.ysepay.com"},
                                Key{By::host, "mpos.ysepay.com"}};
constexpr std::array kLcsw = {Key{By::host, "qm.lcsw.cn"}};
constexpr std::array kScTelecom = {Key{By::host, "pay.sc.189.cn"}};
constexpr std::array kSfPay = {Key{By::host, "sfpay.sf-express.com"}};
constexpr std::array kUepay = {Key{By::host, "uepay.mo"}};
constexpr std::array kZonghengke = {Key{By::host, "ysfpay.zonghengke.com"}};
constexpr std::array kChinaGpay = {Key{By::host, "zgate.chinagpay.com"},
                                   Key{By::host, "gw.chinagpay.com"},
                                   Key{By::host, "cashier-desk.chinagpay.com"}};
constexpr std::array kQmai = {Key{By::host, "qr.qmai.cn"}};

}  // namespace

extern const Recogniser chinagpay;
const Recogniser chinagpay = acquirer(kChinaGpay);

extern const Recogniser chinaums;
const Recogniser chinaums = acquirer(kChinaUms);

extern const Recogniser huifu;
const Recogniser huifu = acquirer(kHuifu);

extern const Recogniser iboxpay;
const Recogniser iboxpay = acquirer(kIboxpay);

extern const Recogniser kuaiqian;
const Recogniser kuaiqian = acquirer(kKuaiqian);

extern const Recogniser lcsw;
const Recogniser lcsw = acquirer(kLcsw);

extern const Recogniser lehuipay;
const Recogniser lehuipay = acquirer(kLehuipay);

extern const Recogniser leshua;
const Recogniser leshua = acquirer(kLeshua);

extern const Recogniser postar;
const Recogniser postar = acquirer(kPostar);

extern const Recogniser qfpay;
const Recogniser qfpay = acquirer(kQfpay);

extern const Recogniser qmai;
const Recogniser qmai = acquirer(kQmai);

extern const Recogniser sc_telecom;
const Recogniser sc_telecom = acquirer(kScTelecom);

extern const Recogniser sf_pay;
const Recogniser sf_pay = acquirer(kSfPay);

extern const Recogniser shengpay;
const Recogniser shengpay = acquirer(kShengpay);

extern const Recogniser uepay;
const Recogniser uepay = acquirer(kUepay);

extern const Recogniser vbill;
const Recogniser vbill = acquirer(kVbill);

extern const Recogniser ysepay;
const Recogniser ysepay = acquirer(kYsepay);

extern const Recogniser zonghengke;
const Recogniser zonghengke = acquirer(kZonghengke);

}  // namespace moongate::ecosystem::china_aggregator_hosts
