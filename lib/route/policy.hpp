#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "moongate/router.hpp"

namespace moongate {

/// Returns the ecosystems whose apps may act on a code, most wanted first; empty = denied. A code
/// of no ecosystem has none and is never denied.
std::vector<std::string_view> permitted_apps(const Policy& policy, const PaymentCode& code);

/// Returns the refusal of a router whose policy has faults: it must not guess what was meant.
Resolution refuse_policy(const std::vector<Error>& faults);

/// Tells whether the policy forbids to act on a code.
bool is_denied(const Policy& policy, const PaymentCode& code);

/// Returns how much a code is wanted: 0 most; codes that no preference names are equal and last.
std::size_t rank(const Policy& policy, const PaymentCode& code) noexcept;

}  // namespace moongate
