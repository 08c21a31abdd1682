#include "ecosystems/arena.hpp"

#include <mutex>
#include <set>

namespace moongate {

std::string_view Arena::keep_for_good(std::string_view text) {
  static std::mutex mutex;
  static std::set<std::string, std::less<>> names;
  const std::lock_guard lock(mutex);
  const auto found = names.find(text);
  return found != names.end() ? *found : *names.emplace(text).first;
}

}  // namespace moongate
