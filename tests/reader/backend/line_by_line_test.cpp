// Linear codes printed between one another's lines: one scanner reads this one, another that.
#include "reader/backend/line_by_line.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr const char* kWeChat = "134500000000000017";
constexpr const char* kAlipay = "281234567890123456";
constexpr int kBand = 40;  // pixels

/// Bands of two codes in turn, the first one's first and last.
Image interleaved(const Image& first, const Image& second) {
  const int bands = 5;
  Image image = paper(std::max(first.width, second.width), (bands + 2) * kBand);
  for (int band = 0; band < bands; ++band) {
    const Image& code = band % 2 == 0 ? first : second;
    Image strip = paper(code.width, kBand);
    const auto middle = static_cast<std::ptrdiff_t>(code.height / 2) * code.width;
    for (int y = 0; y < kBand; ++y)
      std::copy_n(code.pixels.begin() + middle, code.width,
                  strip.pixels.begin() + static_cast<std::ptrdiff_t>(y) * code.width);
    paste(image, strip, 0, (band + 1) * kBand);
  }
  return image;
}

void check_conflict(const Image& image) {
  for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
    CAPTURE(to_string(effort));
    const auto result = read(image, {.effort = effort});
    CHECK(result.conflict);
    CHECK(texts(result) == std::set<std::string>{kAlipay, kWeChat});
  }
}

}  // namespace

TEST_CASE("line by line: two codes of different formats in one place conflict, with any effort") {
  const auto wechat = print(kWeChat, SymbolFormat::code_128, 3);
  const auto alipay = print(kAlipay, SymbolFormat::itf, 2);
  check_conflict(interleaved(wechat, alipay));
  check_conflict(interleaved(alipay, wechat));
  check_conflict(clockwise(interleaved(wechat, alipay)));
}

TEST_CASE("line by line: two codes of one format in one place conflict") {
  check_conflict(interleaved(print(kWeChat, SymbolFormat::code_128, 3),
                             print(kAlipay, SymbolFormat::code_128, 3)));
}

TEST_CASE("line by line: one code in bands is one code") {
  const auto code = print(kWeChat, SymbolFormat::code_128, 3);
  const auto result = read(interleaved(code, code));
  CHECK(result.symbols.size() == 1);
  CHECK_FALSE(result.conflict);
}

TEST_CASE("line by line: codes one below the other are two codes and no conflict") {
  const auto wechat = print(kWeChat, SymbolFormat::code_128, 3);
  const auto alipay = print(kAlipay, SymbolFormat::itf, 2);
  Image image = paper(wechat.width, wechat.height + alipay.height);
  paste(image, wechat, 0, 0);
  paste(image, alipay, 0, wechat.height);
  const auto result = read(image);
  CHECK(texts(result) == std::set<std::string>{kAlipay, kWeChat});
  CHECK(result.symbols.size() == 2);
  CHECK_FALSE(result.conflict);
}

TEST_CASE("line by line: a code in bars around it conflicts with them, with any effort") {
  auto bars = print(kWeChat, SymbolFormat::code_128, 4);
  Image high = paper(bars.width, 500);
  const auto middle = static_cast<std::ptrdiff_t>(bars.height / 2) * bars.width;
  for (int y = 20; y < 480; ++y)
    std::copy_n(bars.pixels.begin() + middle, bars.width,
                high.pixels.begin() + static_cast<std::ptrdiff_t>(y) * bars.width);
  paste(high, print(kAlipay, SymbolFormat::qr_code, 4), 180, 150);
  check_conflict(high);
}

TEST_CASE("line by line: nothing found, nothing looked at") {
  const cv::Mat lines(40, 100, CV_8U, cv::Scalar(255));
  CHECK(reader::read_line_by_line(lines, {}, {}).empty());
  CHECK(reader::line_by_line_work(lines, {}) == 0);
}
