// Pictures of symbols drawn from any codewords, with any modules flipped, through the whole reader:
// a result, text always valid UTF-8, corners that are numbers. The first eight bytes choose
// version, level, mask, effort, module size, contrast, bending and lean; then come data codewords
// and flipped modules.
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "moongate/reader.hpp"
#include "mutated_symbol.hpp"

namespace {

using namespace moongate;

constexpr std::size_t kHeader = 8;
constexpr int kVersions = 10;
constexpr int kSmallVersions = 3;  // where much is tried

// Under the sanitizers a symbol that decodes nowhere takes ten seconds and more without a deadline.
ReaderOptions options_of(const std::uint8_t* bytes) {
  if (bytes[3] % 4 == 0) return {.effort = Effort::balanced, .deadline_ms = 1000};
  return {.effort = Effort::fast, .deadline_ms = 300};
}

int version_of(const std::uint8_t* bytes) {
  const bool small = options_of(bytes).effort != Effort::fast;
  return 1 + bytes[0] % (small ? kSmallVersions : kVersions);
}

// Moves each row by a sine of so many eighths of a module and a lean of so many modules: what
// ZXing-C++ still reads, what only the grey decoder reads, and what nobody does.
cv::Mat bent(const cv::Mat& picture, int pixels, int wave, int lean) {
  cv::Mat out(picture.size(), CV_8U, picture.at<std::uint8_t>(0, 0));
  for (int y = 0; y < picture.rows; ++y) {
    const double sine = std::sin(y * 0.05) * wave / 8;
    const double along = static_cast<double>(y) / picture.rows - 0.5;
    const int move = static_cast<int>(std::lround((sine + along * lean) * pixels));
    const int from = std::max(0, -move);
    const int to = std::min(picture.cols, picture.cols - move);
    if (from < to)
      picture(cv::Rect(from, y, to - from, 1)).copyTo(out(cv::Rect(from + move, y, to - from, 1)));
  }
  return out;
}

cv::Mat picture_of(const std::uint8_t* bytes, std::size_t size) {
  fuzz::Bytes rest(bytes + kHeader, size - kHeader);
  const fuzz::Format format{static_cast<fuzz::Level>(bytes[1] % 4), bytes[2] % 8};
  auto symbol = fuzz::drawn(version_of(bytes), format, rest);
  fuzz::flip(symbol, rest);
  const int pixels = 1 + bytes[4] % 4;
  const int dark = bytes[5] % 128;
  const int light = std::min(255, dark + 4 + bytes[5] / 2);
  return bent(fuzz::painted(symbol, pixels, dark, light), pixels, bytes[6] % 16, bytes[7] % 16);
}

void check(const Symbol& symbol) {
  if (!is_valid_utf8(symbol.payload.text)) std::abort();
  for (const Point& corner : symbol.corners)
    if (!std::isfinite(corner.x) || !std::isfinite(corner.y)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < kHeader) return 0;
  const cv::Mat picture = picture_of(bytes, size);
  ImageView view;
  view.data = picture.data;
  view.width = picture.cols;
  view.height = picture.rows;
  view.stride = picture.step;
  const auto result = Reader(options_of(bytes)).read(view);
  if (!result) std::abort();
  for (const Symbol& symbol : result->symbols) check(symbol);
  return 0;
}
