#pragma once

#include <vector>

#include "moongate/fields.hpp"
#include "moongate/secret.hpp"

namespace moongate {

/// Adds what the fields hold of secrets that stand in the text around them: who reads the text
/// parts links at "&", and takes escapes off.
void add_shares(const Fields& fields, std::vector<Secret>& secrets);

}  // namespace moongate
