// CPU time of ZXing-C++ as it comes (all formats, and QR codes alone) and of every effort of the
// Reader on the same pixels: the least of some repeats, so that a busy machine matters little. One
// line of JSON a picture; run.py makes the tables.
//
// usage: cost_bench [--repeats N] [--gray] [--not-thorough] [--frames] PICTURE...
// --frames adds frames without symbols that are made here (frames.hpp). --gray turns pictures grey
// before anybody is timed, as a camera would.
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cpu_time.hpp"
#include "frames.hpp"
#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"

namespace {

using namespace moongate;
using bench::least_cpu_ms;
namespace fs = std::filesystem;

void read_with_zxing(const ImageView& view, bool qr_alone) {
  const auto format =
      view.format == PixelFormat::gray ? ZXing::ImageFormat::Lum : ZXing::ImageFormat::RGB;
  const ZXing::ImageView pixels(view.data, view.width, view.height, format);
  ZXing::ReaderOptions options;
  if (qr_alone) options.formats(ZXing::BarcodeFormat::QRCode);
  ZXing::ReadBarcodes(pixels, options);
}

Image gray_of(const Image& image) {
  if (image.format == PixelFormat::gray) return image;
  Image gray{{}, image.width, image.height, PixelFormat::gray};
  gray.pixels.resize(image.pixels.size() / 3);
  for (std::size_t i = 0; i < gray.pixels.size(); ++i) {
    const auto* rgb = &image.pixels[3 * i];
    gray.pixels[i] = static_cast<std::uint8_t>((306 * rgb[0] + 601 * rgb[1] + 117 * rgb[2]) >> 10);
  }
  return gray;
}

struct Plan {
  int repeats = 5;
  bool gray = false;
  Effort most = Effort::thorough;
};

void measure(std::string_view name, const Image& image, const Plan& plan) {
  const ImageView view = image.view();
  const double zxing = least_cpu_ms(plan.repeats, [&] { read_with_zxing(view, false); });
  const double zxing_qr = least_cpu_ms(plan.repeats, [&] { read_with_zxing(view, true); });
  std::printf("{\"picture\":\"%.*s\",\"pixels\":%zu,\"zxing\":%.3f,\"zxing_qr\":%.3f",
              static_cast<int>(name.size()), name.data(),
              static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height), zxing,
              zxing_qr);
  for (const Effort effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
    if (effort > plan.most) continue;
    ReaderOptions options;
    options.effort = effort;
    Reader reader(options);
    const double ms = least_cpu_ms(plan.repeats, [&] { (void)reader.read(view); });
    std::printf(",\"%s\":%.3f", std::string(to_string(effort)).c_str(), ms);
  }
  std::puts("}");
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  Plan plan;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    if (argument == "--repeats" && i + 1 < argc) {
      plan.repeats = std::max(1, std::atoi(argv[++i]));
    } else if (argument == "--gray") {
      plan.gray = true;
    } else if (argument == "--not-thorough") {
      plan.most = Effort::balanced;
    } else if (argument == "--frames") {
      for (const bench::Frame& frame : bench::frames()) measure(frame.name, frame.image, plan);
    } else if (const auto image = load_image(fs::path(argument))) {
      measure(argument, plan.gray ? gray_of(*image) : *image, plan);
    }
  }
}
