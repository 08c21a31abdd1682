#pragma once

#include <string>
#include <vector>

#include "moongate/image.hpp"

namespace moongate::bench {

struct Frame {
  std::string name;
  Image image;
};

/// Makes frames without symbols: blank, noise and texture of 0.3, 2 and 12 megapixels.
std::vector<Frame> frames();

}  // namespace moongate::bench
