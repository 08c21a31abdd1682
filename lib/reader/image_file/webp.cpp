#include <webp/decode.h>

#include <memory>
#include <utility>

#include "reader/image_file/bytes.hpp"

// WebP (RFC 9649), bit by bit, so that a file is shown as far as it goes.

namespace moongate::image_file {

namespace {

constexpr std::size_t kFileHeader = 12;
constexpr std::size_t kChunkHeader = 8;

struct Destroy {
  void operator()(WebPIDecoder* decoder) const noexcept { WebPIDelete(decoder); }
};
using Decoder = std::unique_ptr<WebPIDecoder, Destroy>;

bool recognises(Bytes encoded) noexcept {
  return starts_with(encoded, "RIFF") && encoded.size() >= kFileHeader &&
         starts_with(encoded.subspan(8), "WEBP");
}

/// Lays a pixel with alpha over a ground.
std::uint8_t laid_over(std::uint8_t ground, std::uint8_t value, std::uint8_t alpha) noexcept {
  return static_cast<std::uint8_t>((value * alpha + ground * (255 - alpha) + 127) / 255);
}

/// Where a picture stands in the file and on its canvas, pixels.
struct Frame {
  Bytes data;
  std::uint32_t left = 0, top = 0;
  int width = 0, height = 0;
  bool alpha = false;
};

enum class Outcome { whole, broken, late, nothing };

/// The first frame of an animation (section 2.7.1.1): its place in steps of two pixels, its size
/// less one, its duration and flags, then the picture.
Frame first_frame(Bytes webp) {
  constexpr std::size_t kFrameHeader = 16;
  for (std::size_t at = kFileHeader; at < webp.size();) {
    const auto size = number(webp, at + 4, 4, Endian::little).value_or(0);
    const auto body = from(webp, at + kChunkHeader);
    if (starts_with(from(webp, at), "ANMF") && body.size() >= kFrameHeader) {
      const auto place = [&](std::size_t offset) {
        return number(body, offset, 4, Endian::little).value_or(0) & 0xFFFFFF;
      };
      const auto whole = body.first(std::min<std::size_t>(body.size(), size));
      return {from(whole, kFrameHeader), 2 * place(0), 2 * place(3)};
    }
    at += kChunkHeader + std::size_t{size} + size % 2;
  }
  return {};
}

/// Decodes into rows of RGB or RGBA; rows that are missing stay as they are.
Outcome decode_into(const Frame& frame, const Bounds& bounds, std::vector<std::uint8_t>& pixels) {
  constexpr std::size_t kStep = 65536;  // bytes between two looks at the clock
  const int channels = frame.alpha ? 4 : 3;
  const Decoder decoder(WebPINewRGB(frame.alpha ? MODE_RGBA : MODE_RGB, pixels.data(),
                                    pixels.size(), frame.width * channels));
  if (!decoder) return Outcome::nothing;
  VP8StatusCode status = VP8_STATUS_SUSPENDED;
  bool late = false;
  for (std::size_t size = 0; size < frame.data.size() && status == VP8_STATUS_SUSPENDED && !late;) {
    size = std::min(size + kStep, frame.data.size());
    status = WebPIUpdate(decoder.get(), frame.data.data(), size);
    late = bounds.late();
  }
  if (status == VP8_STATUS_OK) return Outcome::whole;
  int rows = 0;
  WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr);
  if (rows <= 0) return Outcome::nothing;
  return late && status == VP8_STATUS_SUSPENDED ? Outcome::late : Outcome::broken;
}

/// Lays a decoded frame on its canvas, transparent pixels over a ground.
void paint(const Frame& frame, const std::vector<std::uint8_t>& pixels, std::uint8_t ground,
           Image& canvas) {
  const std::size_t channels = frame.alpha ? 4 : 3;
  const auto width = static_cast<std::size_t>(frame.width);
  for (std::size_t y = 0; y < static_cast<std::size_t>(frame.height); ++y) {
    const auto* from = &pixels[y * width * channels];
    auto* to =
        &canvas.pixels[3 * ((y + frame.top) * static_cast<std::size_t>(canvas.width) + frame.left)];
    for (std::size_t x = 0; x < width; ++x, from += channels, to += 3)
      for (std::size_t i = 0; i < 3; ++i)
        to[i] = frame.alpha ? laid_over(ground, from[i], from[3]) : from[i];
  }
}

bool fits(const Frame& frame, const Image& canvas) {
  return frame.left + static_cast<std::uint64_t>(frame.width) <=
             static_cast<std::uint64_t>(canvas.width) &&
         frame.top + static_cast<std::uint64_t>(frame.height) <=
             static_cast<std::uint64_t>(canvas.height);
}

Unexpected cut() { return damaged("the WebP file is damaged or truncated"); }

Result<Image> decode_frame(Frame frame, const Bounds& bounds, Image canvas) {
  WebPBitstreamFeatures header;
  if (WebPGetFeatures(frame.data.data(), frame.data.size(), &header) != VP8_STATUS_OK) return cut();
  frame.width = header.width;
  frame.height = header.height;
  frame.alpha = header.has_alpha != 0;
  if (!fits(frame, canvas)) return cut();
  const std::size_t channels = frame.alpha ? 4 : 3;
  std::vector<std::uint8_t> pixels(
      static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height) * channels,
      0xFF);
  const Outcome outcome = decode_into(frame, bounds, pixels);
  if (outcome == Outcome::nothing) return bounds.late() ? too_slow() : cut();
  paint(frame, pixels, 255, canvas);
  // White modules on transparency are for dark pages: on a white one nothing is seen of them.
  if (frame.alpha && is_blank(canvas)) paint(frame, pixels, 0, canvas);
  switch (outcome) {
    case Outcome::late:
      return until_the_deadline(std::move(canvas));
    case Outcome::broken:
      return as_far_as_it_goes(std::move(canvas), "the WebP file is damaged or breaks off");
    case Outcome::whole:
    case Outcome::nothing:
      break;
  }
  return canvas;
}

Result<Image> decode(Bytes encoded, const Bounds& bounds) {
  WebPBitstreamFeatures header;
  if (WebPGetFeatures(encoded.data(), encoded.size(), &header) != VP8_STATUS_OK)
    return damaged("the header of the WebP file is damaged or truncated");
  auto canvas = blank(header.width, header.height, PixelFormat::rgb, bounds);
  if (!canvas) return canvas;
  if (header.has_animation == 0) return decode_frame({.data = encoded}, bounds, std::move(*canvas));
  auto image = decode_frame(first_frame(encoded), bounds, std::move(*canvas));
  if (!image) return image;
  return first_of_several(std::move(*image));
}

}  // namespace

constinit const Codec kWebp{recognises, decode};

}  // namespace moongate::image_file
