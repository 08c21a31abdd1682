#include <doctest/doctest.h>

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr std::string_view kText = "https://pay.example/a/synthetic/address?amount=12";

cv::Mat mat(Image& image) { return {image.height, image.width, CV_8U, image.pixels.data()}; }

/// A symbol on white, its left part beyond the edge of the picture, turned.
Image cut(double share, double degrees, int module = 5) {
  Image symbol = print(kText, SymbolFormat::qr_code, module);
  const auto side = static_cast<double>(symbol.width);
  cv::Mat turn = cv::getRotationMatrix2D(
      {static_cast<float>(side / 2), static_cast<float>(side / 2)}, degrees, 1);
  turn.at<double>(0, 2) -= share * side;
  turn.at<double>(1, 2) += 100;
  Image image = paper(640, 480);
  cv::Mat target = mat(image);
  cv::warpAffine(mat(symbol), target, turn, target.size(), cv::INTER_AREA, cv::BORDER_CONSTANT,
                 cv::Scalar(255));
  return image;
}

std::vector<std::string> reasons(const ReadResult& result) {
  std::vector<std::string> found;
  for (const Hint& hint : result.hints)
    if (hint.kind == "unread_qr_code") found.emplace_back(hint.why);
  return found;
}

using Reasons = std::vector<std::string>;

}  // namespace

TEST_CASE("unread: a code half out of the picture is told to be cut off") {
  for (const double degrees : {0.0, 90.0, 180.0, 270.0, 8.0}) {
    CAPTURE(degrees);
    const auto result = read(cut(0.5, degrees), {});
    CHECK(result.symbols.empty());
    CHECK(reasons(result) == Reasons{"cut_off"});
    CHECK_FALSE(result.cut_short);
    if (!result.hints.empty()) {
      const auto& corners = result.hints[0].corners;
      const auto [left, right] = std::minmax_element(corners.begin(), corners.end(),
                                                     [](Point a, Point b) { return a.x < b.x; });
      CHECK(left->x < 20);
      CHECK(right->x > 60);
    }
  }
}

TEST_CASE("unread: a whole code beside the edge is read and nothing is told") {
  const auto result = read(cut(0.02, 0), {});
  CHECK(texts(result) == std::set<std::string>{std::string(kText)});
  CHECK(reasons(result).empty());
}

TEST_CASE("unread: of a pair one of which is half seen, the other is not taken for all") {
  Image image = cut(0.5, 0);
  paste(image, print("the one that is whole"), 380, 150);
  const auto result = read(image, {});
  CHECK(texts(result) == std::set<std::string>{"the one that is whole"});
  CHECK(reasons(result) == Reasons{"cut_off"});
  CHECK(result.cut_short);
}

TEST_CASE("unread: a destroyed code is told to be damaged, a blurred one blurred") {
  Image torn = print(kText, SymbolFormat::qr_code, 6);
  cv::Mat gray = mat(torn);
  // All but finder and timing patterns.
  const int quiet = (gray.cols - 29 * 6) / 2;  // version 3
  cv::Mat data = gray(cv::Rect(quiet + 9 * 6, quiet + 9 * 6, gray.cols - 2 * quiet - 9 * 6,
                               gray.rows - 2 * quiet - 9 * 6));
  cv::RNG random(1);
  for (int y = 0; y + 6 <= data.rows; y += 6)
    for (int x = 0; x + 6 <= data.cols; x += 6)
      data(cv::Rect(x, y, 6, 6)) = random.uniform(0, 2) * 255;
  Image picture = paper(torn.width + 100, torn.height + 100);
  paste(picture, torn, 50, 50);
  CHECK(reasons(read(picture, {})) == Reasons{"damaged"});

  cv::Mat soft = mat(picture);
  cv::GaussianBlur(soft, soft, {0, 0}, 3);
  CHECK(reasons(read(picture, {})) == Reasons{"blurred"});
}

TEST_CASE("unread: one whose modules are smaller than pixels can show is told so") {
  Image torn = print(kText, SymbolFormat::qr_code, 6);
  cv::Mat gray = mat(torn);
  cv::Mat small;
  cv::resize(gray, small, {}, 0.235, 0.235, cv::INTER_AREA);
  cv::Mat data = small(cv::Rect(20, 20, small.cols - 28, small.rows - 28));
  cv::randu(data, 60, 200);
  Image image = paper(300, 200);
  cv::Mat target = mat(image);
  small.copyTo(target(cv::Rect(100, 60, small.cols, small.rows)));
  CHECK(reasons(read(image, {})) == Reasons{"too_small"});
}

TEST_CASE("unread: finder patterns without a timing pattern are no code") {
  Image image = paper(400, 300);
  cv::Mat gray = mat(image);
  for (const cv::Point corner : {cv::Point(20, 20), cv::Point(30, 200)}) {
    cv::rectangle(gray, cv::Rect(corner, cv::Size(42, 42)), cv::Scalar(0), cv::FILLED);
    cv::rectangle(gray, cv::Rect(corner + cv::Point(6, 6), cv::Size(30, 30)), cv::Scalar(255),
                  cv::FILLED);
    cv::rectangle(gray, cv::Rect(corner + cv::Point(12, 12), cv::Size(18, 18)), cv::Scalar(0),
                  cv::FILLED);
  }
  CHECK(reasons(read(image, {})).empty());
}
