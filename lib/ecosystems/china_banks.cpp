// Chinese banks whose codes do not hide behind UnionPay's "/<institution>/<token>": ICBC, which
// adds a form of its own to UnionPay's host, CCB, whose code every wallet opens, and the rural
// banks of Sichuan, whose page wraps a UnionPay code and an amount in fen.
#include <array>

#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_banks {
namespace {

using link::Form;
using link::kAnything;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;

constexpr std::string_view kUnionPayHost = "qr.95516.com";
constexpr std::string_view kIcbcPath = "/01020001/wcqr";
constexpr std::string_view kIcbcMark = "ICBCqr";
constexpr Token kMark{ascii::is_alpha, kIcbcMark.size(), kIcbcMark.size()};
constexpr Token kNumber{ascii::is_digit, 1, 4};
// Hexadecimal on the codes that were seen; no document promises it.
constexpr Token kShort{ascii::is_alnum, 16, 16};
constexpr Token kLong{ascii::is_alnum, 32, 32};
constexpr Token kAlnum{ascii::is_alnum, 0, 256};

constexpr std::array kIcbcParameters = {
    Parameter{"f", Need::required, kMark},   Parameter{"X", Need::optional, kNumber},
    Parameter{"T", Need::optional, kNumber}, Parameter{"P", Need::optional, kNumber},
    Parameter{"I", Need::required, kShort},  Parameter{"N", Need::required, kLong},
    Parameter{"L", Need::optional, kAlnum},
};
constexpr std::array kIcbcForms = {
    Form{kUnionPayHost, kIcbcPath, kNothing, "unionpay_host", Kind::payment, PresentedBy::merchant,
         Initiation::static_code, kIcbcParameters},
    Form{"b2c.icbc.com.cn", "/servlet/wcqr", kNothing, "bank_host", Kind::payment,
         PresentedBy::merchant, Initiation::static_code, kIcbcParameters},
};

// More than UnionPay has for its host: the path is ICBC's alone.
int bid_icbc(const Subject& subject) noexcept {
  const int bits = link::bid(subject);
  if (bits == 0 || !subject.has_host(kUnionPayHost)) return bits;
  return subject.uri->path == kIcbcPath ? bits + evidence(kIcbcPath.size()) : 0;
}

void parse_icbc(const Subject& subject, PaymentCode& code) {
  const Form* form = link::find(kIcbcForms, subject);
  if (form != nullptr && link::value_of(subject, "f") != kIcbcMark) form = nullptr;
  link::read(subject, form, code);
}

constexpr std::array kIcbcKeys = {Key{Key::By::host, kUnionPayHost},
                                  Key{Key::By::host, "b2c.icbc.com.cn"}};
constexpr std::array<std::string_view, 3> kIcbcWallets = {"icbc", "unionpay", "wechat_pay"};

// "CCB" and 22 digits from 998; other numbers of digits are read, too.
constexpr std::string_view kCcbMark = "CCB";
constexpr std::size_t kFewestDigits = 16;
constexpr std::size_t kMostDigits = 32;
constexpr Token kCcbToken{ascii::is_alnum, kCcbMark.size() + kFewestDigits,
                          kCcbMark.size() + kMostDigits};
constexpr std::array kCcbParameters = {Parameter{"QRCODE", Need::required, kCcbToken}};
constexpr std::array kCcbForms = {Form{"ibsbjstar.ccb.com.cn", "/CCBIS/QR", kNothing, "order",
                                       Kind::payment, PresentedBy::merchant,
                                       Initiation::dynamic_code, kCcbParameters}};

bool is_ccb_order(const Subject& subject) {
  const std::string value = link::value_of(subject, "QRCODE");
  return value.starts_with(kCcbMark) &&
         ascii::all_digits(std::string_view(value).substr(kCcbMark.size()));
}

void parse_ccb(const Subject& subject, PaymentCode& code) {
  link::read(subject, is_ccb_order(subject) ? link::find(kCcbForms, subject) : nullptr, code);
}

constexpr std::array kCcbKeys = {Key{Key::By::host, "ibsbjstar.ccb.com.cn"}};
constexpr std::array<std::string_view, 4> kCcbWallets = {"ccb", "wechat_pay", "alipay", "unionpay"};

constexpr std::string_view kInnerCode = "qrCode";
constexpr std::string_view kAmount = "amount";
constexpr Token kInner{link::is_anything, 1, kMaxPayload};
constexpr std::array kScrcuParameters = {Parameter{kInnerCode, Need::required, kInner},
                                         Parameter{kAmount}};
constexpr std::array kScrcuForms = {Form{"ap.scrcu.com", "/payweb/mobile/mer/pay.html", kNothing,
                                         "wrapper", Kind::wrapped_code, PresentedBy::merchant,
                                         Initiation::unknown, kScrcuParameters}};

void parse_scrcu(const Subject& subject, PaymentCode& code) {
  link::read(subject, kScrcuForms, code);
  const auto fen = code.kind == Kind::wrapped_code ? code.fields.find(kAmount) : std::nullopt;
  if (fen) set_amount_in_minor_units(code, *fen, "CNY", {0, kAmount});
}

constexpr std::string_view kScrcuCarries[] = {kInnerCode};

constexpr std::array kScrcuKeys = {Key{Key::By::host, "ap.scrcu.com"}};
constexpr std::array<std::string_view, 1> kScrcuWallets = {"unionpay"};

}  // namespace

extern const Recogniser icbc;
const Recogniser icbc{
    .keys = kIcbcKeys, .bid = bid_icbc, .parse = parse_icbc, .opens_in = kIcbcWallets};

extern const Recogniser ccb;
const Recogniser ccb{
    .keys = kCcbKeys, .bid = link::bid, .parse = parse_ccb, .opens_in = kCcbWallets};

extern const Recogniser scrcu;
const Recogniser scrcu{.keys = kScrcuKeys,
                       .bid = link::bid,
                       .parse = parse_scrcu,
                       .opens_in = kScrcuWallets,
                       .carries = kScrcuCarries};

}  // namespace moongate::ecosystem::china_banks
