#include "moongate/rules.hpp"

#include <algorithm>
#include <mutex>
#include <shared_mutex>
#include <vector>

#include "model/catalogue.hpp"
#include "model/rule_set.hpp"

namespace moongate {
namespace {

/// The rules that were read in this process.
struct Announced {
  std::shared_mutex mutex;
  std::vector<std::shared_ptr<const RuleSet>> sets;
};

Announced& announced() {
  static Announced it;
  return it;
}

template <class T>
const T* find(std::span<const T> items, std::string_view T::*id, std::string_view wanted) noexcept {
  const auto found = std::ranges::find(items, wanted, id);
  return found == items.end() ? nullptr : &*found;
}

template <class T>
const T* find_announced(std::vector<T> RuleSet::*items, std::string_view T::*id,
                        std::string_view wanted) {
  const std::shared_lock lock(announced().mutex);
  const auto& sets = announced().sets;
  for (auto set = sets.rbegin(); set != sets.rend(); ++set) {
    if (const T* const found = find<T>((**set).*items, id, wanted)) return found;
  }
  return nullptr;
}

}  // namespace

const Ecosystem* find_ecosystem(std::string_view id) noexcept {
  const Ecosystem* const found = find(ecosystems(), &Ecosystem::id, id);
  return found != nullptr ? found : find_announced(&RuleSet::ecosystems, &Ecosystem::id, id);
}

const App* find_app(std::string_view ecosystem) noexcept {
  const App* const found = find(built_in_apps(), &App::ecosystem, ecosystem);
  return found != nullptr ? found : find_announced(&RuleSet::apps, &App::ecosystem, ecosystem);
}

void announce(std::shared_ptr<const RuleSet> rules) {
  const std::unique_lock lock(announced().mutex);
  announced().sets.push_back(std::move(rules));
}

}  // namespace moongate
