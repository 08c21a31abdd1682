#include "route/kinds.hpp"

namespace moongate {
namespace {

enum class Use { money, credential, app, reading };

// Every kind has its place here: a new one is a warning, not a guess.
Use use_of(Kind kind) noexcept {
  switch (kind) {
    case Kind::payment:
    case Kind::consumer_code:
    case Kind::mandate:
    case Kind::pay_for_me:
    case Kind::wrapped_code:
    case Kind::parking:
    case Kind::lnurl:
    case Kind::withdraw:
      return Use::money;
    case Kind::login:
    case Kind::authorize:
    case Kind::bind_card:
    case Kind::session_pairing:
    case Kind::credential_offer:
      return Use::credential;
    case Kind::red_packet:
    case Kind::contact:
    case Kind::group:
    case Kind::official_account:
    case Kind::channel:
    case Kind::mini_program:
    case Kind::app_link:
    case Kind::short_link:
    case Kind::url:
    case Kind::uri:
    case Kind::bip353_name:
    case Kind::lightning_address_or_email:
      return Use::app;
    case Kind::text:
    case Kind::transit_code:
    case Kind::health_code:
    case Kind::health_certificate:
    case Kind::receipt:
    case Kind::wifi:
    case Kind::tel:
    case Kind::sms:
    case Kind::email:
    case Kind::geo:
    case Kind::calendar:
    case Kind::otp:
    case Kind::product:
    case Kind::gs1_digital_link:
    case Kind::gs1_element_string:
    case Kind::boarding_pass:
    case Kind::vin:
    case Kind::esim:
    case Kind::device_setup:
    case Kind::json:
    case Kind::count_:
      return Use::reading;
  }
  return Use::reading;
}

}  // namespace

bool moves_money(const PaymentCode& code) noexcept {
  const PaymentCode& inner = innermost(code);
  // A wrapper whose content nobody knows asks for money, unless it is plain text.
  if (inner.kind == Kind::wrapped_code && !inner.unwrapped.empty()) return false;
  return use_of(inner.kind) == Use::money;
}

bool is_credential(const PaymentCode& code) noexcept {
  return use_of(code.kind) == Use::credential || use_of(innermost(code).kind) == Use::credential;
}

bool is_for_app(Kind kind) noexcept {
  return use_of(kind) == Use::money || use_of(kind) == Use::app;
}

}  // namespace moongate
