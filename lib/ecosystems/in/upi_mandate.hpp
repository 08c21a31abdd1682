#pragma once

#include "moongate/payment_code.hpp"

namespace moongate::upi {

/// Rejects a mandate whose first or last day is no date (ddMMyyyy), or that ends before it begins:
/// how long somebody may charge the payer must be clear.
void check_validity(PaymentCode& code);

}  // namespace moongate::upi
