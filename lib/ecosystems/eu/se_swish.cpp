// Swish: "C<payee>;<amount>;<message>;<lock mask>", "D<token>", and links with the same in them
// (Guide Swish QR code specification, section 6).
#include <algorithm>

#include "ecosystems/eu/transfer.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"
#include "formats/flat_json.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::se_swish {
namespace {

using namespace transfer;

constexpr std::string_view kHost = "app.swish.nu";
constexpr std::string_view kPath = "/1/p/sw";
constexpr std::size_t kMostMessage = 50;
constexpr std::size_t kMostParts = 4;
constexpr std::string_view kToken = "32!h";
// A company's number begins with 123, a mobile one with the country or with 0.
constexpr std::string_view kPayee = "8-15n";

bool is_token(std::string_view text) {
  return text.size() == 33 && text[0] == 'D' && pattern::fits(kToken, text.substr(1));
}

// Digits and a comma, or a point, which is told as wrong.
bool is_like_amount(std::string_view text) noexcept {
  return std::ranges::all_of(
      text, [](char c) { return ascii::is_digit(c) || c == ',' || c == '.' || c == '-'; });
}

bool has_cents(std::string_view amount) noexcept {
  return amount.size() > 3 &&
         (amount[amount.size() - 3] == ',' || amount[amount.size() - 3] == '.');
}

// A letter and digits are too little: behind them stand an amount and a message. What stands in
// the place of the payee may be wrong where the amount is one of money.
std::size_t own_bytes(std::string_view text) noexcept {
  const auto payee = text.substr(0, text.find(';'));
  if (payee.size() < 5 || payee.size() > 16 || payee[0] != 'C') return 0;
  const bool number = ascii::all_digits(payee.substr(1)) && payee.size() > 8;
  if (payee.size() == text.size()) {
    return number && payee.size() == 11 && payee.starts_with("C123") ? 4 : 0;
  }
  const auto rest = text.substr(payee.size() + 1);
  const auto amount = rest.substr(0, rest.find(';'));
  return is_like_amount(amount) && (number || has_cents(amount)) ? 4 : 0;
}

// A telephone number may have "+" in front; the app prints it without in codes.
void read_payee(std::string_view payee, Notes& notes) {
  if (payee.starts_with('+')) payee.remove_prefix(1);
  notes.require("payee", payee);
  notes.fitting("payee", payee, kPayee);
  notes.code().payee.account = payee;
}

void read_message(std::string_view message, Notes& notes) {
  notes.text("message", message, kMostMessage);
  notes.code().reference = message;
}

void read_prefilled(const ScannedPayload& scanned, Notes& notes) {
  const auto parts = split_at(scanned.text, ';');
  if (parts.size() > kMostParts) {
    notes.reject(Errc::trailing_data, parts[kMostParts], {}, "more than four parts");
  }
  const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string_view{}; };
  read_payee(part(0).substr(1), notes);
  notes.money("amount", part(1), CurrencyPrefix::none, DecimalMark::comma, "SEK");
  const std::string message = percent_decode(part(2));
  notes.decoded(message, part(2));
  read_message(message, notes);
  notes.fitting("lock_mask", part(3), "'0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'");
}

// {"version":1,"payee":{"value":"…"},"amount":{"value":1},"message":{"value":"…"}}
void read_data(std::string_view data, Notes& notes) {
  const auto members = flat_json::read_nested(data);
  if (!members) {
    return notes.reject(members.error().code, data, "data", "not the JSON that Swish reads");
  }
  const auto value = [&](std::string_view name) {
    return flat_json::find(*members, name).value_or(std::string_view{});
  };
  for (const flat_json::Member& it : *members) notes.decoded(it.value, data);
  notes.fitting("version", value("version"), "n");
  read_payee(value("payee.value"), notes);
  notes.money("amount", value("amount.value"), CurrencyPrefix::none, DecimalMark::point, "SEK");
  read_message(value("message.value"), notes);
  for (const std::string_view name : {"payee.editable", "amount.editable", "message.editable"}) {
    notes.keep(name, value(name));
  }
}

void read_request(std::string_view token, Notes& notes) {
  notes.code().scheme = "payment_request";
  notes.code().initiation = Initiation::dynamic_code;
  notes.require("token", token);
  notes.fitting("token", token, kToken);
}

void read_web_link(const std::vector<Parameter>& parameters, Notes& notes) {
  read_payee(value_of(parameters, "sw"), notes);
  const auto currency = value_of(parameters, "cur");
  notes.keep("cur", currency);
  if (!currency.empty() && currency != "SEK") {
    notes.reject(Errc::bad_currency, currency, "cur", "Swish pays kronor");
  }
  notes.money("amount", value_of(parameters, "amt"), CurrencyPrefix::none, DecimalMark::point,
              "SEK");
  read_message(value_of(parameters, "msg"), notes);
  notes.keep("edit", value_of(parameters, "edit"));
  notes.keep("src", value_of(parameters, "src"));
}

bool is_web_link(const ScannedPayload& scanned) noexcept {
  if (!scanned.has_host(kHost)) return false;
  const auto path = scanned.uri->path;
  return path.starts_with(kPath) &&
         (path.size() == kPath.size() || path.substr(kPath.size()) == "/");
}

void read_link(const ScannedPayload& scanned, Notes& notes) {
  const auto parameters = read_query(scanned, Plus::stays, notes);
  if (scanned.uri->web) return read_web_link(parameters, notes);
  const auto place = scanned.uri->host;
  if (ascii::equal_ignoring_case(place, "paymentrequest")) {
    return read_request(value_of(parameters, "token"), notes);
  }
  if (!ascii::equal_ignoring_case(place, "payment")) {
    return notes.reject(Errc::unsupported, place, "host", "neither payment nor paymentrequest");
  }
  const auto data = value_of(parameters, "data");
  notes.require("data", data);
  if (!data.empty()) read_data(data, notes);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.uri) return link::bid(scanned);
  const auto text = scanned.text;
  const bool token =
      text.size() == 33 && text[0] == 'D' && ascii::all(text.substr(1), ascii::is_hex);
  return evidence(token ? 4 : own_bytes(text));
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.uri && scanned.uri->web && !is_web_link(scanned)) {
    return link::read_as_address(scanned, code);
  }
  code.kind = Kind::payment;
  code.scheme = "prefilled";
  code.presented_by = PresentedBy::merchant;
  Notes notes(scanned, code);
  if (scanned.uri) {
    link::flag_scheme(scanned, code);
    read_link(scanned, notes);
  } else if (is_token(scanned.text)) {
    read_request(scanned.text.substr(1), notes);
  } else if (scanned.text.starts_with('C')) {
    read_prefilled(scanned, notes);
  } else {
    notes.reject(Errc::malformed, scanned.text, {}, "neither a payee nor a token");
  }
}

}  // namespace moongate::ecosystem::se_swish
