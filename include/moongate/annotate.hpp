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
  std::string label;     ///< one line of UTF-8
  std::uint8_t red = 0;  ///< colour of outline and label
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  bool cover = false;  ///< paint over the symbol, so that nobody reads it off the copy
};

/// Copies a picture as PixelFormat::rgb and draws an outline with a label for each mark. Corners
/// outside the picture are allowed. A covered area is larger than its outline: readers often see
/// one band of a bar code only.
///
/// Labels of printable ASCII need no font. Others are drawn with the one that find_label_font()
/// gives, which is looked for then and not before; where there is none, and for what is no
/// character, "?" stands for each byte.
///
/// @param font  file of the font; empty = one that the system has
///
/// Thread-safe. @return the copy, or the error of check(), or Errc::internal: never a copy on which
/// a mark is missing
Result<Image> annotate(const ImageView& image, std::span<const Mark> marks,
                       const std::string& font = {});

/// Finds the font for labels that are not ASCII: `font` when it is not empty, else the first of the
/// files where Debian, Fedora, Arch, Android, macOS and Windows keep a font with Chinese characters
/// (on Debian those of the packages fonts-wqy-microhei and fonts-noto-cjk).
///
/// @return its path, or Errc::unreadable when there is none that FreeType reads, or when this
///         library was built without FreeType
Result<std::string> find_label_font(const std::string& font = {});

}  // namespace moongate
