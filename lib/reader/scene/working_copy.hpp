#pragma once

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// The scale of the first look and of most variants: half, 1 for small pictures, less for pictures
/// that a deadline leaves no time for.
float working_scale(const Scene& scene) noexcept;

/// The same where there is no deadline.
float usual_scale(const Scene& scene) noexcept;

/// Tells whether the deadline made the picture be looked at in a smaller scale than without one,
/// and for some of the formats no larger look followed: small symbols may stand there unseen.
bool was_reduced_further(const Scene& scene) noexcept;

/// Makes what all stages look at: the picture at working_scale().
void prepare(Scene& scene);

}  // namespace moongate::reader
