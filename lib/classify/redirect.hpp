#pragma once

#include <string_view>

#include "moongate/payment_code.hpp"

namespace moongate {

/// Tells whether what a genuine wrapper carries leads away from every listed ecosystem: to an
/// address of somebody else, by the web or by another scheme, however it is spelt.
///
/// @param inside  the carried text, decoded once
/// @param inner   the same, classified
bool leads_away(std::string_view inside, const PaymentCode& inner);

}  // namespace moongate
