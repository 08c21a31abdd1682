#pragma once

#include <string>

#include "moongate/result.hpp"
#include "moongate/router.hpp"

namespace moongate::cli {

/// Reads a policy: {"context":"web","preferred":["…"],"allowed":["…"],"denied":["…"]}, every member
/// optional.
///
/// @return the policy, or Errc::unreadable, or Errc::malformed, Errc::bad_charset or
///         Errc::duplicate_field for anything else than these members, each once
Result<Policy> read_policy(const std::string& path);

}  // namespace moongate::cli
