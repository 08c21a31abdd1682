#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "moongate/image.hpp"
#include "moongate/symbol.hpp"

namespace moongate::bench {

/// A picture and the corners of the symbols in it.
struct Labelled {
  Image image;  ///< gray or RGB
  std::vector<Quad> labels;
};

/// A way to change a picture.
struct Copy {
  std::string_view name;
  std::string_view what;
  Labelled (*make)(const Labelled& picture);
};

/// All of them; the first changes nothing.
std::span<const Copy> copies();

bool is_copy(std::string_view name);

/// Makes a changed copy; labels move with the pixels. The same copy on every run.
Labelled copy_of(const Labelled& picture, std::string_view name);

}  // namespace moongate::bench
