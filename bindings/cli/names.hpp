#pragma once

#include <string>
#include <string_view>

#include "moongate/payment_code.hpp"

namespace moongate::cli {

/// Returns the name of an ecosystem for people; "nobody's" for "none".
std::string_view ecosystem_name(std::string_view id) noexcept;

/// Says whose code it is, for people; of a code that no ecosystem claims, what it is instead.
std::string whose(const PaymentCode& code);

/// Returns the name of a kind for people: "consumer code".
std::string kind_words(Kind kind);

}  // namespace moongate::cli
