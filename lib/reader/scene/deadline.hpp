#pragma once

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// A careful guess at what a plain pass reads.
inline constexpr double kPixelsPerMs = 100'000;

[[nodiscard]] bool has_deadline(const Scene& scene) noexcept;

[[nodiscard]] double ms_since(Clock::time_point start);

/// Tells whether there is time until the deadline for work that takes as long as a plain pass over
/// so many pixels. Passes cannot be interrupted, so one that would end too late is not begun. What
/// is expected of the machine is a careful guess at first, then what the passes of the scene took,
/// and half as much again.
[[nodiscard]] bool has_time_for(const Scene& scene, double pixels);

/// The same for work that takes so many milliseconds, told by the last of its kind.
[[nodiscard]] bool ends_late(const Scene& scene, double ms);

}  // namespace moongate::reader
