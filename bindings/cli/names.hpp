#pragma once

#include <string>

#include "moongate/message.hpp"
#include "moongate/payment_code.hpp"

namespace moongate::cli {

/// Says whose code it is, for people: the name of its ecosystem, or that no wallet issued it.
std::string whose(const PaymentCode& code, Language language);

}  // namespace moongate::cli
