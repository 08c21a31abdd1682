#include "ecosystems/alipay_app.hpp"

#include <array>

#include "ecosystems/link.hpp"
#include "formats/flat_json.hpp"

namespace moongate::alipay_app {
namespace {

using link::kAnything;
using link::Keep;
using link::Need;
using link::Parameter;

constexpr std::string_view kCurrency = "CNY";

constexpr Parameter silent(std::string_view name) {
  return {name, Need::optional, kAnything, Keep::nothing};
}

// "biz_data" is read into members of the code instead of being kept.
constexpr std::array kParameters = {
    Parameter{"appId"},    Parameter{"saId"},   Parameter{"actionType"},
    Parameter{"qrcode"},   Parameter{"url"},    Parameter{"scheme"},
    Parameter{"page"},     Parameter{"query"},  Parameter{"account"},
    Parameter{"userId"},   Parameter{"amount"}, Parameter{"money"},
    Parameter{"memo"},     Parameter{"cardNo"}, Parameter{"bankAccount"},
    Parameter{"bankName"}, silent("biz_data"),  silent("clientVersion"),
    silent("sourceId"),    silent("from"),      silent("goBack"),
    silent("chInfo"),      silent("_s"),
};

// What an app id stands for. Ids that are not listed are mini programs or pages of the app.
enum class Page : std::uint8_t { other, transfer, health };

constexpr std::array<std::pair<std::string_view, Page>, 6> kPages = {{
    {"20000123", Page::transfer},
    {"09999988", Page::transfer},
    {"20000116", Page::transfer},
    {"20000221", Page::transfer},
    {"2019011763060066", Page::health},  // national
    {"2021001135679870", Page::health},  // Beijing
}};

Page page_of(std::string_view app_id) noexcept {
  for (const auto& [id, page] : kPages) {
    if (id == app_id) return page;
  }
  return Page::other;
}

bool is_app_scheme(std::string_view scheme) noexcept {
  return ascii::equal_ignoring_case(scheme, "alipays") ||
         ascii::equal_ignoring_case(scheme, "alipayqr") ||
         ascii::equal_ignoring_case(scheme, "alipay");
}

std::string_view field(const PaymentCode& code, std::string_view name) noexcept {
  return code.fields.find(name).value_or(std::string_view{});
}

// Yuan with at most two decimals.
bool is_yuan(std::string_view text) noexcept {
  const auto dot = text.find('.');
  if (dot == text.npos) return ascii::all_digits(text);
  const auto decimals = text.substr(dot + 1);
  return ascii::all_digits(text.substr(0, dot)) && ascii::all_digits(decimals) &&
         decimals.size() <= 2;
}

void set_amount(std::string_view yuan, std::size_t offset, std::string_view name,
                PaymentCode& code) {
  if (yuan.empty()) return;
  if (!is_yuan(yuan)) {
    reject(code, Errc::bad_amount, offset, name, "not an amount in yuan");
    return;
  }
  if (yuan.find_first_of("123456789") == yuan.npos) code.flags.set(Flag::zero_amount);
  code.amount = Money{std::string(yuan), std::string(kCurrency)};
}

std::size_t offset_of(const Subject& subject, std::string_view name) noexcept {
  const auto raw = parameter(subject.uri->query, name);
  return raw ? subject.offset(*raw) : 0;
}

void become_payment(PaymentCode& code, std::string_view scheme) {
  code.scheme = scheme;
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  code.initiation = Initiation::static_code;
}

// biz_data: {"s":"money","u":"<user id>","a":"<yuan>","m":"<memo>"}.
void parse_collect(const Subject& subject, PaymentCode& code) {
  become_payment(code, "app_collect");
  const std::size_t offset = offset_of(subject, "biz_data");
  const std::string data = link::value_of(subject, "biz_data");
  if (!is_valid_utf8(data)) {
    reject(code, Errc::bad_charset, offset, "biz_data", "not UTF-8");
    return;
  }
  const auto members = flat_json::read(data);
  if (!members) {
    reject(code, members.error().code, offset, "biz_data", members.error().message);
    return;
  }
  const auto member = [&](std::string_view name) {
    return flat_json::find(*members, name).value_or(std::string_view{});
  };
  code.payee.account = member("u");
  code.reference = member("m");
  code.flags.set(hazards_of(code.reference));
  if (code.payee.account.empty()) {
    reject(code, Errc::missing_field, offset, "u", "the user who is to be paid is missing");
  }
  set_amount(member("a"), offset, "a", code);
}

void parse_to_account(const Subject& subject, PaymentCode& code) {
  const auto account = field(code, "account");
  code.payee.account = account.empty() ? field(code, "userId") : account;
  code.reference = field(code, "memo");
  become_payment(code, "app_to_account");
  set_amount(field(code, "amount"), offset_of(subject, "amount"), "amount", code);
}

void parse_to_card(const Subject& subject, PaymentCode& code) {
  code.payee.account = field(code, "cardNo");
  code.payee.name = field(code, "bankAccount");
  code.flags.set(Flag::personal_data);
  become_payment(code, "app_to_card");
  const auto amount = field(code, "amount");
  const auto money = field(code, "money");
  if (!amount.empty() && !money.empty() && amount != money) {
    reject(code, Errc::bad_amount, offset_of(subject, "money"), "money", "two amounts differ");
  }
  const std::string_view name = amount.empty() ? "money" : "amount";
  set_amount(field(code, name), offset_of(subject, name), name, code);
}

// A transfer page without a payee is only a page.
void parse_transfer(const Subject& subject, PaymentCode& code) {
  const auto action = field(code, "actionType");
  if (action == "scan" && parameter(subject.uri->query, "biz_data")) {
    parse_collect(subject, code);
  } else if (action == "toAccount" &&
             !(field(code, "account").empty() && field(code, "userId").empty())) {
    parse_to_account(subject, code);
  } else if (action == "toCard" && !field(code, "cardNo").empty()) {
    parse_to_card(subject, code);
  }
}

void become_health_code(PaymentCode& code) {
  code.scheme = "health";
  code.kind = Kind::health_code;
  code.flags.set(Flag::retired);
}

void parse_page(const Subject& subject, PaymentCode& code) {
  const auto app_id = field(code, field(code, "appId").empty() ? "saId" : "appId");
  const Page page = page_of(app_id);
  if (page == Page::transfer) {
    parse_transfer(subject, code);
  } else if (page == Page::health || field(code, "page").find("health-code") != std::string::npos) {
    become_health_code(code);
  } else if (const auto url = std::string(field(code, "url")); !url.empty()) {
    if (const auto inner = split_uri(url)) parse_health_page(*inner, code);
  }
}

bool is_start(const Uri& uri) noexcept {
  return ascii::equal_ignoring_case(uri.host, "platformapi") &&
         ascii::equal_ignoring_case(uri.path, "/startapp");
}

bool is_scheme_page(std::string_view path) noexcept {
  return path == "/p/s/i" || path == "/p/s/i/";
}

}  // namespace

bool is_link(const Subject& subject) noexcept {
  if (!subject.uri || !subject.uri->is_clear()) return false;
  const Uri& uri = *subject.uri;
  if (is_app_scheme(uri.scheme)) return true;
  if (subject.has_host("ds.alipay.com")) {
    return (uri.path.empty() || uri.path == "/") && uri.has_query;
  }
  return subject.has_host("render.alipay.com") && is_scheme_page(uri.path) &&
         parameter(uri.query, "scheme");
}

void parse(const Subject& subject, PaymentCode& code) {
  if (!is_link(subject)) {
    link::read_as_address(subject, code);
    return;
  }
  code.scheme = "app";
  code.kind = Kind::app_link;
  link::flag_scheme(subject, code);
  const Uri& uri = *subject.uri;
  code.fields.reserve(8, uri.query.size() + 64);
  link::read_parameters(subject, kParameters, code);
  if (code.fields.find("appId") && code.fields.find("saId")) {
    reject(code, Errc::duplicate_field, offset_of(subject, "saId"), "saId", "two pages are named");
  }
  if (uri.has_fragment) {
    code.flags.set(Flag::fragment);
  } else if (uri.is_web() || is_start(uri)) {
    parse_page(subject, code);
  }
}

// Every genuine host of the app is asked, whatever its path: pages that open others exist beyond
// those that are known here.
std::string unwrap(const Subject& subject) {
  if (!subject.uri || !subject.uri->is_clear()) return {};
  for (const std::string_view name : {"qrcode", "url", "scheme"}) {
    if (auto inside = link::value_of(subject, name); !inside.empty()) return inside;
  }
  return {};
}

bool parse_health_page(const Uri& uri, PaymentCode& code) {
  const bool ours = uri.is_web() && uri.is_clear() &&
                    ascii::equal_ignoring_case(uri.host, "render.alipay.com") &&
                    (uri.path.starts_with("/p/c/") || uri.path.starts_with("/p/w/"));
  const auto organisation = parameter(uri.query, "orgCode");
  if (!ours || !organisation || uri.path.find("/report") == uri.path.npos) return false;
  become_health_code(code);
  code.fields.add("orgCode", *organisation);
  return true;
}

}  // namespace moongate::alipay_app
