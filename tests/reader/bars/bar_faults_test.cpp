#include "reader/bars/bar_faults.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>
#include <vector>

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr int kModule = 5;   // columns, as cut_bars() makes them
constexpr int kMargin = 50;  // columns of paper at both ends
const cv::Size kPicture(2000, 1000);

// The elements of a Code 128 of nine characters, in modules: its bars and spaces in turn.
const std::vector<int> kElements = {2, 1, 1, 2, 3, 2, 1, 1, 2, 2, 3, 2, 2, 2, 1, 2, 3, 1, 1, 3, 1,
                                    2, 2, 2, 3, 1, 2, 1, 3, 1, 1, 1, 2, 2, 4, 1, 2, 3, 3, 1, 1, 1};

// Bars as they were cut out, `module` pixels each, from the column `left` of the picture on.
BarPatch patch_of(const std::vector<int>& elements, double module, double left = 500) {
  int columns = 2 * kMargin;
  for (const int width : elements) columns += width * kModule;
  BarPatch patch;
  patch.lines = cv::Mat(12, columns, CV_8U, cv::Scalar(220));
  int at = kMargin;
  bool dark = true;
  for (const int width : elements) {
    if (dark) patch.lines.colRange(at, at + width * kModule).setTo(cv::Scalar(30));
    at += width * kModule;
    dark = !dark;
  }
  const double scale = module / kModule;
  patch.to_picture = cv::Matx33d(scale, 0, left, 0, scale, 300, 0, 0, 1);
  return patch;
}

BarPatch soft(BarPatch patch, double modules) {
  cv::GaussianBlur(patch.lines, patch.lines, {0, 0}, modules * kModule, 0.1);
  return patch;
}

}  // namespace

TEST_CASE("bar faults: a whole symbol is damaged, too small or blurred") {
  CHECK(why_unread(patch_of(kElements, 3), kPicture) == "damaged");
  CHECK(why_unread(patch_of(kElements, 1.1), kPicture) == "damaged");
  CHECK(why_unread(patch_of(kElements, 0.8), kPicture) == "too_small");
  CHECK(why_unread(soft(patch_of(kElements, 3), 0.65), kPicture) == "blurred");
}

TEST_CASE("bar faults: a symbol at the edge of the picture is cut off there") {
  auto left = patch_of(kElements, 3, -60);  // its margin has ten modules of three pixels
  left.lines.colRange(0, 100).setTo(cv::Scalar(0));
  CHECK(why_unread(left, kPicture) == "cut_off");
  auto right = patch_of(kElements, 3, 2000 - 30 - 70 * 3);
  CHECK(why_unread(right, kPicture) == "cut_off");
}

TEST_CASE("bar faults: what is no symbol has none") {
  CHECK(why_unread(patch_of(std::vector<int>(41, 2), 3), kPicture).empty());  // a fence
  // An end without a quiet zone inside the picture: a part of something else.
  auto open = patch_of(kElements, 3);
  open.lines.colRange(0, kMargin - 10).setTo(cv::Scalar(30));
  CHECK(why_unread(open, kPicture).empty());
  // Writing changes from line to line.
  auto writing = patch_of(kElements, 3);
  cv::RNG random(7);
  for (int y = 0; y < writing.lines.rows; ++y)
    cv::randu(writing.lines.row(y).colRange(kMargin, writing.lines.cols - kMargin), 30, 220);
  CHECK(why_unread(writing, kPicture).empty());
  // Faint.
  auto faint = patch_of(kElements, 3);
  faint.lines = faint.lines / 4 + 120;
  CHECK(why_unread(faint, kPicture).empty());
  // Too few bars.
  CHECK(why_unread(patch_of({kElements.begin(), kElements.begin() + 15}, 3), kPicture).empty());
}
