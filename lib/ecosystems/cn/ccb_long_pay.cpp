// CCB Long Pay: UnionPay's digits with the bank's number in them.
#include "ecosystems/cn/unionpay_digits.hpp"
#include "ecosystems/consumer_code.hpp"

namespace moongate::ecosystem::ccb_long_pay {
namespace {

using moongate::unionpay::kConsumerCode;

// 62, the card's kind (2–4 debit, 5–7 credit), then the bank's number.
constexpr std::string_view kCcb = "0105";
constexpr std::size_t kCardKind = 2;

bool is_long_pay(const ScannedPayload& scanned) noexcept {
  if (consumer_code::prefix_of(scanned, kConsumerCode).empty()) return false;
  const char kind = scanned.text[kCardKind];
  return kind >= '2' && kind <= '7' && scanned.text.substr(kCardKind + 1).starts_with(kCcb);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  return is_long_pay(scanned) ? evidence(kCardKind + 1 + kCcb.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  consumer_code::parse(scanned, kConsumerCode, code);
  if (!is_long_pay(scanned)) return;
  code.fields.add("issuer", kCcb);
  code.fields.add("card_type", scanned.text[kCardKind] < '5' ? "debit" : "credit");
}

}  // namespace moongate::ecosystem::ccb_long_pay
