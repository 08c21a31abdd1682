#pragma once

#include "moongate.h"
#include "moongate/router.hpp"

namespace moongate::c {

/// Reads a policy of the caller; NULL gives the default one. Ids are not looked up.
///
/// @return the policy, or Errc::invalid_argument with the name of the member that is wrong
Result<Policy> policy_of(const moongate_policy* given);

}  // namespace moongate::c
