#pragma once

#include "moongate.h"
#include "moongate/symbol.hpp"

namespace moongate::c {

inline moongate_quad quad_of(const Quad& corners) noexcept {
  moongate_quad quad{};
  for (std::size_t i = 0; i < corners.size(); ++i) quad.corner[i] = {corners[i].x, corners[i].y};
  return quad;
}

}  // namespace moongate::c
