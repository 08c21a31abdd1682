#include "moongate/secret.hpp"

#include <cstring>

namespace moongate {
namespace {

// Called through a pointer that may have changed: no compiler knows that what it writes is never
// read.
void* (*const volatile overwrite)(void*, int, std::size_t) = std::memset;

struct Held {
  explicit Held(std::string_view its_text) : text(its_text) {}
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  ~Held() { wipe(text); }

  std::string text;
};

}  // namespace

void wipe(std::string& text) noexcept {
  text.resize(text.capacity());  // what was longer before, or moved from, is still in the room
  overwrite(text.data(), 0, text.size());
  text.clear();
}

Secret::Secret(std::string_view text) {
  if (text.empty()) return;
  const auto held = std::make_shared<Held>(text);
  text_ = {held, &held->text};
}

}  // namespace moongate
