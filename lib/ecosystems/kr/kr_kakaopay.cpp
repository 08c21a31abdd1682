// KakaoPay: "https://qr.kakaopay.com/" and a person's code of nine characters or a shop's of 24
// digits, which an amount may follow (2^19 times the won, in hexadecimal).
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
constexpr std::string_view kShop = "24!n[1-15h]";
constexpr std::string_view kPerson = "9!w[1-15h]";
constexpr std::size_t kShopSize = 24;
constexpr std::size_t kPersonSize = 9;
// The amount is shifted by so many bits; what stands in them varies, and nobody says what it means.
constexpr unsigned kScale = 19;

void read_amount(std::string_view digits, const ScannedPayload& scanned, PaymentCode& code) {
  std::uint64_t scaled = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, scaled, 16);
  const std::uint64_t won = scaled >> kScale;
  const AmountPlace place{scanned.offset(digits), "amount"};
  if (error != std::errc{} || stop != end || won == 0) {
    return reject(code, Errc::bad_amount, place.offset, place.field, "less than a won");
  }
  code.fields.add("amount", std::to_string(won));
  set_amount(code, std::to_string(won), "KRW", place);
}

void read_code(std::string_view path, std::size_t size, const ScannedPayload& scanned,
               PaymentCode& code) {
  code.payee.account = path.substr(0, size);
  code.fields.add("code", code.payee.account);
  const std::string_view amount = path.substr(size);
  if (!amount.empty()) {
    code.initiation = Initiation::dynamic_code;
    read_amount(amount, scanned, code);
  }
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.has_host(kHost) || scanned.uri->path.empty() || scanned.uri->has_fragment) return;
  const std::string_view path = scanned.uri->path.substr(1);
  const bool shop = pattern::fits(kShop, path);
  if (!shop && !pattern::fits(kPerson, path)) return;
  begin_payment(code);
  if (scanned.uri->has_query) code.flags.set(Flag::unknown_parameter);
  code.scheme = shop ? "merchant" : "transfer";
  if (!shop) code.initiation = Initiation::static_code;
  read_code(path, shop ? kShopSize : kPersonSize, scanned, code);
}

}  // namespace moongate::ecosystem::kr_kakaopay
