#include <gif_lib.h>

#include <array>
#include <cstring>
#include <memory>
#include <utility>

#include "reader/image_file/bytes.hpp"

// GIF (GIF89a, CompuServe 1990) through giflib, record by record, so that nothing is decoded before
// its size is checked.

namespace moongate::image_file {

namespace {

struct Close {
  void operator()(GifFileType* gif) const noexcept { DGifCloseFile(gif, nullptr); }
};
using Gif = std::unique_ptr<GifFileType, Close>;

bool recognises(Bytes encoded) noexcept {
  return starts_with(encoded, "GIF87a") || starts_with(encoded, "GIF89a");
}

/// Gives giflib the next bytes; `UserData` points to those that are left.
int read_next(GifFileType* gif, GifByteType* to, int count) {
  auto& left = *static_cast<Bytes*>(gif->UserData);
  const auto size = std::min(static_cast<std::size_t>(std::max(count, 0)), left.size());
  if (size > 0) std::memcpy(to, left.data(), size);
  left = left.subspan(size);
  return static_cast<int>(size);
}

/// Reads one extension; of all kinds only the graphic control says something about pixels.
bool read_extension(GifFileType* gif, GraphicsControlBlock& control) {
  int code = 0;
  GifByteType* block = nullptr;  // its length, then that many bytes
  if (DGifGetExtension(gif, &code, &block) == GIF_ERROR) return false;
  if (code == GRAPHICS_EXT_FUNC_CODE && block != nullptr &&
      DGifExtensionToGCB(block[0], block + 1, &control) == GIF_ERROR)
    return false;
  while (block != nullptr)
    if (DGifGetExtensionNext(gif, &block) == GIF_ERROR) return false;
  return true;
}

const ColorMapObject* colours_of(const GifFileType& gif) {
  return gif.Image.ColorMap != nullptr ? gif.Image.ColorMap : gif.SColorMap;
}

bool fits(const GifFileType& gif) {
  const auto& frame = gif.Image;
  return frame.Left >= 0 && frame.Top >= 0 && frame.Width > 0 && frame.Height > 0 &&
         frame.Width <= gif.SWidth - frame.Left && frame.Height <= gif.SHeight - frame.Top;
}

/// The row of the frame that the file holds in a place: interlaced files hold every eighth row,
/// then those halfway between, and so on. Appendix E.
int row_at(int place, int height, bool interlaced) {
  if (!interlaced) return place;
  constexpr std::array<std::array<int, 2>, 4> kPasses{{{0, 8}, {4, 8}, {2, 4}, {1, 2}}};
  for (const auto [first, step] : kPasses) {
    const int rows = first < height ? (height - first + step - 1) / step : 0;
    if (place < rows) return first + place * step;
    place -= rows;
  }
  return height - 1;
}

/// Writes one row; transparent pixels stay white. False when a pixel names a colour that is none.
bool paint_row(const std::vector<GifPixelType>& row, const ColorMapObject& colours, int transparent,
               std::uint8_t* to) {
  for (const int index : row) {
    if (index != transparent) {
      if (index >= colours.ColorCount) return false;
      const GifColorType& colour = colours.Colors[index];
      to[0] = colour.Red;
      to[1] = colour.Green;
      to[2] = colour.Blue;
    }
    to += 3;
  }
  return true;
}

/// Paints rows while there are any and there is time.
///
/// @return how many; fewer than the frame has where it breaks off
int paint_rows(GifFileType* gif, const ColorMapObject& colours, int transparent,
               const Bounds& bounds, Image& image) {
  const auto& frame = gif->Image;
  std::vector<GifPixelType> row(static_cast<std::size_t>(frame.Width));
  int place = 0;
  for (; place < frame.Height && !bounds.late(); ++place) {
    if (DGifGetLine(gif, row.data(), frame.Width) == GIF_ERROR) break;
    const int y = frame.Top + row_at(place, frame.Height, frame.Interlace);
    const auto first = static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                       static_cast<std::size_t>(frame.Left);
    if (!paint_row(row, colours, transparent, &image.pixels[3 * first])) break;
  }
  return place;
}

Unexpected cut() { return damaged("the GIF file is damaged or truncated"); }

Image broken(Image image) {
  return as_far_as_it_goes(std::move(image), "the GIF file is damaged or breaks off");
}

/// What stands behind the first picture: the end, another one, or nothing.
Image looked_behind(GifFileType* gif, GraphicsControlBlock& control, Image image) {
  while (true) {
    GifRecordType type = UNDEFINED_RECORD_TYPE;
    if (DGifGetRecordType(gif, &type) == GIF_ERROR) return broken(std::move(image));
    if (type == TERMINATE_RECORD_TYPE) return image;
    if (type != EXTENSION_RECORD_TYPE) return first_of_several(std::move(image));
    if (!read_extension(gif, control)) return broken(std::move(image));
  }
}

Result<Image> paint(GifFileType* gif, const Bounds& bounds, Image image) {
  GraphicsControlBlock control{DISPOSAL_UNSPECIFIED, false, 0, NO_TRANSPARENT_COLOR};
  while (true) {
    GifRecordType type = UNDEFINED_RECORD_TYPE;
    if (DGifGetRecordType(gif, &type) == GIF_ERROR || type == TERMINATE_RECORD_TYPE) return cut();
    if (type != EXTENSION_RECORD_TYPE) break;
    if (!read_extension(gif, control)) return cut();
  }
  if (DGifGetImageDesc(gif) == GIF_ERROR || !fits(*gif)) return cut();
  const ColorMapObject* colours = colours_of(*gif);
  if (colours == nullptr) return cut();
  const int rows = paint_rows(gif, *colours, control.TransparentColor, bounds, image);
  if (rows == gif->Image.Height) return looked_behind(gif, control, std::move(image));
  if (bounds.late()) return until_the_deadline(std::move(image));
  if (rows == 0) return cut();
  return broken(std::move(image));
}

Result<Image> decode(Bytes encoded, const Bounds& bounds) {
  Bytes left = encoded;
  const Gif gif(DGifOpen(&left, read_next, nullptr));
  if (!gif) return damaged("the header of the GIF file is damaged or truncated");
  auto image = blank(gif->SWidth, gif->SHeight, PixelFormat::rgb, bounds);
  if (!image) return image;
  return paint(gif.get(), bounds, std::move(*image));
}

}  // namespace

constinit const Codec kGif{recognises, decode};

}  // namespace moongate::image_file
