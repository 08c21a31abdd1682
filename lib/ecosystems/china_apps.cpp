// Apps of China that print links, but no payment codes whose grammar is known: each has schemes of
// its own that open the app, and some a host of short links. Their wallets' codes are unknown, and
// so left alone.
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_apps {
namespace {

using link::Form;
using link::Token;
using By = Key::By;

constexpr Token kShort{ascii::is_base64url, 4, 24};
constexpr bool is_slash(char c) noexcept { return c == '/'; }
constexpr Token kSlash{is_slash, 0, 1};

// A link that opens the app, at a page that host and path name.
void parse_app(const Subject& subject, PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
  const Uri& uri = *subject.uri;
  if (!uri.host.empty()) code.fields.add("host", uri.host);
  if (uri.path.size() > 1) code.fields.add("action", uri.path.substr(1));
}

// A page that the app opens, whoever's it is ("imeituan://www.meituan.com/web?url=").
constexpr std::string_view kCarries[] = {"url"};

template <const auto& forms>
void parse(const Subject& subject, PaymentCode& code) {
  if (!subject.uri || subject.uri->web) return link::read(subject, forms, code);
  parse_app(subject, code);
}

constexpr std::array<Form, 0> kNoForms = {};

constexpr std::array kDouyinForms = {Form{"v.douyin.com",
                                          "/",
                                          kShort,
                                          "short_link",
                                          Kind::short_link,
                                          PresentedBy::none,
                                          Initiation::unknown,
                                          {},
                                          {},
                                          kSlash}};
constexpr std::array kDouyinKeys = {Key{By::host, "v.douyin.com"}, Key{By::scheme, "snssdk1128"},
                                    Key{By::scheme, "snssdk2329"}};

constexpr std::array kTiktokKeys = {Key{By::scheme, "snssdk1233"}, Key{By::scheme, "tiktok"}};
constexpr std::array kToutiaoKeys = {Key{By::scheme, "snssdk141"}};
constexpr std::array kKuaishouKeys = {Key{By::scheme, "kwai"}, Key{By::scheme, "ksnebula"}};
constexpr std::array kBaiduKeys = {Key{By::scheme, "baiduboxapp"}};
constexpr std::array kPinduoduoKeys = {Key{By::scheme, "pinduoduo"}};

constexpr std::array kXiaohongshuForms = {
    Form{"xhslink.com", "/m/", kShort, "short_link", Kind::short_link},
    Form{"xhslink.com", "/a/", kShort, "short_link", Kind::short_link},
    Form{"xhslink.com", "/", kShort, "short_link", Kind::short_link}};
constexpr std::array kXiaohongshuKeys = {Key{By::host, "xhslink.com"},
                                         Key{By::scheme, "xhsdiscover"}};

constexpr std::array kMeituanForms = {Form{"dpurl.cn", "/", kShort, "short_link", Kind::short_link},
                                      Form{"t8.pub", "/", kShort, "short_link", Kind::short_link},
                                      Form{"t.bike", "/", kShort, "short_link", Kind::short_link}};
constexpr std::array kMeituanKeys = {
    Key{By::host, "dpurl.cn"},        Key{By::host, "t8.pub"},
    Key{By::host, "t.bike"},          Key{By::host, "www.meituan.com"},
    Key{By::host, "i.meituan.com"},   Key{By::host, "www.dianping.com"},
    Key{By::host, "m.dianping.com"},  Key{By::host, "www.maoyan.com"},
    Key{By::host, "m.maoyan.com"},    Key{By::host, "www.mobike.com"},
    Key{By::scheme, "imeituan"},      Key{By::scheme, "meituanpayment"},
    Key{By::scheme, "meituanwaimai"}, Key{By::scheme, "dianping"},
};

constexpr std::string_view kDouyinDomains[] = {"douyin.com", "iesdouyin.com"};
constexpr std::string_view kTiktokDomains[] = {"tiktok.com"};
constexpr std::string_view kToutiaoDomains[] = {"toutiao.com"};
constexpr std::string_view kKuaishouDomains[] = {"kuaishou.com"};
constexpr std::string_view kBaiduDomains[] = {"baidu.com"};
constexpr std::string_view kPinduoduoDomains[] = {"pinduoduo.com", "yangkeduo.com"};
constexpr std::string_view kXiaohongshuDomains[] = {"xiaohongshu.com"};
constexpr std::string_view kMeituanDomains[] = {"meituan.com", "dianping.com", "maoyan.com"};

}  // namespace

extern const Recogniser douyin;
const Recogniser douyin{.keys = kDouyinKeys,
                        .bid = link::bid,
                        .parse = parse<kDouyinForms>,
                        .carries = kCarries,
                        .domains = kDouyinDomains};

extern const Recogniser tiktok;
const Recogniser tiktok{.keys = kTiktokKeys,
                        .bid = link::bid,
                        .parse = parse<kNoForms>,
                        .carries = kCarries,
                        .domains = kTiktokDomains};

extern const Recogniser toutiao;
const Recogniser toutiao{.keys = kToutiaoKeys,
                         .bid = link::bid,
                         .parse = parse<kNoForms>,
                         .carries = kCarries,
                         .domains = kToutiaoDomains};

extern const Recogniser kuaishou;
const Recogniser kuaishou{.keys = kKuaishouKeys,
                          .bid = link::bid,
                          .parse = parse<kNoForms>,
                          .carries = kCarries,
                          .domains = kKuaishouDomains};

extern const Recogniser baidu;
const Recogniser baidu{.keys = kBaiduKeys,
                       .bid = link::bid,
                       .parse = parse<kNoForms>,
                       .carries = kCarries,
                       .domains = kBaiduDomains};

extern const Recogniser pinduoduo;
const Recogniser pinduoduo{.keys = kPinduoduoKeys,
                           .bid = link::bid,
                           .parse = parse<kNoForms>,
                           .carries = kCarries,
                           .domains = kPinduoduoDomains};

extern const Recogniser xiaohongshu;
const Recogniser xiaohongshu{.keys = kXiaohongshuKeys,
                             .bid = link::bid,
                             .parse = parse<kXiaohongshuForms>,
                             .carries = kCarries,
                             .domains = kXiaohongshuDomains};

extern const Recogniser meituan;
const Recogniser meituan{.keys = kMeituanKeys,
                         .bid = link::bid,
                         .parse = parse<kMeituanForms>,
                         .carries = kCarries,
                         .domains = kMeituanDomains};

}  // namespace moongate::ecosystem::china_apps
