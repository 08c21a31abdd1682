#pragma once

#include <optional>

#include "moongate/router.hpp"

namespace moongate {

/// Returns the refusal of a code that no resolver may see: invalid, hostile or denied by the
/// policy; nothing when there is none.
std::optional<Resolution> objection(const Policy& policy, const PaymentCode& code,
                                    Language language);

}  // namespace moongate
