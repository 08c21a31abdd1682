#pragma once

#include <memory>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace moongate::reader {

/// A font file that has the characters which OpenCV's own fonts lack.
class LabelFont {
 public:
  /// Opens a font of TrueType or OpenType; nothing when the file is none, or when this library was
  /// built without FreeType.
  static std::optional<LabelFont> open(const std::string& file);

  /// Returns one line of text as coverage (8 bits, 0 = ground, 255 = ink). Control characters and
  /// bytes that are no UTF-8 become "?", text is cut at kMaxLabel characters.
  ///
  /// @param height  pixels from the top of a letter to its foot, 1 to 2000
  [[nodiscard]] cv::Mat draw(std::string_view text, int height) const;

 private:
  struct Face;
  explicit LabelFont(std::shared_ptr<Face> face) : face_(std::move(face)) {}

  std::shared_ptr<Face> face_;
};

/// The most characters of a label that are drawn.
inline constexpr std::size_t kMaxLabel = 128;

}  // namespace moongate::reader
