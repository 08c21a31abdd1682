// Wallets of the Chinese telephone companies (Bestpay of China Telecom, Hebao of China Mobile, Wo
// Pay of China Unicom) and of Suning. Their tokens are opaque.
#include <array>

#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_carriers {
namespace {

using link::Form;
using link::Need;
using link::Parameter;
using link::Token;

constexpr std::array<std::string_view, 1> kBestpayPrefixes = {"51"};
constexpr consumer_code::Rule kBestpayCode{
    .prefixes = kBestpayPrefixes, .shortest = 18, .longest = 18};

// The prefix is documented, the length is not: 18 is what its neighbours have.
constexpr std::array<std::string_view, 1> kSuningPrefixes = {"83"};
constexpr consumer_code::Rule kSuningCode{
    .prefixes = kSuningPrefixes, .shortest = 18, .longest = 18};

constexpr Token kToken{ascii::is_base64url, 8, 128};

int bid_bestpay(const Subject& subject) noexcept {
  return subject.digits ? consumer_code::bid(subject, kBestpayCode) : link::bid(subject);
}

// "http://m.bestpay.com.cn/#/apa/token": a page that reads its own fragment.
constexpr std::string_view kBestpayPage = "/apa/";

bool is_bestpay_page(const Subject& subject) noexcept {
  const Uri& uri = *subject.uri;
  return subject.has_host("m.bestpay.com.cn") && uri.path == "/" && !uri.has_query &&
         uri.fragment.starts_with(kBestpayPage) &&
         kToken.fits(uri.fragment.substr(kBestpayPage.size()));
}

void parse_bestpay(const Subject& subject, PaymentCode& code) {
  if (subject.digits) return consumer_code::parse(subject, kBestpayCode, code);
  if (!subject.uri || !is_bestpay_page(subject)) return link::read_as_address(subject, code);
  code.scheme = "collect";
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  code.initiation = Initiation::static_code;
  link::flag_scheme(subject, code);
  code.fields.add("token", subject.uri->fragment.substr(kBestpayPage.size()));
}

constexpr std::array kBestpayKeys = {Key{Key::By::digits, "51"},
                                     Key{Key::By::host, "m.bestpay.com.cn"}};

int bid_suning(const Subject& subject) noexcept { return consumer_code::bid(subject, kSuningCode); }

void parse_suning(const Subject& subject, PaymentCode& code) {
  consumer_code::parse(subject, kSuningCode, code);
}

constexpr std::array kSuningKeys = {Key{Key::By::digits, "83"}};

constexpr std::array kHebaoParameters = {Parameter{"p", Need::required, kToken}};
constexpr std::array kHebaoForms = {Form{"p.10086.cn", "/d", link::kNothing, "collect",
                                         Kind::payment, PresentedBy::merchant,
                                         Initiation::static_code, kHebaoParameters}};

void parse_hebao(const Subject& subject, PaymentCode& code) {
  link::read(subject, kHebaoForms, code);
}

constexpr std::array kHebaoKeys = {Key{Key::By::host, "p.10086.cn"}};

constexpr std::array kWoPayForms = {Form{"www.unicompayment.com", "/externalJump/1002/", kToken,
                                         "collect", Kind::payment, PresentedBy::merchant,
                                         Initiation::static_code}};

void parse_wo_pay(const Subject& subject, PaymentCode& code) {
  link::read(subject, kWoPayForms, code);
}

constexpr std::array kWoPayKeys = {Key{Key::By::host, "www.unicompayment.com"}};

}  // namespace

extern const Recogniser bestpay;
const Recogniser bestpay{.keys = kBestpayKeys, .bid = bid_bestpay, .parse = parse_bestpay};

extern const Recogniser suning;
const Recogniser suning{.keys = kSuningKeys, .bid = bid_suning, .parse = parse_suning};

extern const Recogniser hebao;
const Recogniser hebao{.keys = kHebaoKeys, .bid = link::bid, .parse = parse_hebao};

extern const Recogniser wo_pay;
const Recogniser wo_pay{.keys = kWoPayKeys, .bid = link::bid, .parse = parse_wo_pay};

}  // namespace moongate::ecosystem::china_carriers
