#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "moongate/image.hpp"
#include "moongate/result.hpp"
#include "moongate/symbol.hpp"

namespace moongate {

/// Marks one symbol on a picture.
struct Mark {
  Quad corners{};
  std::string label;     ///< one line; what is not printable ASCII becomes "?"
  std::uint8_t red = 0;  ///< colour of outline and label
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool cover = false;  ///< paint over the symbol, so that nobody reads it off the copy
};

/// Copies a picture as PixelFormat::rgb and draws an outline with a label for each mark. Corners
/// outside the picture are allowed. A covered area is larger than its outline: readers often see
/// one band of a bar code only.
///
/// Thread-safe. @return the copy, or the error of check(), or Errc::internal: never a copy on which
/// a mark is missing
Result<Image> annotate(const ImageView& image, std::span<const Mark> marks);

}  // namespace moongate
