#include <gif_lib.h>

#include <array>
#include <cstring>
#include <memory>

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

bool paint_frame(GifFileType* gif, int transparent, Image& image) {
  if (DGifGetImageDesc(gif) == GIF_ERROR || !fits(*gif)) return false;
  const ColorMapObject* colours = colours_of(*gif);
  if (colours == nullptr) return false;
  const auto& frame = gif->Image;
  std::vector<GifPixelType> row(static_cast<std::size_t>(frame.Width));
  for (int place = 0; place < frame.Height; ++place) {
    if (DGifGetLine(gif, row.data(), frame.Width) == GIF_ERROR) return false;
    const int y = frame.Top + row_at(place, frame.Height, frame.Interlace);
    const auto first = static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                       static_cast<std::size_t>(frame.Left);
    if (!paint_row(row, *colours, transparent, &image.pixels[3 * first])) return false;
  }
  return true;
}

Unexpected cut() { return damaged("the GIF file is damaged or truncated"); }

Result<Image> paint(GifFileType* gif, Image image) {
  GraphicsControlBlock control{DISPOSAL_UNSPECIFIED, false, 0, NO_TRANSPARENT_COLOR};
  for (int frames = 0;;) {
    GifRecordType type = UNDEFINED_RECORD_TYPE;
    if (DGifGetRecordType(gif, &type) == GIF_ERROR) return cut();
    if (type == TERMINATE_RECORD_TYPE) {
      if (frames == 0) return cut();
      return image;
    }
    if (type == EXTENSION_RECORD_TYPE) {
      if (!read_extension(gif, control)) return cut();
      continue;
    }
    if (++frames > 1) return fail(Errc::unsupported, 0, {}, "an animated GIF file is not read");
    if (!paint_frame(gif, control.TransparentColor, image)) return cut();
  }
}

Result<Image> decode(Bytes encoded, ImageLimits limits) {
  Bytes left = encoded;
  const Gif gif(DGifOpen(&left, read_next, nullptr));
  if (!gif) return damaged("the header of the GIF file is damaged or truncated");
  auto image = blank(gif->SWidth, gif->SHeight, PixelFormat::rgb, limits);
  if (!image) return image;
  return paint(gif.get(), std::move(*image));
}

}  // namespace

constinit const Codec kGif{recognises, decode};

}  // namespace moongate::image_file
