#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "moongate/image_file.hpp"

// One codec a file. Each tells its format by the first bytes, and checks the size in the header
// against the limits before it allocates or decodes.

namespace moongate::image_file {

using Bytes = std::span<const std::uint8_t>;

/// What a codec can do.
struct Codec {
  bool (*recognises)(Bytes encoded) noexcept;
  Result<Image> (*decode)(Bytes encoded, ImageLimits limits);
};

extern const Codec kBmp;
extern const Codec kGif;
extern const Codec kJpeg;
extern const Codec kPng;
extern const Codec kPnm;
extern const Codec kWebp;

/// Checks the size that a header names: Errc::bad_image for a side below 1, Errc::too_large beyond
/// the limits.
std::optional<Error> check_size(std::int64_t width, std::int64_t height, ImageLimits limits);

/// Allocates a picture filled with white after check_size().
Result<Image> blank(std::int64_t width, std::int64_t height, PixelFormat format,
                    ImageLimits limits);

/// The error of a picture whose bytes end early or make no sense.
Unexpected damaged(std::string_view message);

}  // namespace moongate::image_file
