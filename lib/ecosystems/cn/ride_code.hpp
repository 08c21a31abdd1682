#pragma once

#include <string>
#include <string_view>

#include "moongate/payment_code.hpp"

/// Ride codes of Chinese buses and metros: binary, signed offline, good for a minute or so. A rider
/// shows them to a gate. Their first bytes say whose they are; little else is public.
namespace moongate::ride_code {

/// Says what every ride code is.
inline void begin(std::string_view form, PaymentCode& code) {
  code.scheme = form;
  code.kind = Kind::transit_code;
  code.presented_by = PresentedBy::consumer;
  code.initiation = Initiation::dynamic_code;
  code.flags.set(Flag::personal_data);
}

}  // namespace moongate::ride_code
