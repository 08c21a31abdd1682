// Merchant-presented mode as QRCPS-MPM v1.1 itself has it.
#include "ecosystems/emv/merchant.hpp"

#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant_code.hpp"

namespace moongate::emv {
namespace {

constexpr Scheme kStandard{};

// Two templates of one scheme name two payees; an app would silently choose one.
void parse_as(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code) {
  begin_payment(code);
  if (!scanned.emv) {
    reject(code, Errc::malformed, 0, {}, "not a merchant-presented code");
    return;
  }
  const MerchantCode objects(scanned, scheme, code);
  check_frame(objects);
  list_fields(scanned, scheme, code);
  read_values(objects);
  if (!scheme.spread) check_payees(scanned, code);
  read_scheme(objects);
}

}  // namespace

void parse_merchant(const ScannedPayload& scanned, PaymentCode& code) {
  parse_as(scanned, kStandard, code);
}

void parse_scheme(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code) {
  parse_as(scanned, scheme, code);
}

void parse_network(const ScannedPayload& scanned, const Network& network, PaymentCode& code) {
  parse_merchant(scanned, code);
  if (!scanned.emv) return;
  for (std::uint8_t id = network.first; id <= network.last; ++id) {
    const auto account = scanned.emv->find(id);
    if (!account || !is_certain(*account, scanned.emv->counting.lengths)) continue;
    if (code.payee.account.empty()) code.payee.account = *account;
  }
}

}  // namespace moongate::emv
