// UsingQR: an invoice as a flat JSON object, told by its member "uqr".
#include <algorithm>

#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"
#include "formats/flat_json.hpp"
#include "formats/iban.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::se_usingqr {
namespace {

using namespace transfer;

constexpr std::string_view kMark = "\"uqr\"";
constexpr std::string_view kNumber = "[1!{-}]15n['.'*n]";
constexpr std::size_t kLooked = 1024;  // bytes in which the mark is looked for
constexpr std::string_view kForms[] = {"invoice", "credit_invoice",
                                       "cash_invoice"};  // "tp", from 1

// Kinds of account ("pt") and what their numbers look like. Some generators write one kind and
// mean another: the payer's bank refuses that, it goes astray nowhere.
struct AccountKind {
  std::string_view name;
  std::string_view pattern;
};
constexpr AccountKind kKinds[] = {{"BG", "3-4n'-'4!n|7-8n"},
                                  {"PG", "1-7n['-'n]"},
                                  {"IBAN", "2!a2!n11-30c"},
                                  {"BBAN", "4-16n[1!{- }1-16n]"}};

using flat_json::Members;

std::string_view member(const Members& members, std::string_view name) noexcept {
  return flat_json::find(members, name).value_or(std::string_view{});
}

void read_account(const Members& members, Notes& notes) {
  const auto type = member(members, "pt");
  const auto account = member(members, "acc");
  notes.keep("pt", type);
  notes.require("acc", account);
  const auto* const kind = std::ranges::find(kKinds, type, &AccountKind::name);
  if (kind == std::ranges::end(kKinds)) {
    notes.reject(Errc::bad_value, type, "pt", "none of BG, PG, IBAN and BBAN");
  } else if (!pattern::fits(kind->pattern, ascii::without_blanks(account))) {
    notes.flag(Flag::nonstandard);
  } else if (type == "IBAN" && !read_iban(ascii::without_blanks(account), NationalCheck::ignore)) {
    notes.reject(Errc::crc_mismatch, account, "acc", "not an IBAN (ISO 13616)");
  }
  notes.text("acc", account, 40);
  notes.code().payee.account = account;
  notes.bic("bc", member(members, "bc"));
}

// 1 is an invoice, 2 one that gives money back.
void read_type(std::string_view type, Notes& notes) {
  notes.require("tp", type);
  notes.fitting("tp", type, "'1'|'2'|'3'");
  if (type.size() == 1 && type[0] >= '1' && type[0] <= '3') {
    notes.code().scheme = kForms[type[0] - '1'];
  }
}

// The currency of the company's country, where the invoice names none.
std::string_view currency_of(const Members& members) noexcept {
  const auto currency = member(members, "cur");
  const auto country = member(members, "cc");
  if (!currency.empty()) return currency;
  if (country.empty() || country == "SE") return "SEK";
  return country == "NO" ? "NOK" : std::string_view{};
}

// Numbers of JSON are met with more zeros than the currency has decimals: "2500.0000".
std::string_view without_zeros_beyond_cents(std::string_view number) noexcept {
  const auto point = number.find('.');
  while (point != number.npos && number.size() > point + 3 && number.ends_with('0')) {
    number.remove_suffix(1);
  }
  return number;
}

void read_money(const Members& members, Notes& notes) {
  const auto currency = member(members, "cur");
  notes.currency("cur", currency);
  const auto due = member(members, "due");
  notes.require("due", due);
  if (notes.code().scheme == "credit_invoice" && due.starts_with('-')) {
    notes.fitting("due", due, kNumber);  // the company owes it
  } else {
    notes.money("due", without_zeros_beyond_cents(due), CurrencyPrefix::none, DecimalMark::point,
                currency_of(members));
  }
  for (const std::string_view name : {"vat", "vh", "vm", "vl"}) {
    notes.fitting(name, member(members, name), kNumber);
  }
}

void read(const Members& members, Notes& notes) {
  notes.fitting("uqr", member(members, "uqr"), "'1'|'2'");
  read_type(member(members, "tp"), notes);
  const auto name = member(members, "nme");
  notes.require("nme", name);
  notes.text("nme", name, 70);
  notes.code().payee.name = name;
  notes.text("cc", member(members, "cc"), 2);
  notes.code().payee.country = member(members, "cc");
  notes.text("cid", member(members, "cid"), 35);
  notes.require("iref", member(members, "iref"));
  notes.text("iref", member(members, "iref"), 35);
  notes.code().reference = member(members, "iref");
  notes.text("cr", member(members, "cr"), 35);
  notes.date("idt", member(members, "idt"));
  notes.date("ddt", member(members, "ddt"));
  read_money(members, notes);
  read_account(members, notes);
  notes.text("adr", member(members, "adr"), 140);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text.substr(0, kLooked);
  if (!text.starts_with('{')) return 0;
  const auto mark = text.find(kMark);
  if (mark == text.npos) return 0;
  const auto behind = text.find_first_not_of(" \t\r\n", mark + kMark.size());
  return behind != text.npos && text[behind] == ':' ? evidence(kMark.size() + 1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const auto members = flat_json::read(scanned.text);
  if (!members) {
    return reject(code, members.error().code, members.error().offset, {}, "not a flat JSON object");
  }
  Notes notes(scanned, code);
  for (const flat_json::Member& it : *members) notes.decoded(it.value, scanned.text);
  read(*members, notes);
}

}  // namespace moongate::ecosystem::se_usingqr
