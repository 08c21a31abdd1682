#pragma once

#include <string>

#include "moongate/result.hpp"
#include "moongate/router.hpp"

namespace moongate::cli {

/// Reads a policy: {"context":"web","preferred":["…"],"allowed":["…"],"denied":["…"]}, every member
/// optional.
///
/// @return the policy, or Errc::unreadable, or Errc::malformed for anything else than these members
Result<Policy> read_policy(const std::string& path);

}  // namespace moongate::cli
