#pragma once

#include <string>
#include <vector>

#include "reader/base/tuning.hpp"

namespace moongate::bench {

/// Sets what "NAME=VALUE" says: a number, true or false, and for "without" the name of a stage that
/// is left out besides those left out already.
///
/// @return what is wrong with it; empty = nothing
std::string set(reader::Tuning& tuning, const std::string& assignment);

/// All values as "NAME=VALUE", those that are set by default.
std::vector<std::string> defaults();

}  // namespace moongate::bench
