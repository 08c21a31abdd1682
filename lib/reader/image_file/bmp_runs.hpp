#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "reader/image_file/codec.hpp"

namespace moongate::image_file {

using Rgb = std::array<std::uint8_t, 3>;

/// Paints the run-length encoded pixels of a BMP: runs of one colour, and of several ([MS-WMF]
/// section 3.1.6). What runs leave out stays as it is; what runs beyond the end of its row is not
/// painted.
class BmpRuns {
 public:
  /// @param bits     8 or 4 a pixel
  /// @param palette  2 to the power of `bits` colours; outlives this
  BmpRuns(Image& image, std::uint32_t bits, const std::vector<Rgb>& palette)
      : image_(image), bits_(bits), palette_(palette) {}

  /// Whether the picture came to its end, by its mark or with its last row.
  bool paint(Bytes runs);

  /// Whether there was a pixel.
  [[nodiscard]] bool has_begun() const { return begun_; }

 private:
  bool move(Bytes by);
  bool put_all(Bytes pixels, int count);
  void put(std::uint8_t colour);

  Image& image_;
  std::uint32_t bits_;
  const std::vector<Rgb>& palette_;
  int x_ = 0;
  int y_ = 0;  ///< rows from the bottom
  bool begun_ = false;
};

}  // namespace moongate::image_file
