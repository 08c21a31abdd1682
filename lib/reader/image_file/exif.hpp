#pragma once

#include "reader/image_file/codec.hpp"

namespace moongate::image_file {

/// Finds the EXIF orientation (CIPA DC-008, tag 0x0112) of a PNG, JPEG or WebP file.
///
/// @return 1 to 8; 1, upright, when there is none or it makes no sense
int orientation(Bytes encoded) noexcept;

/// Turns and mirrors a picture so that one with this orientation stands upright.
Image upright(Image image, int orientation);

}  // namespace moongate::image_file
