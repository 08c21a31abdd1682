#pragma once

#include <vector>

#include "moongate/payload.hpp"
#include "reader/base/attempt.hpp"

namespace moongate::reader {

/// Calls `ask` with the formats; where it throws anything but std::bad_alloc, with each of them
/// alone: one format that a backend stumbles over costs no symbols of the others.
template <class Ask>
void ask_for(const std::vector<SymbolFormat>& formats, const Ask& ask) {
  if (attempt([&] { ask(formats); }) || formats.size() == 1) return;
  for (const SymbolFormat format : formats) attempt([&] { ask(std::vector{format}); });
}

}  // namespace moongate::reader
