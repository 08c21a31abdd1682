#pragma once

#include "moongate/symbol.hpp"

namespace moongate::reader {

Point centre(const Quad& quad) noexcept;

/// Tells whether a point lies inside a quadrilateral, whichever way round its corners run.
bool contains(const Quad& quad, Point point) noexcept;

/// The part of a quadrilateral, or of a line, that lies inside another one: 0 to 1, by samples.
float share_inside(const Quad& part, const Quad& whole) noexcept;

float distance(Point a, Point b) noexcept;

/// The longest side, in pixels.
float longest_side(const Quad& quad) noexcept;

/// The area, in square pixels; 0 for a line.
float area(const Quad& quad) noexcept;

/// Tells whether the upright bounding boxes are at most `pixels` apart. Linear symbols are compared
/// so: what was read of them may be a single line without area.
bool boxes_near(const Quad& a, const Quad& b, float pixels) noexcept;

/// The largest distance between corners of the same number, in pixels.
float largest_shift(const Quad& a, const Quad& b) noexcept;

/// Brings corners of a scaled and cropped picture back to the picture it came from.
Quad to_full_size(const Quad& quad, float scale, Point offset) noexcept;

}  // namespace moongate::reader
