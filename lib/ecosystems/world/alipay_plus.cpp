// Alipay+: order and entry codes of wallets abroad.
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::alipay_plus {
namespace {

using link::Form;
using link::Parameter;

constexpr std::string_view kCheckoutHost = "open-sea.alipayplus.com";
constexpr std::string_view kCodeValue = "codeValue";

constexpr std::array kCheckout = {
    Parameter{.name = kCodeValue, .value = {"1-512v"}, .required = true}};

// "28", "1002040" and 27 more; the first two are those of the consumer's codes.
constexpr std::array kOrders = {Form{.host = "global.alipay.com",
                                     .path = "/28",
                                     .token = {"28-38w"},
                                     .form = "order_code",
                                     .kind = Kind::payment,
                                     .presented_by = PresentedBy::merchant}};

// The page that shows an order code hands it over in `codeValue`. It is a payment only as far as
// that is one.
bool carries_order_code(const ScannedPayload& scanned) {
  if (!scanned.has_host(kCheckoutHost) || !scanned.uri->path.ends_with("/checkout.htm")) {
    return false;
  }
  const auto payload = Payload::from_bytes(link::value_of(scanned, kCodeValue));
  return link::find(kOrders, ScannedPayload(payload)) != nullptr;
}

}  // namespace

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!carries_order_code(scanned) || scanned.uri->has_fragment) {
    return link::read(scanned, kOrders, code);
  }
  const Form form{.host = kCheckoutHost,
                  .path = scanned.uri->path,
                  .parameters = kCheckout,
                  .form = "checkout",
                  .kind = Kind::payment,
                  .presented_by = PresentedBy::merchant};
  link::read(scanned, &form, code);
}

}  // namespace moongate::ecosystem::alipay_plus
