#include "symbol.hpp"

#include <ZXing/CreateBarcode.h>
#include <ZXing/WriteBarcode.h>

#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace samples {
namespace {

constexpr int kFinder = 7;  // modules of a finder pattern's side (ISO/IEC 18004 section 6.3.3)
constexpr int kFine = 4;    // pixels drawn for one pixel kept, so that curves are smooth

bool is_linear(const cv::Mat& modules) { return modules.rows == 1; }

cv::Rect square(cv::Point module, int count, int size) {
  return {module.x * size, module.y * size, count * size, count * size};
}

void rounded(cv::Mat& picture, cv::Rect box, double radius, const Colour& colour) {
  const int r = static_cast<int>(radius);
  cv::rectangle(picture, {box.x + r, box.y, box.width - 2 * r, box.height}, colour, cv::FILLED);
  cv::rectangle(picture, {box.x, box.y + r, box.width, box.height - 2 * r}, colour, cv::FILLED);
  for (const int x : {box.x + r, box.x + box.width - r - 1}) {
    for (const int y : {box.y + r, box.y + box.height - r - 1}) {
      cv::circle(picture, {x, y}, r, colour, cv::FILLED);
    }
  }
}

void draw_finder(cv::Mat& picture, cv::Point at, int size, const Look& look) {
  rounded(picture, square(at, 7, size), 1.6 * size, look.dark);
  rounded(picture, square(at + cv::Point(1, 1), 5, size), 1.0 * size, look.light);
  rounded(picture, square(at + cv::Point(2, 2), 3, size), 0.9 * size, look.dark);
}

bool in_finder(const cv::Mat& modules, int x, int y) {
  const bool left = x < kFinder;
  const bool top = y < kFinder;
  return (left && top) || (x >= modules.cols - kFinder && top) ||
         (left && y >= modules.rows - kFinder);
}

void draw_dots(cv::Mat& picture, const cv::Mat& modules, int size, const Look& look) {
  const cv::Point shift(look.quiet, look.quiet);
  for (int y = 0; y < modules.rows; ++y) {
    for (int x = 0; x < modules.cols; ++x) {
      if (modules.at<uchar>(y, x) != 0 || in_finder(modules, x, y)) continue;
      const cv::Rect box = square(cv::Point(x, y) + shift, 1, size);
      cv::circle(picture, (box.tl() + box.br()) / 2, size * 46 / 100, look.dark, cv::FILLED);
    }
  }
  draw_finder(picture, shift, size, look);
  draw_finder(picture, shift + cv::Point(modules.cols - kFinder, 0), size, look);
  draw_finder(picture, shift + cv::Point(0, modules.rows - kFinder), size, look);
}

void draw_squares(cv::Mat& picture, const cv::Mat& modules, int size, const Look& look) {
  const cv::Point shift(look.quiet, look.quiet);
  const int tall = is_linear(modules) ? look.bar_height : 1;
  for (int y = 0; y < modules.rows; ++y) {
    for (int x = 0; x < modules.cols; ++x) {
      if (modules.at<uchar>(y, x) != 0) continue;
      cv::Rect box = square(cv::Point(x, y) + shift, 1, size);
      box.height *= tall;
      cv::rectangle(picture, box, look.dark, cv::FILLED);
    }
  }
}

// A plate in the middle with a ring on it: nobody's trade mark.
void draw_logo(cv::Mat& picture, const Look& look) {
  const int side = static_cast<int>(look.logo * picture.cols);
  const cv::Point middle(picture.cols / 2, picture.rows / 2);
  const cv::Rect plate(middle.x - side / 2, middle.y - side / 2, side, side);
  const int rim = side / 9;
  rounded(picture, plate, side * 0.2, look.light);
  rounded(picture, {plate.x + rim, plate.y + rim, side - 2 * rim, side - 2 * rim}, side * 0.16,
          look.logo_colour);
  cv::circle(picture, middle, side / 5, look.light, side / 12);
}

}  // namespace

cv::Mat written(const std::string& format, const std::string& payload, int scale,
                const std::string& options) {
  const auto barcode = ZXing::CreateBarcodeFromText(
      payload, ZXing::CreatorOptions(ZXing::BarcodeFormatFromString(format), options));
  if (!barcode.isValid()) throw std::invalid_argument("cannot encode: " + payload);
  const auto image =
      ZXing::WriteBarcodeToImage(barcode, ZXing::WriterOptions().scale(scale).addQuietZones(false));
  return cv::Mat(image.height(), image.width(), CV_8UC1, const_cast<uint8_t*>(image.data()),
                 static_cast<std::size_t>(image.rowStride()))
      .clone();
}

cv::Mat modules(const std::string& format, const std::string& payload, const std::string& options) {
  const cv::Mat whole = written(format, payload, 1, options);
  const bool linear = ZXing::BarcodeFormatFromString(format) <= ZXing::BarcodeFormat::AllLinear;
  return linear ? whole.row(whole.rows / 2).clone() : whole;
}

cv::Mat print(const cv::Mat& modules, const Look& look) {
  const int fine = look.dots || look.logo > 0 ? kFine : 1;
  const int size = look.module * fine;
  const int rows = is_linear(modules) ? look.bar_height : modules.rows;
  cv::Mat picture((rows + 2 * look.quiet) * size, (modules.cols + 2 * look.quiet) * size, CV_8UC3,
                  look.light);
  if (look.dots) draw_dots(picture, modules, size, look);
  if (!look.dots) draw_squares(picture, modules, size, look);
  if (look.logo > 0) draw_logo(picture, look);
  cv::resize(picture, picture, {}, 1.0 / fine, 1.0 / fine, cv::INTER_AREA);
  return picture;
}

}  // namespace samples
