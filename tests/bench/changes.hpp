#pragma once

#include <opencv2/core.hpp>

#include "copies.hpp"

// What copies.cpp makes its copies with.

namespace moongate::bench {

/// Borrows the pixels of an image. Nothing writes through it.
cv::Mat pixels_of(const Image& image);

/// A copy of the pixels.
Image image_of(const cv::Mat& pixels);

// Geometry: labels move with the pixels.
Labelled turned(const Labelled& picture, double degrees);
Labelled scaled(const Labelled& picture, double factor);
Labelled mirrored(const Labelled& picture);
/// Without the outermost pixels on every side.
Labelled cut(const Labelled& picture, int pixels);
/// Seen from the side: the right edge shrinks by this share of its height, the width by half of it.
Labelled tilted(const Labelled& picture, double share);
/// Moved to and fro by the sine of the place, both ways; in shares of the first symbol's side.
Labelled waved(const Labelled& picture, double height, double length);

// Light: labels stay.
Labelled blurred(const Labelled& picture, double sigma);
/// Smeared along a line of this length at 30 degrees.
Labelled moved(const Labelled& picture, int length);
Labelled compressed(const Labelled& picture, int quality);
/// Levels times `gain` plus `offset`.
Labelled lit(const Labelled& picture, double gain, double offset);
Labelled with_gamma(const Labelled& picture, double exponent);
Labelled noisy(const Labelled& picture, double sigma);
/// Dark on one side of a sharp edge through the middle.
Labelled shaded(const Labelled& picture, double gain);

// Damage, in every label: a disc of gray, of some share of the symbol's side in diameter.
enum class Place { data, finder };
Labelled with_disc(const Labelled& picture, Place place, double share);
/// White that fades outwards, over this share of the symbol's side.
Labelled with_glare(const Labelled& picture, double share);

}  // namespace moongate::bench
