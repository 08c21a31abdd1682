#pragma once

#include "moongate/payment_code.hpp"

namespace moongate {

/// Tells whether acting on a code may charge somebody, whatever it wraps included.
bool moves_money(const PaymentCode& code) noexcept;

/// Tells whether a code confirms something in the name of the one who scans it, itself or by what
/// it wraps.
bool is_credential(const PaymentCode& code) noexcept;

/// Tells whether a code of this kind is made to be opened by an app.
bool is_for_app(Kind kind) noexcept;

}  // namespace moongate
