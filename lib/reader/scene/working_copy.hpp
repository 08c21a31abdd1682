#pragma once

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// The scale of the first look and of most variants: half, 1 for small pictures, less for pictures
/// that a deadline leaves no time for.
float working_scale(const Scene& scene) noexcept;

/// Makes what all stages look at: the picture at working_scale().
void prepare(Scene& scene);

}  // namespace moongate::reader
