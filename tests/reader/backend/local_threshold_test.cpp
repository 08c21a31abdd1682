#include "reader/backend/local_threshold.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

#include "reader/backend/zxing_backend.hpp"
#include "reader/print.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

/// Columns of four pixels, the dark ones first.
void draw_stripes(cv::Mat part, int dark, int light) {
  for (int x = 0; x < part.cols; ++x) part.col(x) = x / 4 % 2 == 0 ? dark : light;
}

/// A print in uneven light and out of focus.
cv::Mat photograph(SymbolFormat format) {
  const Image print = test::print("moongate 0123456789", format, 3);
  cv::Mat gray(print.height, print.width, CV_8U);
  for (int y = 0; y < gray.rows; ++y)
    for (int x = 0; x < gray.cols; ++x) {
      const int pixel = print.pixels[static_cast<std::size_t>(y * print.width + x)];
      gray.ptr(y)[x] = static_cast<unsigned char>(40 + pixel * (gray.cols + x) / (4 * gray.cols));
    }
  cv::GaussianBlur(gray, gray, {}, 0.8);
  return gray;
}

/// Where linear codes are asked for as well, ZXing-C++ tells dark from light itself.
BackendResult read(const cv::Mat& gray, SymbolFormat format, bool by_zxing) {
  BackendRequest request{.formats = {format}, .try_rotate = false, .try_invert = false};
  if (by_zxing) request.formats.push_back(SymbolFormat::code_128);
  return read_with_zxing({gray.data, gray.cols, gray.rows, static_cast<int>(gray.step)}, request);
}

}  // namespace

TEST_CASE("local threshold: half way between dark and light") {
  cv::Mat gray(40, 40, CV_8U, cv::Scalar(100));
  gray.colRange(20, 40) = 130;  // the level is 115
  gray.at<unsigned char>(3, 3) = 115;
  gray.at<unsigned char>(4, 4) = 116;
  const cv::Mat parted = parted_locally(gray);
  REQUIRE(parted.size() == gray.size());
  CHECK(cv::countNonZero(parted.colRange(20, 40)) == 20 * 40);
  CHECK(cv::countNonZero(parted.colRange(0, 20)) == 1);
  CHECK(parted.at<unsigned char>(3, 3) == 0);
  CHECK(parted.at<unsigned char>(4, 4) == 255);
}

TEST_CASE("local threshold: what is light in the shade is dark in the light") {
  cv::Mat gray(43, 163, CV_8U);  // the last blocks begin before those beside them end
  draw_stripes(gray.colRange(0, 80), 40, 80);
  draw_stripes(gray.colRange(80, 163), 120, 220);
  const cv::Mat parted = parted_locally(gray);
  REQUIRE_FALSE(parted.empty());
  for (const int x : {0, 24, 40, 120, 136, 160}) {
    CAPTURE(x);
    CHECK(cv::countNonZero(parted.col(x)) == 0);
    if (x + 4 < gray.cols) CHECK(cv::countNonZero(parted.col(x + 4)) == gray.rows);
  }
}

TEST_CASE("local threshold: without contrast the level of the next blocks counts") {
  cv::Mat gray(160, 40, CV_8U, cv::Scalar(101));
  draw_stripes(gray.rowRange(80, 160), 0, 200);  // the level is 100
  gray.row(5) = 100;
  const cv::Mat parted = parted_locally(gray);
  REQUIRE_FALSE(parted.empty());
  CHECK(cv::countNonZero(parted.row(4)) == 40);
  CHECK(cv::countNonZero(parted.row(5)) == 0);
  cv::Mat upside_down;
  cv::flip(gray, upside_down, 0);  // then it is that of the last ones
  const cv::Mat again = parted_locally(upside_down);
  CHECK(cv::countNonZero(again.row(155)) == 40);
  CHECK(cv::countNonZero(again.row(154)) == 0);
}

TEST_CASE("local threshold: nothing for small pictures and those without contrast") {
  CHECK(parted_locally({}).empty());
  cv::Mat gray(40, 40, CV_8U);
  draw_stripes(gray, 100, 124);
  CHECK(parted_locally(gray).empty());
  draw_stripes(gray, 100, 125);
  CHECK_FALSE(parted_locally(gray).empty());
  CHECK(parted_locally(gray.rowRange(0, 39)).empty());
  CHECK(parted_locally(gray.colRange(1, 40)).empty());
}

TEST_CASE("local threshold: symbols stand where ZXing-C++ sees them by its own") {
  using enum SymbolFormat;
  for (const auto format : {qr_code, micro_qr_code, rmqr_code, aztec, data_matrix, pdf417}) {
    CAPTURE(to_string(format));
    const cv::Mat gray = photograph(format);
    const auto ours = read(gray, format, false);
    const auto theirs = read(gray, format, true);
    REQUIRE(theirs.symbols.size() == 1);
    REQUIRE(ours.symbols.size() == 1);
    for (std::size_t i = 0; i < 4; ++i) {
      CHECK(ours.symbols[0].corners[i].x == theirs.symbols[0].corners[i].x);
      CHECK(ours.symbols[0].corners[i].y == theirs.symbols[0].corners[i].y);
    }
    CHECK(ours.symbols[0].payload.bytes == theirs.symbols[0].payload.bytes);
    CHECK(ours.grids[0].value == theirs.grids[0].value);
  }
}
