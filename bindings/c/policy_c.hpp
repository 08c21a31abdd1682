#pragma once

#include <vector>

#include "moongate.h"
#include "moongate/router.hpp"

namespace moongate::c {

/// A policy of the caller, and all that is wrong with it.
struct CheckedPolicy {
  Policy policy;
  std::vector<Error> faults;
};

/// Reads and checks a policy of the caller; NULL gives the default one.
CheckedPolicy policy_of(const moongate_policy* given);

}  // namespace moongate::c
