#pragma once

#include <span>
#include <string_view>

namespace moongate {

/// A check that files of the catalogue name.
struct Check {
  std::string_view name;
  std::string_view
      what;  ///< for docs/catalogue.md: what it looks at, and where that is written down
  bool (*passes)(std::string_view value);
};

/// Returns every check there is, sorted by name. Static storage.
std::span<const Check> checks() noexcept;

bool is_check(std::string_view name) noexcept;

/// Tells whether a value passes the check of this name. Precondition: there is one.
bool passes(std::string_view check, std::string_view value);

}  // namespace moongate
