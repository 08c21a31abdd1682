// The two QR codes of Taiwanese invoices: on the left 77 characters in fixed places and the first
// goods, on the right "**" and more goods. Their text may be in Big5: all else is ASCII, so that
// the bytes are read.
#include <algorithm>
#include <charconv>

#include "ecosystems/calendar_day.hpp"
#include "ecosystems/everyday/receipt_fields.hpp"
#include "ecosystems/form_fields.hpp"
#include "formats/lines.hpp"

namespace moongate::ecosystem::tw_einvoice {
namespace {

constexpr std::size_t kHeader = 77;
constexpr std::string_view kRight = "**";
constexpr std::string_view kShape =
    "2!a8!n7!n4!n8!h8!h8!n8!n24!s";  // number, date, random, sales, total, buyer, seller, check

bool all_upper(std::string_view text) noexcept { return ascii::all(text, ascii::is_upper); }

bool is_left(std::string_view bytes) noexcept {
  return bytes.size() >= kHeader && all_upper(bytes.substr(0, 2)) &&
         ascii::all_digits(bytes.substr(2, 19)) &&
         ascii::all(bytes.substr(21, 16), ascii::is_hex) &&
         ascii::all_digits(bytes.substr(37, 16)) &&
         (bytes.size() == kHeader || bytes[kHeader] == ':');
}

// "name:quantity:price", several times.
bool is_right(std::string_view bytes) noexcept {
  if (!bytes.starts_with(kRight)) return false;
  const auto number = [](char c) { return ascii::is_digit(c) || c == '.' || c == '-'; };
  auto rest = bytes.substr(kRight.size());
  if (rest.starts_with(':')) rest.remove_prefix(1);
  const auto name = rest.find(':');
  if (name == rest.npos || name == 0) return false;
  rest.remove_prefix(name + 1);
  const auto quantity = rest.find(':');
  return quantity != rest.npos && ascii::all(rest.substr(0, quantity), number) &&
         ascii::all(rest.substr(quantity + 1, 1), number);
}

std::uint64_t value_of(std::string_view hexadecimal) noexcept {
  std::uint64_t value = 0;
  std::from_chars(hexadecimal.data(), hexadecimal.data() + hexadecimal.size(), value, 16);
  return value;
}

// Years count from 1912, the first of the Republic.
void take_date(std::string_view date, FormFields& form, PaymentCode& code) {
  code.fields.add("發票開立日期", date);
  int year = 0;
  std::from_chars(date.data(), date.data() + 3, year);
  const std::string western = std::to_string(year + 1911);
  if (is_calendar_day(western, date.substr(3, 2), date.substr(5, 2))) return;
  form.reject(Errc::bad_value, date, "發票開立日期", "no day of the calendar");
}

// The buyer is nothing but zeros when it is no company.
void take_people(std::string_view buyer, std::string_view seller, PaymentCode& code) {
  code.fields.add("買方識別碼", buyer);
  code.fields.add("賣方識別碼", seller);
  if (seller.find_first_not_of('0') != seller.npos) code.payee.account = seller;
}

// ":**********:2:3:1:" and goods: how many are here, how many in all, and how they are written.
void take_tail(std::string_view tail, FormFields& form) {
  constexpr std::string_view kTailNames[] = {"營業人自行使用區", "二維條碼記載完整品目筆數",
                                             "該張發票交易品目總筆數", "中文編碼參數"};
  const auto parts = split_at(tail, ':', 6);
  for (std::size_t i = 1; i < parts.size() && i <= std::size(kTailNames); ++i) {
    const bool number = i > 1;
    if (number) {
      form.take_leniently(kTailNames[i - 1], parts[i], "1-4n");
    } else {
      form.take_leniently(kTailNames[i - 1], parts[i], "10!z");
    }
  }
}

void take_left(std::string_view bytes, PaymentCode& code) {
  FormFields form(bytes, code);
  code.scheme = "left";
  code.reference = bytes.substr(0, 10);
  code.fields.add("發票字軌號碼", code.reference);
  take_date(bytes.substr(10, 7), form, code);
  code.fields.add("隨機碼", bytes.substr(17, 4));
  code.fields.add("銷售額", bytes.substr(21, 8));
  code.fields.add("總計額", bytes.substr(29, 8));
  code.amount = Money{std::to_string(value_of(bytes.substr(29, 8))), "TWD"};
  take_people(bytes.substr(37, 8), bytes.substr(45, 8), code);
  code.fields.add("加密驗證資訊", bytes.substr(53, 24));
  if (!pattern::fits(kShape, bytes.substr(0, kHeader))) {
    form.reject(Errc::malformed, bytes, "加密驗證資訊", "not Base64 of its check");
  }
  take_tail(bytes.substr(kHeader), form);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (is_left(scanned.bytes)) return evidence(16);
  return is_right(scanned.bytes) ? evidence(4) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  receipt::begin(code);
  const auto bytes = scanned.bytes;
  if (is_left(bytes)) return take_left(bytes, code);
  if (!is_right(bytes)) return reject(code, Errc::malformed, 0, {}, "neither of the two codes");
  code.scheme = "right";
  if (is_valid_utf8(bytes)) code.fields.add("品目", bytes.substr(kRight.size()));
}

}  // namespace moongate::ecosystem::tw_einvoice
