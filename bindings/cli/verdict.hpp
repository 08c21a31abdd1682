#pragma once

#include <string>
#include <string_view>

#include "moongate/payment_code.hpp"
#include "moongate/resolver.hpp"

namespace moongate::cli {

/// Tells whether a code, and every code inside it, is valid and carries no hostile flag.
bool is_clean(const PaymentCode& code);

/// Finds a context by its name; Context::web for any other text.
Context context_of(std::string_view name) noexcept;

/// Describes an error in one line: where, offset, name, sentence.
std::string describe(std::string_view where, const Error& error);

}  // namespace moongate::cli
