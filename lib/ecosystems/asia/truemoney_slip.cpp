// Slips of the wallet TrueMoney.
#include "ecosystems/asia/thai_slip.hpp"

namespace moongate::ecosystem::truemoney_slip {
namespace {

constexpr std::string_view kNames[] = {"", "", "eventType", "transactionId", "date"};

}  // namespace

int bid(const ScannedPayload& scanned) { return thai_slip::bid(scanned, "000201010201"); }

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  thai_slip::parse(scanned, kNames, code);
}

}  // namespace moongate::ecosystem::truemoney_slip
