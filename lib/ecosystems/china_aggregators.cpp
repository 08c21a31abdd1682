// Chinese acquirers that print one code for all wallets: the page looks at the app that opened it
// and sends it to the wallet's own checkout. These have a grammar that is known; those of which
// only the host is known are in china_aggregator_hosts.cpp.
#include <array>

#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_aggregators {
namespace {

using link::Form;
using link::kAnything;
using link::kNothing;
using link::Need;
using link::Parameter;
using link::Token;
using By = Key::By;

constexpr auto kMerchant = PresentedBy::merchant;
constexpr auto kStatic = Initiation::static_code;
constexpr auto kDynamic = Initiation::dynamic_code;

constexpr std::array<std::string_view, 3> kWallets = {"wechat_pay", "alipay", "unionpay"};
constexpr Token kToken{ascii::is_base64url, 3, 64};
constexpr Token kNumber{ascii::is_digit, 12, 32};
constexpr Token kPrinted{ascii::is_digit, 8, 40};
// What a machine wrote: people's text may be in any script, this may not.
constexpr Token kSomething{link::is_visible, 1, 512};

constexpr std::string_view kCurrency = "CNY";

// Chinese acquirers count in fen.
void set_fen(PaymentCode& code, std::string_view field) {
  const auto fen = code.kind == Kind::payment ? code.fields.find(field) : std::nullopt;
  if (fen) set_amount_in_minor_units(code, *fen, kCurrency, {0, field});
}

void set_reference(PaymentCode& code, std::string_view field) {
  if (code.kind == Kind::payment) code.reference = code.fields.find(field).value_or("");
}

// Shouqianba, WAP gateway.
constexpr std::array kGateway = {
    Parameter{"client_sn", Need::required, kSomething},
    Parameter{"terminal_sn", Need::required, kSomething},
    Parameter{"total_amount", Need::required},
    Parameter{"sign", Need::required, kSomething, link::Keep::nothing},
    Parameter{"subject"},
    Parameter{"operator"},
    Parameter{"return_url"},
    Parameter{"notify_url"},
    Parameter{"description"},
    Parameter{"reflect"},
    Parameter{"payway"},
};
constexpr std::array kShouqianbaForms = {
    Form{"qr.shouqianba.com",
         "/gateway",
         kNothing,
         "gateway",
         Kind::payment,
         kMerchant,
         kDynamic,
         kGateway,
         {},
         kNothing,
         true},
    Form{"m.wosai.cn",
         "/qr/gateway",
         kNothing,
         "gateway",
         Kind::payment,
         kMerchant,
         kDynamic,
         kGateway,
         {},
         kNothing,
         true},
    Form{"qr.shouqianba.com", "/", kPrinted, "printed_code", Kind::payment, kMerchant, kStatic},
};

void parse_shouqianba(const Subject& subject, PaymentCode& code) {
  link::read(subject, kShouqianbaForms, code);
  if (code.scheme != "gateway") return;
  code.flags.set(Flag::signature_unverified);
  code.payee.account = code.fields.find("terminal_sn").value_or("");
  set_reference(code, "client_sn");
  set_fen(code, "total_amount");
}

constexpr std::array kShouqianbaKeys = {Key{By::host, "qr.shouqianba.com"},
                                        Key{By::host, "m.wosai.cn"}};

// Lakala, aggregate cashier.
constexpr std::array kLakalaOrder = {Parameter{"payOrderNo", Need::required, kNumber},
                                     Parameter{"merchantNo"}, Parameter{"merchantOrderNo"}};
constexpr std::array kLakalaForms = {
    Form{"q.huijingcai.cn", "/", kNumber, "printed_code", Kind::payment, kMerchant, kStatic},
    Form{"q.huijingcai.top", "/b/pay", kNothing, "order", Kind::payment, kMerchant, kDynamic,
         kLakalaOrder},
};

void parse_lakala(const Subject& subject, PaymentCode& code) {
  link::read(subject, kLakalaForms, code);
  code.payee.account = code.fields.find("merchantNo").value_or("");
  set_reference(code, "payOrderNo");
}

constexpr std::array kLakalaKeys = {Key{By::host, "q.huijingcai.cn"},
                                    Key{By::host, "q.huijingcai.top"}};

// Duolabao: "state" holds order, customer, amount in yuan, one more and a source, separated by "|".
// A printed code has neither order nor amount, and a separator more at its end.
constexpr std::string_view kState = "state";
constexpr std::array<std::string_view, 5> kStateParts = {"order", "customer", "amount", "extra",
                                                         "source"};
constexpr std::array kDuolabaoParameters = {
    Parameter{kState, Need::required, kSomething, link::Keep::nothing}};
constexpr std::array kDuolabaoForms = {Form{"order.duolabao.com", "/active/c", kNothing, "order",
                                            Kind::payment, kMerchant, kDynamic,
                                            kDuolabaoParameters}};

void add_state(std::string_view state, PaymentCode& code) {
  for (const std::string_view name : kStateParts) {
    const auto end = state.find('|');
    if (end != 0) code.fields.add(name, state.substr(0, end));
    if (end == state.npos) return;
    state.remove_prefix(end + 1);
  }
  if (!state.empty()) reject(code, Errc::too_many, 0, kState, "more than five parts");
}

bool is_printed(const PaymentCode& code) {
  return code.fields.find("customer") && !code.fields.find("order") && !code.fields.find("amount");
}

void parse_duolabao(const Subject& subject, PaymentCode& code) {
  const Form* const form = link::find(kDuolabaoForms, subject);
  link::read(subject, form, code);
  if (form == nullptr) return;
  add_state(link::value_of(subject, kState), code);
  if (is_printed(code)) {
    code.scheme = "printed_code";
    code.initiation = kStatic;
    return;
  }
  if (!code.fields.find("order")) {
    return reject(code, Errc::missing_field, 0, kState, "no order");
  }
  set_reference(code, "order");
  set_amount(code, code.fields.find("amount").value_or(""), kCurrency, {0, kState});
}

constexpr std::array kDuolabaoKeys = {Key{By::host, "order.duolabao.com"}};

constexpr std::array kYeepayForms = {
    Form{"qr.yeepay.com", "/oc/", kToken, "order", Kind::payment, kMerchant, kDynamic},
    Form{"qr.yeepay.com", "/", kToken, "printed_code", Kind::payment, kMerchant},
};

void parse_yeepay(const Subject& subject, PaymentCode& code) {
  link::read(subject, kYeepayForms, code);
}

constexpr std::array kYeepayKeys = {Key{By::host, "qr.yeepay.com"}};

// Allinpay: an order behind a key, or a merchant's page with an amount.
constexpr Token kKey{link::is_base64, 8, 128};
constexpr std::array kNative = {Parameter{"key", Need::required, kKey}};
constexpr std::array kCashier = {Parameter{"c", Need::required, kSomething},
                                 Parameter{"amt"},
                                 Parameter{"appid"},
                                 Parameter{"oid", Need::optional, kSomething},
                                 Parameter{"trxreserve"},
                                 Parameter{"key", Need::optional, kAnything, link::Keep::nothing}};
constexpr std::array kAllinpayForms = {
    Form{"syb.allinpay.com", "/apiweb/h5unionpay/native", kNothing, "native", Kind::payment,
         kMerchant, kDynamic, kNative},
    Form{"syb.allinpay.com",
         "/sappweb/usertrans/cuspay",
         kNothing,
         "cashier",
         Kind::payment,
         kMerchant,
         Initiation::unknown,
         kCashier,
         {},
         kNothing,
         true},
};

void parse_allinpay(const Subject& subject, PaymentCode& code) {
  link::read(subject, kAllinpayForms, code);
  set_reference(code, "oid");
  set_fen(code, "amt");
}

constexpr std::array kAllinpayKeys = {Key{By::host, "syb.allinpay.com"}};

// `sign` covers them (WAP gateway interface).
constexpr std::string_view kShouqianbaCallbacks[] = {"return_url", "notify_url"};

}  // namespace

extern const Recogniser shouqianba;
const Recogniser shouqianba{.keys = kShouqianbaKeys,
                            .bid = link::bid,
                            .parse = parse_shouqianba,
                            .opens_in = kWallets,
                            .callbacks = kShouqianbaCallbacks};

extern const Recogniser lakala;
const Recogniser lakala{
    .keys = kLakalaKeys, .bid = link::bid, .parse = parse_lakala, .opens_in = kWallets};

extern const Recogniser duolabao;
const Recogniser duolabao{
    .keys = kDuolabaoKeys, .bid = link::bid, .parse = parse_duolabao, .opens_in = kWallets};

extern const Recogniser yeepay;
const Recogniser yeepay{
    .keys = kYeepayKeys, .bid = link::bid, .parse = parse_yeepay, .opens_in = kWallets};

extern const Recogniser allinpay;
const Recogniser allinpay{
    .keys = kAllinpayKeys, .bid = link::bid, .parse = parse_allinpay, .opens_in = kWallets};

}  // namespace moongate::ecosystem::china_aggregators
