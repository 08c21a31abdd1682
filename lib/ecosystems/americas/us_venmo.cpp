// Venmo: "https://venmo.com/u/name". Its shops' codes stand on PayPal's host.
#include "ecosystems/link.hpp"
#include "ecosystems/world/payee_link.hpp"

namespace moongate::ecosystem::us_venmo {
namespace {

constexpr std::string_view kPayPal[] = {"www.paypal.com", "paypal.com"};
constexpr std::string_view kShops = "/qrcodes/venmocs/";
constexpr payee_link::Page kPerson{"/u/", "5-30w{_-}", "USD", "person"};

}  // namespace

int bid(const ScannedPayload& scanned) {
  for (const std::string_view host : kPayPal) {
    if (!scanned.has_host(host)) continue;
    const bool shop = scanned.uri->path.starts_with(kShops);
    return shop ? evidence(host.size() + kShops.size()) : 0;
  }
  return link::bid(scanned);
}

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind == Kind::url) payee_link::read(scanned, kPerson, code);
}

}  // namespace moongate::ecosystem::us_venmo
