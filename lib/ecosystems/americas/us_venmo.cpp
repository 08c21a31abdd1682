// Venmo: "https://venmo.com/u/name". Its shops' codes stand on PayPal's host.
#include "ecosystems/link.hpp"
#include "ecosystems/world/payee_link.hpp"

namespace moongate::ecosystem::us_venmo {
namespace {

constexpr std::string_view kPayPal = "www.paypal.com";
constexpr std::string_view kShops = "/qrcodes/venmocs/";
constexpr payee_link::Page kPerson{"/u/", "5-30w{_-}", "USD", "person"};

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (!scanned.has_host(kPayPal)) return link::bid(scanned);
  const bool shop = scanned.uri->path.starts_with(kShops);
  return shop ? evidence(kPayPal.size() + kShops.size()) : 0;
}

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind == Kind::url) payee_link::read(scanned, kPerson, code);
}

}  // namespace moongate::ecosystem::us_venmo
