#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "moongate/router.hpp"

namespace moongate {

/// Returns the ecosystems whose apps may act on a code, most wanted first; empty = denied. A code
/// of no ecosystem has none and is never denied.
std::vector<std::string_view> permitted_apps(const Policy& policy, const PaymentCode& code);

/// Refuses what is wrong with the question, not with a code: nobody guesses what was meant.
///
/// @param of_policy  what check(Policy) finds
/// @param asked      as completed() makes it
/// @return nothing when both are sound
std::optional<Resolution> refuse_faulty(const std::vector<Error>& of_policy, const Request& asked);

/// Returns the request as a resolver sees it: with a context and a language.
Request completed(Request request, const Policy& policy);

/// Tells whether the policy forbids to act on a code.
bool is_denied(const Policy& policy, const PaymentCode& code);

/// Returns how much a code is wanted: 0 most; codes that no preference names are equal and last.
std::size_t rank(const Policy& policy, const PaymentCode& code) noexcept;

}  // namespace moongate
