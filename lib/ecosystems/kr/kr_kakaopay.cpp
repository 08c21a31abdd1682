// KakaoPay: "https://qr.kakaopay.com/" and a person's code of nine characters, which the amount may
// follow (2^19 times the won, in hexadecimal), or a shop's code of 24 digits.
#include <charconv>
#include <cstdint>
#include <string>

#include "ecosystems/amount.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::kr_kakaopay {
namespace {

constexpr std::string_view kHost = "qr.kakaopay.com";
constexpr std::string_view kShop = "24!n";
constexpr std::string_view kPerson = "9!w[1-15h]";
constexpr std::size_t kCodeSize = 9;
constexpr unsigned kScale = 19;  // the amount is shifted by so many bits

void read_amount(std::string_view digits, const ScannedPayload& scanned, PaymentCode& code) {
  std::uint64_t scaled = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, scaled, 16);
  const std::uint64_t won = scaled >> kScale;
  const AmountPlace place{scanned.offset(digits), "amount"};
  if (error != std::errc{} || stop != end || won << kScale != scaled) {
    return reject(code, Errc::bad_amount, place.offset, place.field, "no whole number of won");
  }
  code.fields.add("amount", std::to_string(won));
  set_amount(code, std::to_string(won), "KRW", place);
}

void read_person(std::string_view path, const ScannedPayload& scanned, PaymentCode& code) {
  code.scheme = "transfer";
  code.payee.account = path.substr(0, kCodeSize);
  code.fields.add("code", code.payee.account);
  const std::string_view amount = path.substr(kCodeSize);
  code.initiation = amount.empty() ? Initiation::static_code : Initiation::dynamic_code;
  if (!amount.empty()) read_amount(amount, scanned, code);
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.has_host(kHost) || scanned.uri->path.empty() || scanned.uri->has_fragment) return;
  const std::string_view path = scanned.uri->path.substr(1);
  const bool shop = pattern::fits(kShop, path);
  if (!shop && !pattern::fits(kPerson, path)) return;
  begin_payment(code);
  if (scanned.uri->has_query) code.flags.set(Flag::unknown_parameter);
  if (!shop) return read_person(path, scanned, code);
  code.scheme = "merchant";
  code.payee.account = path;
  code.fields.add("code", path);
}

}  // namespace moongate::ecosystem::kr_kakaopay
