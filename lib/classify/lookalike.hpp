#pragma once

#include "classify/index.hpp"

namespace moongate {

/// Tells whether a web address that no ecosystem owns imitates one that does: a listed host among
/// other labels or in the user info, or a host that the eye takes for a listed one.
bool imitates(const Index& index, const Uri& uri);

}  // namespace moongate
