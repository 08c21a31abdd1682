#include "reader/scene/line_traces.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "reader/print.hpp"

using namespace moongate;
using namespace moongate::reader;
using namespace moongate::test;

namespace {

LineTraces traces_of(Image& image) {
  return trace_lines(cv::Mat(image.height, image.width, CV_8U, image.pixels.data()));
}

Image on_paper(const Image& stamp) {
  Image image = paper(600, 400);
  paste(image, stamp, 201, 103);
  return image;
}

/// Rows of a picture in which light and dark change at random.
Image noise(int width, int height) {
  Image image = paper(width, height);
  std::uint32_t state = 1;
  for (auto& pixel : image.pixels) {
    state = state * 1664525U + 1013904223U;
    pixel = static_cast<std::uint8_t>(state >> 24U);
  }
  return image;
}

bool has_trace(const LineTraces& traces, float x, float y, float tolerance) {
  return std::any_of(traces.finders.begin(), traces.finders.end(), [&](const FinderTrace& trace) {
    return std::hypot(trace.centre.x - x, trace.centre.y - y) < tolerance;
  });
}

}  // namespace

TEST_CASE("scan lines: all finder patterns of a QR code are traced, at any size of module") {
  for (const int module : {2, 3, 5, 8}) {
    CAPTURE(module);
    const auto printed = print("moon", SymbolFormat::qr_code, module);  // version 1: 21 modules
    auto image = on_paper(printed);
    const auto traces = traces_of(image);
    // A finder's centre is 3.5 modules from its corner.
    const auto m = static_cast<float>(module);
    const float margin = (static_cast<float>(printed.width) - 21 * m) / 2;
    const float near = margin + 3.5F * m;
    const float far = margin + (21 - 3.5F) * m;
    CHECK(has_trace(traces, 201 + near, 103 + near, 2 * m));
    CHECK(has_trace(traces, 201 + far, 103 + near, 2 * m));
    CHECK(has_trace(traces, 201 + near, 103 + far, 2 * m));
    for (const FinderTrace& trace : traces.finders) {
      CHECK_FALSE(trace.inverted);
      CHECK(trace.module == doctest::Approx(m).epsilon(0.3));
    }
    CHECK(traces.bars.empty());
  }
}

TEST_CASE("scan lines: white on black is marked as inverted") {
  auto image = on_paper(print("night", SymbolFormat::qr_code, 3));
  for (auto& pixel : image.pixels) pixel = static_cast<std::uint8_t>(255 - pixel);
  const auto traces = traces_of(image);
  REQUIRE_FALSE(traces.finders.empty());
  for (const FinderTrace& trace : traces.finders) CHECK(trace.inverted);
}

TEST_CASE("scan lines: bars are traced where they stand, not where they lie") {
  const auto bars = print("281234567890123456", SymbolFormat::code_128, 2);
  auto image = on_paper(bars);
  const auto traces = traces_of(image);
  REQUIRE_FALSE(traces.bars.empty());
  for (const Point& point : traces.bars) {
    CHECK(point.y >= 103);
    CHECK(point.y < static_cast<float>(103 + bars.height));
  }
  auto lying = on_paper(clockwise(bars));
  CHECK(traces_of(lying).bars.empty());
}

TEST_CASE("scan lines: nothing is traced on paper, in noise and in pictures of a few pixels") {
  auto blank = paper(600, 400);
  CHECK(traces_of(blank).finders.empty());
  auto rough = noise(600, 400);
  const auto traces = traces_of(rough);
  CHECK(traces.finders.size() < 200);  // less than two of 300 changes in a row
  CHECK(traces.bars.empty());
  for (const auto& [width, height] : {std::pair{1, 1}, {1, 50}, {50, 1}, {7, 9}}) {
    auto tiny = noise(width, height);
    CHECK(traces_of(tiny).finders.empty());
  }
}
