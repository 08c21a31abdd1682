#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

#include "moongate/image_file.hpp"

// One codec a file. Each tells its format by the first bytes, and checks the size in the header
// against the limits before it allocates or decodes.

namespace moongate::image_file {

using Bytes = std::span<const std::uint8_t>;

/// What a codec keeps to.
struct Bounds : ImageLimits {
  std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();

  [[nodiscard]] bool late() const { return std::chrono::steady_clock::now() >= deadline; }
  /// Whether there is time for work that cannot be interrupted.
  [[nodiscard]] bool has_time_for(double ms) const {
    return std::chrono::steady_clock::now() + std::chrono::duration<double, std::milli>(ms) <=
           deadline;
  }
};

/// What a codec can do.
struct Codec {
  bool (*recognises)(Bytes encoded) noexcept;
  Result<Image> (*decode)(Bytes encoded, const Bounds& bounds);
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

/// Tells whether nothing but white is seen.
bool is_blank(const Image& image) noexcept;

/// The error of a picture whose bytes end early or make no sense.
Unexpected damaged(std::string_view message);

/// The error of a picture that takes longer to decode than there is time.
Unexpected too_slow();

/// Gives out what was decoded of a picture that is damaged or breaks off.
Image as_far_as_it_goes(Image image, std::string_view message);

/// The same where the deadline came first.
Image until_the_deadline(Image image);

/// Gives out the first picture of an animation.
Image first_of_several(Image image);

}  // namespace moongate::image_file
