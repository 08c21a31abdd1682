#include "reader/base/row_runs.hpp"

#include <doctest/doctest.h>

using namespace moongate::reader;

namespace {

/// Stripes of so many pixels each, dark ones first.
cv::Mat stripes(const std::vector<int>& widths, int rows) {
  int width = 0;
  for (const int one : widths) width += one;
  cv::Mat gray(rows, width, CV_8U, cv::Scalar(255));
  int left = 0;
  bool dark = true;
  for (const int one : widths) {
    if (dark) gray.colRange(left, left + one) = 0;
    left += one;
    dark = !dark;
  }
  return gray;
}

std::vector<int> sizes(const std::vector<Run>& runs) {
  std::vector<int> result;
  for (const Run& run : runs) result.push_back(run.size());
  return result;
}

}  // namespace

TEST_CASE("row runs: dark and light take turns, an empty light run first") {
  const cv::Mat gray = stripes({3, 1, 9, 2, 30}, 1);
  RowSplitter splitter;
  const auto& runs = splitter.split(gray.ptr(0), gray.cols);
  CHECK(sizes(runs) == std::vector<int>{0, 3, 1, 9, 2, 30});
  CHECK_FALSE(runs[0].dark);
  CHECK(runs[1].dark);
}

TEST_CASE("row runs: a row without contrast is one light run") {
  const cv::Mat gray(1, 50, CV_8U, cv::Scalar(70));
  RowSplitter splitter;
  CHECK(sizes(splitter.split(gray.ptr(0), gray.cols)) == std::vector<int>{50});
  CHECK(sizes(splitter.split(gray.ptr(0), 0)) == std::vector<int>{0});
}

TEST_CASE("row runs: bars stand where rows above and below show the same") {
  cv::Mat gray = stripes({5, 5, 5, 5, 5, 5, 5}, 20);
  gray.rowRange(10, 20) = 255;
  RowSplitter splitter;
  const auto runs = splitter.split(gray.ptr(5), gray.cols);
  CHECK(stands(gray, 5, 4, runs));
  CHECK(stands(gray, 5, -4, runs));
  CHECK_FALSE(stands(gray, 5, 5, runs));   // white there
  CHECK_FALSE(stands(gray, 5, 15, runs));  // beyond the picture
  CHECK_FALSE(stands(gray, 5, -6, runs));
}

TEST_CASE("row runs: widths are uneven by their deviation over their mean") {
  CHECK(unevenness({5, 5, 5, 5}) == 0);
  CHECK(unevenness({2, 4, 2, 4}) == doctest::Approx(1.0 / 3));
  CHECK(unevenness({7}) == 0);
}
