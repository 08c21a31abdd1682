#include "reader/scene/burden.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

#include "reader/print.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

cv::Mat paper(int width, int height) { return {height, width, CV_8U, cv::Scalar(255)}; }

/// Finder patterns side by side, 8 modules from one to the next.
cv::Mat finders(int width, int height, int module) {
  cv::Mat gray = paper(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) {
      const int ring = std::max(std::abs(x / module % 8 - 3), std::abs(y / module % 8 - 3));
      if (ring == 3 || ring < 2) gray.at<unsigned char>(y, x) = 0;
    }
  return gray;
}

/// Start patterns of PDF417 side by side, over the whole height, 2 pixels a module.
cv::Mat starts(int width, int height) {
  constexpr std::string_view kStart = "11111111010101000";
  cv::Mat gray = paper(width, height);
  for (int x = 0; x < width; ++x)
    if (kStart[static_cast<std::size_t>(x / 2) % kStart.size()] == '1') gray.col(x) = 0;
  return gray;
}

cv::Mat gray_of(Image& image) { return {image.height, image.width, CV_8U, image.pixels.data()}; }

}  // namespace

TEST_CASE("burden: finder patterns are counted within a half, at any size") {
  for (const int module : {1, 2, 3, 4}) {
    CAPTURE(module);
    const auto burden = burden_of(finders(1024, 768, module));
    const double there = 1024.0 * 768 / (64 * module * module);
    CHECK(burden.finders.count > there / 2);
    CHECK(burden.finders.count < there * 2);
    CHECK(burden.finders.hits == doctest::Approx(burden.finders.count * module));
  }
}

TEST_CASE("burden: starts of PDF417 are counted beyond four in a row") {
  const auto burden = burden_of(starts(34 * 20, 400));
  CHECK(burden.starts > 400 * 12);
  CHECK(burden.starts <= 400 * 16);
  cv::Mat turned;
  cv::rotate(starts(34 * 20, 400), turned, cv::ROTATE_180);
  CHECK(burden_of(turned).starts > 400 * 12);
  CHECK(burden_of(starts(34 * 4, 400)).starts == 0);
}

TEST_CASE("burden: a symbol is none, nor are white and nothing") {
  auto qr = test::print("https://pay.example/a/long/enough/address");
  auto pdf = test::print("a ticket for a car", SymbolFormat::pdf417);
  const auto all = plain({SymbolFormat::qr_code, SymbolFormat::pdf417, SymbolFormat::aztec});
  for (const cv::Mat& gray : {gray_of(qr), gray_of(pdf), paper(300, 200), paper(1, 1), cv::Mat()}) {
    const auto burden = burden_of(gray);
    CHECK(burden.starts == 0);
    CHECK(extra_ms(burden, all) < 1);
  }
}

TEST_CASE("burden: what is not asked for takes no time") {
  Burden burden;
  burden.pixels = 1e6;
  burden.edges = 1e6;
  burden.finders = {1e4, 1e4};
  burden.starts = 1e4;
  CHECK(extra_ms(burden, plain({SymbolFormat::qr_code})) > 50);
  CHECK(extra_ms(burden, plain({SymbolFormat::pdf417})) > 20);
  CHECK(extra_ms(burden, plain({SymbolFormat::aztec})) > 20);
  CHECK(extra_ms(burden, plain({SymbolFormat::code_128, SymbolFormat::data_matrix})) == 0);
}
