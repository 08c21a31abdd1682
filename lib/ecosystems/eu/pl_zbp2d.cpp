// ZBP 2D: nine fields between bars, "NIP|PL|NRB|grosze|name|title|||".
#include <algorithm>
#include <string>

#include "ecosystems/amount.hpp"
#include "ecosystems/eu/transfer.hpp"
#include "formats/ascii.hpp"
#include "formats/iban.hpp"
#include "formats/lines.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate::ecosystem::pl_zbp2d {
namespace {

using transfer::Notes;

enum Field : std::size_t {
  kNip,
  kCountry,
  kAccount,
  kAmount,
  kName,
  kTitle,
  kReserve1,
  kReserve2,
  kReserve3,
  kFields
};
constexpr std::size_t kMostCharacters = 160;
constexpr std::size_t kNrbDigits = 26;
constexpr std::string_view kOpen = "000000";

// Takes the text before the next bar; absent where there is none.
std::string_view take(std::string_view& text) noexcept {
  const auto bar = text.find('|');
  const auto part = text.substr(0, bar);
  text = bar == text.npos ? std::string_view{} : text.substr(bar + 1);
  return part;
}

void read_account(std::string_view account, Notes& notes) {
  notes.require("numer rachunku", account);
  notes.keep("numer rachunku", account);
  notes.code().payee.account = account;
  const auto iban = read_iban("PL" + std::string(account), NationalCheck::ignore);
  if (!account.empty() && !iban) {
    notes.reject(iban.error().code, account, "numer rachunku", "not an account number (NRB)");
  }
}

void read_payee(const std::vector<std::string_view>& fields, Notes& notes) {
  const auto nip = fields[kNip];
  notes.code().scheme = nip.empty() ? "individual" : "company";
  notes.fitting("NIP", nip, "10!n");
  // The account is guarded by check digits of its own; the recommendation's example fails here.
  if (!nip.empty() && !is_nip(nip)) notes.flag(Flag::nonstandard);
  notes.fitting("kod kraju", fields[kCountry], "'PL'");
  notes.code().payee.country = fields[kCountry];
  read_account(fields[kAccount], notes);
  notes.require("nazwa odbiorcy", fields[kName]);
  notes.text("nazwa odbiorcy", fields[kName], 20);
  notes.code().payee.name = fields[kName];
}

// Six digits of grosze; nothing but zeros is for the payer to type.
void read_amount(std::string_view amount, Notes& notes) {
  notes.require("kwota", amount);
  notes.fitting("kwota", amount, "6!n");
  if (amount == kOpen || amount.size() != kOpen.size() || !ascii::all_digits(amount)) {
    return notes.keep("currency", "PLN");
  }
  const auto money = money_from_minor_units(amount, "PLN");
  if (money) notes.code().amount = *money;
}

bool is_like_tax_number(std::string_view text) noexcept {
  constexpr std::size_t kMost = 13;  // "123-456-32-18"
  const auto is_its = [](char c) { return ascii::is_digit(c) || c == '-'; };
  return text.empty() || (text.size() <= kMost && ascii::all(text, is_its));
}

bool is_like_country(std::string_view text) noexcept {
  return text.empty() || (text.size() == 2 && ascii::all(text, ascii::is_alpha));
}

// A digit more or less is a mistake in it.
bool is_like_account(std::string_view text) noexcept {
  if (text.starts_with("PL")) text.remove_prefix(2);
  const auto digits = static_cast<std::size_t>(std::ranges::count_if(text, ascii::is_digit));
  return digits + 1 >= kNrbDigits && digits <= kNrbDigits + 1 &&
         ascii::all(text, [](char c) { return ascii::is_digit(c) || c == ' '; });
}

}  // namespace

// A tax number or none, a country of two letters or none, an account, an amount. How people write
// tax numbers and accounts elsewhere is told as wrong.
int bid(const ScannedPayload& scanned) {
  auto text = scanned.text;
  if (text.empty() || (text[0] != '|' && !ascii::is_digit(text[0]))) return 0;
  const auto nip = take(text);
  const auto country = take(text);
  const auto account = take(text);
  const auto amount = take(text);
  const bool own = is_like_tax_number(nip) && is_like_country(country) &&
                   is_like_account(account) && (amount.empty() || ascii::is_digit(amount[0]));
  return own ? evidence(8) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  Notes notes(scanned, code);
  auto fields = split_at(scanned.text, '|');
  if (fields.size() < kFields) {
    notes.reject(Errc::truncated, fields.back(), {}, "fewer than nine fields");
  } else if (fields.size() > kFields) {
    notes.reject(Errc::trailing_data, fields[kFields], {}, "more than nine fields");
  }
  fields.resize(kFields);
  read_payee(fields, notes);
  read_amount(fields[kAmount], notes);
  notes.text("tytul platnosci", fields[kTitle], 32);
  code.reference = fields[kTitle];
  notes.text("rezerwa 1", fields[kReserve1], 20);
  notes.text("rezerwa 2", fields[kReserve2], 12);
  notes.text("rezerwa 3", fields[kReserve3], 24);
  if (count_characters(scanned.text) > kMostCharacters) code.flags.set(Flag::over_length);
}

}  // namespace moongate::ecosystem::pl_zbp2d
