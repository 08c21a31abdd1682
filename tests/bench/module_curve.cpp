// Measures how small the modules of a QR code far away may be: against blur and angle, with
// ZXing-C++ on the same pixels.
//
// usage: module_curve
//
// Prints a line for each blur (pixels, standard deviation) and angle (degrees): the least module
// size, in pixels, from which on nine in ten codes and more are read, at each effort and by
// ZXing-C++ with its defaults. Codes of version 3 on a frame of 1280 × 720, drawn anew at each size
// with another text and place. Exit status 1 where a wrong text was read.
#include <ZXing/ReadBarcode.h>

#include <array>
#include <cstdio>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "moongate/reader.hpp"
#include "reader/print.hpp"

namespace {

using namespace moongate;

constexpr int kCodes = 10;
constexpr int kEnough = 9;
constexpr double kLargest = 3.2;  // pixels a module
constexpr double kStep = 0.1;

struct View {
  double module, blur, degrees;
};

std::string text_of(int number) {
  return "https://pay.example/far/" + std::to_string(900100 + number);
}

cv::Mat frame_of(const View& view, int number) {
  constexpr int kPrinted = 16;  // pixels a module
  auto image = test::print(text_of(number), SymbolFormat::qr_code, kPrinted);
  const cv::Mat print(image.height, image.width, CV_8U, image.pixels.data());
  const cv::Point2f middle(static_cast<float>(print.cols) / 2, static_cast<float>(print.rows) / 2);
  constexpr int kFiner = 4;  // drawn so much larger, then averaged as a sensor does
  const double degrees = view.degrees + number;
  cv::Mat turn = cv::getRotationMatrix2D(middle, degrees, kFiner * view.module / kPrinted);
  turn.at<double>(0, 2) += kFiner * (640 + 0.23 * number) - static_cast<double>(middle.x);
  turn.at<double>(1, 2) += kFiner * (360 + 0.37 * number) - static_cast<double>(middle.y);
  cv::Mat fine(720 * kFiner, 1280 * kFiner, CV_8U, cv::Scalar(190));
  cv::warpAffine(print, fine, turn, fine.size(), cv::INTER_AREA, cv::BORDER_TRANSPARENT);
  cv::Mat frame;
  cv::resize(fine, frame, {1280, 720}, 0, 0, cv::INTER_AREA);
  cv::GaussianBlur(frame, frame, {0, 0}, view.blur);
  cv::Mat noise(frame.size(), CV_16S);
  cv::RNG(static_cast<std::uint64_t>(number) + 1).fill(noise, cv::RNG::NORMAL, 0, 3);
  cv::add(frame, noise, frame, cv::noArray(), CV_8U);
  return frame;
}

using Texts = std::vector<std::string>;

Texts read_by_us(const cv::Mat& frame, Effort effort) {
  Reader reader({.effort = effort});
  const auto result =
      reader.read({frame.data, frame.cols, frame.rows, frame.step, PixelFormat::gray});
  Texts texts;
  if (result)
    for (const Symbol& symbol : result->symbols) texts.push_back(symbol.payload.text);
  return texts;
}

Texts read_by_zxing(const cv::Mat& frame) {
  Texts texts;
  const ZXing::ImageView view(frame.data, frame.cols, frame.rows, ZXing::ImageFormat::Lum);
  for (const auto& barcode : ZXing::ReadBarcodes(view)) texts.push_back(barcode.text());
  return texts;
}

constexpr std::array kReaders{"fast", "balanced", "thorough", "ZXing-C++"};

Texts read_by(std::size_t reader, const cv::Mat& frame) {
  constexpr std::array kEfforts{Effort::fast, Effort::balanced, Effort::thorough};
  return reader < kEfforts.size() ? read_by_us(frame, kEfforts[reader]) : read_by_zxing(frame);
}

/// Codes of a size that each reader reads.
std::array<int, kReaders.size()> read_at(const View& view, int& wrong) {
  std::array<int, kReaders.size()> read{};
  for (int number = 0; number < kCodes; ++number) {
    const cv::Mat frame = frame_of(view, number);
    for (std::size_t i = 0; i < kReaders.size(); ++i)
      for (const std::string& text : read_by(i, frame))
        ++(text == text_of(number) ? read[i] : wrong);
  }
  return read;
}

/// From the largest size down to that below which too few are read.
void print_line(double blur, double degrees, int& wrong) {
  std::array<double, kReaders.size()> least{};
  std::array<bool, kReaders.size()> over{};
  for (double module = kLargest; module > 0.8; module -= kStep) {
    const auto read = read_at({module, blur, degrees}, wrong);
    for (std::size_t i = 0; i < read.size(); ++i) {
      over[i] |= read[i] < kEnough;
      if (!over[i]) least[i] = module;
    }
    if (over == std::array{true, true, true, true}) break;
  }
  std::printf("%6.1f%7.0f", blur, degrees);
  for (const double module : least)
    module > 0 ? std::printf("%11.1f", module) : std::printf("%11s", "none");
  std::puts("");
  std::fflush(stdout);
}

}  // namespace

int main() {
  std::printf("%6s%7s", "blur", "angle");
  for (const char* reader : kReaders) std::printf("%11s", reader);
  std::puts("");
  int wrong = 0;
  for (const double blur : {0.3, 0.6, 0.9, 1.2})
    for (const double degrees : {0.0, 20.0, 45.0}) print_line(blur, degrees, wrong);
  std::printf("wrong: %d\n", wrong);
  return wrong == 0 ? 0 : 1;
}
