#pragma once

#include <string>

#include "moongate/explain.hpp"

namespace moongate::json {

/// Writes an explanation as one line without a line end, secrets as they stand in it: the answer of
/// `moongate explain --json`.
std::string explanation_line(const Explanation& explanation);

}  // namespace moongate::json
