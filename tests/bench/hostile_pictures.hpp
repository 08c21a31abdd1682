#pragma once

#include <string>
#include <vector>

#include "moongate/image.hpp"

namespace moongate::bench {

/// A picture made to take long: nothing but what some reader takes for the beginning of a symbol.
struct HostilePicture {
  std::string name;
  Image image;
};

/// Names of all kinds: tiles of finder patterns, rings, stripes, starts of PDF417, frames of Data
/// Matrix, damaged symbols, noise; "KIND MODULE", the module in pixels.
std::vector<std::string> hostile_kinds();

/// Draws one kind, always the same for the same arguments.
HostilePicture hostile_picture(const std::string& kind, int width, int height);

}  // namespace moongate::bench
