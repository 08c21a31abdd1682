// eSewa (Nepal): {"eSewa_id":"telephone or shop number","name":"…"}.
#include "ecosystems/asia/wallet_json.hpp"

namespace moongate::ecosystem::np_esewa {
namespace {

constexpr std::string_view kPayee = "eSewa_id";
constexpr std::string_view kId = "4-64t";  // a telephone number, a shop's code or a mail address

}  // namespace

int bid(const ScannedPayload& scanned) { return wallet_json::bid(scanned, kPayee); }

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  wallet_json::parse(scanned, kPayee, kId, code);
}

}  // namespace moongate::ecosystem::np_esewa
