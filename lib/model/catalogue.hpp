#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "moongate/app.hpp"
#include "moongate/classifier.hpp"

/// What ecosystems are called and how their apps open: those that are built in, and those that
/// rules of a host brought into this process. May be asked from several threads.
namespace moongate {

/// Returns the apps of the built-in ecosystems, sorted by id. Static storage.
std::span<const App> built_in_apps() noexcept;

/// Finds an ecosystem by its id; null when there is none. Static storage.
const Ecosystem* find_ecosystem(std::string_view id) noexcept;

/// Finds the app of an ecosystem; null when it has none of its own. Static storage.
const App* find_app(std::string_view ecosystem) noexcept;

/// Makes what rules describe known to the process, for good: ids in payment codes and names in
/// answers outlive the rules. Of two descriptions of one id the later counts.
void announce(std::shared_ptr<const RuleSet> rules);

}  // namespace moongate
