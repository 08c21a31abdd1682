#include "reader/backend/line_by_line.hpp"

#include <algorithm>
#include <cmath>

#include "reader/base/geometry.hpp"
#include "reader/base/message.hpp"

namespace moongate::reader {

namespace {

constexpr int kLines = 64;           // of a symbol and around it
constexpr std::size_t kSymbols = 8;  // more are not looked between
constexpr int kAgreeing = 3;         // lines that make a symbol; noise gives one, or two

/// What one or several lines gave.
struct Reading {
  Symbol symbol;
  int lines = 0;
};

/// The rows that may hold lines of whatever ZXing-C++ takes for one place with the symbol: half its
/// length above it and below.
cv::Range rows_around(const Symbol& symbol, int rows) {
  const auto [low, high] =
      std::minmax_element(symbol.corners.begin(), symbol.corners.end(),
                          [](const Point& a, const Point& b) { return a.y < b.y; });
  const float around = longest_side(symbol.corners) / 2;
  const int top = static_cast<int>(std::floor(low->y - around));
  const int bottom = static_cast<int>(std::ceil(high->y + around));
  return {std::clamp(top, 0, rows - 1), std::clamp(bottom, 1, rows)};
}

/// Adds a line to the reading of the same message over the same columns, or begins one.
void add(std::vector<Reading>& readings, Symbol line) {
  const auto known = std::find_if(readings.begin(), readings.end(), [&](const Reading& reading) {
    const float width = longest_side(reading.symbol.corners);
    return same_message(reading.symbol, line) &&
           std::abs(reading.symbol.corners[0].x - line.corners[0].x) < width / 4;
  });
  if (known == readings.end()) {
    readings.push_back({std::move(line), 1});
    return;
  }
  ++known->lines;
  known->symbol.corners[2] = line.corners[2];  // lines come from above to below
  known->symbol.corners[3] = line.corners[3];
}

/// Two rows that are the same, since two lines must agree for ZXing-C++ to tell a symbol.
BackendResult read_row(const cv::Mat& lines, int row, const BackendRequest& request) {
  cv::Mat twice(2, lines.cols, CV_8U);
  lines.row(row).copyTo(twice.row(0));
  lines.row(row).copyTo(twice.row(1));
  return read_with_zxing({twice.data, twice.cols, twice.rows, static_cast<int>(twice.step)},
                         request);
}

void read_around(std::vector<Reading>& readings, const cv::Mat& lines, const Symbol& symbol,
                 const BackendRequest& request) {
  const cv::Range rows = rows_around(symbol, lines.rows);
  const int step = std::max(1, rows.size() / kLines);
  for (int row = rows.start; row < rows.end; row += step) {
    for (Symbol& line : read_row(lines, row, request).symbols) {
      for (Point& corner : line.corners) corner.y = static_cast<float>(row) + 0.5F;
      add(readings, std::move(line));
    }
  }
}

}  // namespace

std::vector<Symbol> read_line_by_line(const cv::Mat& lines, const std::vector<Symbol>& found,
                                      const BackendRequest& request) {
  std::vector<Symbol> symbols;
  for (std::size_t i = 0; i < std::min(found.size(), kSymbols); ++i) {
    std::vector<Reading> readings;
    read_around(readings, lines, found[i], request);
    for (Reading& reading : readings)
      if (reading.lines >= kAgreeing) symbols.push_back(std::move(reading.symbol));
  }
  return symbols;
}

double line_by_line_work(const cv::Mat& lines, const std::vector<Symbol>& found) {
  const auto symbols = static_cast<double>(std::min(found.size(), kSymbols));
  return symbols * 2 * 2 * kLines * lines.cols;  // each row twice, up to twice as many rows
}

}  // namespace moongate::reader
