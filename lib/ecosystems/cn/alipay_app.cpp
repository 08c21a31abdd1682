#include "ecosystems/cn/alipay_app.hpp"

#include <algorithm>
#include <array>

#include "ecosystems/amount.hpp"
#include "ecosystems/cn/alipay_health.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/flat_json.hpp"

namespace moongate::alipay_app {
namespace {

using link::Parameter;

constexpr std::string_view kCurrency = "CNY";

constexpr Parameter kept(std::string_view name) { return {.name = name}; }
constexpr Parameter silent(std::string_view name) { return {.name = name, .keep = false}; }

// "biz_data" is read into members of the code instead of being kept.
constexpr std::array kParameters = {
    kept("appId"),      kept("saId"),       kept("actionType"),
    kept("qrcode"),     kept("url"),        kept("scheme"),
    kept("page"),       kept("query"),      kept("account"),
    kept("userId"),     kept("amount"),     kept("money"),
    kept("memo"),       kept("cardNo"),     kept("bankAccount"),
    kept("bankName"),   silent("biz_data"), silent("clientVersion"),
    silent("sourceId"), silent("from"),     silent("goBack"),
    silent("chInfo"),   silent("_s"),
};

// The pages that transfer money; other ids are mini programs or other pages of the app.
constexpr std::array<std::string_view, 4> kTransfers = {"20000123", "09999988", "20000116",
                                                        "20000221"};

bool is_transfer(std::string_view app_id) noexcept {
  return std::ranges::find(kTransfers, app_id) != kTransfers.end();
}

bool is_app_scheme(std::string_view scheme) noexcept {
  return ascii::equal_ignoring_case(scheme, "alipays") ||
         ascii::equal_ignoring_case(scheme, "alipayqr") ||
         ascii::equal_ignoring_case(scheme, "alipay");
}

std::string_view field(const PaymentCode& code, std::string_view name) noexcept {
  return code.fields.find(name).value_or(std::string_view{});
}

constexpr bool is_account_character(char c) noexcept {
  return ascii::is_alnum(c) || std::string_view("@._-+*").find(c) != std::string_view::npos;
}

// A telephone number, a mail address, a user id, a card, masked or not. What reads like one and
// holds other characters is somebody else's, or read in two ways.
void set_account(std::string_view account, std::size_t offset, std::string_view name,
                 PaymentCode& code) {
  code.payee.account = account;
  if (ascii::all(account, is_account_character)) return;
  reject(code, Errc::bad_value, offset, name, "characters that no account has");
}

void set_yuan(std::string_view yuan, std::size_t offset, std::string_view name, PaymentCode& code) {
  if (!yuan.empty()) set_amount(code, yuan, kCurrency, {offset, name});
}

std::size_t offset_of(const ScannedPayload& scanned, std::string_view name) noexcept {
  const auto raw = parameter(scanned.uri->query, name);
  return raw ? scanned.offset(*raw) : 0;
}

void become_payment(PaymentCode& code, std::string_view scheme) {
  code.scheme = scheme;
  begin_payment(code);
  code.initiation = Initiation::static_code;
}

// biz_data: {"s":"money","u":"<user id>","a":"<yuan>","m":"<memo>"}.
void parse_collect(const ScannedPayload& scanned, PaymentCode& code) {
  become_payment(code, "app_collect");
  const std::size_t offset = offset_of(scanned, "biz_data");
  const std::string data = link::value_of(scanned, "biz_data");
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
  const std::string_view user = member("u");
  code.reference = member("m");
  code.flags.set(hazards_of(code.reference));
  if (user.empty()) {
    reject(code, Errc::missing_field, offset, "u", "the user who is to be paid is missing");
  } else {
    set_account(user, offset, "u", code);
  }
  set_yuan(member("a"), offset, "a", code);
}

void parse_to_account(const ScannedPayload& scanned, PaymentCode& code) {
  become_payment(code, "app_to_account");
  const std::string_view name = field(code, "account").empty() ? "userId" : "account";
  set_account(field(code, name), offset_of(scanned, name), name, code);
  code.reference = field(code, "memo");
  const auto user = field(code, "userId");
  if (name != "userId" && !user.empty() && user != code.payee.account) {
    reject(code, Errc::duplicate_field, offset_of(scanned, "userId"), "userId",
           "two accounts are to be paid");
  }
  set_yuan(field(code, "amount"), offset_of(scanned, "amount"), "amount", code);
}

void parse_to_card(const ScannedPayload& scanned, PaymentCode& code) {
  become_payment(code, "app_to_card");
  code.flags.set(Flag::personal_data);
  set_account(field(code, "cardNo"), offset_of(scanned, "cardNo"), "cardNo", code);
  code.payee.name = field(code, "bankAccount");
  const auto amount = field(code, "amount");
  const auto money = field(code, "money");
  if (!amount.empty() && !money.empty() && amount != money) {
    reject(code, Errc::bad_amount, offset_of(scanned, "money"), "money", "two amounts differ");
  }
  const std::string_view name = amount.empty() ? "money" : "amount";
  set_yuan(field(code, name), offset_of(scanned, name), name, code);
}

// A transfer page without a payee is only a page.
void parse_transfer(const ScannedPayload& scanned, PaymentCode& code) {
  const auto action = field(code, "actionType");
  if (action == "scan" && parameter(scanned.uri->query, "biz_data")) {
    parse_collect(scanned, code);
  } else if (action == "toAccount" &&
             !(field(code, "account").empty() && field(code, "userId").empty())) {
    parse_to_account(scanned, code);
  } else if (action == "toCard" && !field(code, "cardNo").empty()) {
    parse_to_card(scanned, code);
  }
}

void parse_page(const ScannedPayload& scanned, PaymentCode& code) {
  const auto app_id = field(code, field(code, "appId").empty() ? "saId" : "appId");
  if (is_transfer(app_id)) {
    parse_transfer(scanned, code);
  } else if (alipay_health::is_health_code({app_id, field(code, "page"), field(code, "query")})) {
    alipay_health::become_health_code(code);
  } else if (const auto url = std::string(field(code, "url"));
             (url.empty() || !alipay_health::read_page(url, code)) && is_mini_program(app_id)) {
    become_mini_program(code);
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

bool is_link(const ScannedPayload& scanned) noexcept {
  if (!scanned.uri || !scanned.uri->is_clear()) return false;
  const Uri& uri = *scanned.uri;
  if (is_app_scheme(uri.scheme)) return true;
  if (scanned.has_host("ds.alipay.com")) {
    return (uri.path.empty() || uri.path == "/") && uri.has_query;
  }
  return scanned.has_host("render.alipay.com") && is_scheme_page(uri.path) &&
         parameter(uri.query, "scheme");
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!is_link(scanned)) {
    link::read_as_address(scanned, code);
    return;
  }
  code.scheme = "app";
  code.kind = Kind::app_link;
  link::flag_scheme(scanned, code);
  const Uri& uri = *scanned.uri;
  link::read_parameters(scanned, kParameters, {}, code);
  if (code.fields.find("appId") && code.fields.find("saId")) {
    reject(code, Errc::duplicate_field, offset_of(scanned, "saId"), "saId", "two pages are named");
  }
  if (uri.has_fragment) {
    code.flags.set(Flag::fragment);
  } else if (uri.web || is_start(uri)) {
    parse_page(scanned, code);
  }
}

bool is_mini_program(std::string_view app_id) noexcept {
  return app_id.size() == 16 && (app_id.starts_with("20") || app_id.starts_with("21")) &&
         ascii::all_digits(app_id);
}

void become_mini_program(PaymentCode& code) {
  code.scheme = "mini_program";
  code.kind = Kind::mini_program;
}

}  // namespace moongate::alipay_app
