// UMPQR (South Africa): merchant-presented mode whose payload format indicator is its name.
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::umpqr_za {
namespace {

constexpr std::string_view kLead = "0005UMPQR";
constexpr emv::Scheme kScheme{.version = "'UMPQR'"};

}  // namespace

int bid(const ScannedPayload& scanned) {
  return scanned.text.starts_with(kLead) ? evidence(kLead.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  emv::parse_scheme(scanned, kScheme, code);
}

}  // namespace moongate::ecosystem::umpqr_za
