// PayPal: "https://paypal.me/name/25USD" and "https://www.paypal.com/paypalme/name/25USD". On the
// same host Venmo prints codes of its own.
#include "ecosystems/link.hpp"
#include "ecosystems/world/payee_link.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::paypal {
namespace {

constexpr std::string_view kName = "1-20w{._-}";
constexpr payee_link::Page kPayPalMe{"/", kName, "", "paypal_me"};
constexpr payee_link::Page kOnPayPal{"/paypalme/", kName, "", "paypal_me"};
constexpr payee_link::Page kOnPayPalOld{"/paypalme2/", kName, "", "paypal_me"};

constexpr std::string_view kVenmo = "/qrcodes/venmocs/";

bool is_paypal_me(const ScannedPayload& scanned) noexcept {
  return scanned.has_host("paypal.me") || scanned.has_host("www.paypal.me");
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (!scanned.uri || scanned.uri->path.starts_with(kVenmo)) return 0;
  return link::bid(scanned);
}

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind != Kind::url) return;
  if (is_paypal_me(scanned)) {
    payee_link::read(scanned, kPayPalMe, code);
  } else if (!payee_link::read(scanned, kOnPayPal, code)) {
    payee_link::read(scanned, kOnPayPalOld, code);
  }
}

}  // namespace moongate::ecosystem::paypal
