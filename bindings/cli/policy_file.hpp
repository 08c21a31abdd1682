#pragma once

#include <string>
#include <string_view>

#include "moongate/result.hpp"
#include "moongate/router.hpp"

namespace moongate::cli {

/// Reads a policy: {"context":"web","language":"en","preferred":["…"],"allowed":["…"],
/// "denied":["…"]}, every member optional.
///
/// @return the policy, or Errc::malformed, Errc::bad_charset or Errc::duplicate_field for anything
///         else than these members, each once
Result<Policy> policy_of_text(std::string_view json);

/// Reads a policy from a file.
///
/// @return the policy, or the error of read_file() or policy_of_text()
Result<Policy> read_policy(const std::string& path);

}  // namespace moongate::cli
