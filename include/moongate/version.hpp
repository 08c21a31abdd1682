#pragma once

#include <string_view>

namespace moongate {

/// Returns the version of this library, "major.minor.patch" (semver.org 2.0.0). Static storage.
std::string_view version() noexcept;

}  // namespace moongate
