#include "place.hpp"

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "light.hpp"

namespace samples {
namespace {

constexpr double kRadians = CV_PI / 180;

}  // namespace

void lay(cv::Mat& background, const cv::Mat& picture, const Corners& corners) {
  const auto w = static_cast<float>(picture.cols);
  const auto h = static_cast<float>(picture.rows);
  const Corners from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
  const cv::Mat map = cv::getPerspectiveTransform(from.data(), corners.data());
  cv::Mat laid;
  cv::warpPerspective(picture, laid, map, background.size(), cv::INTER_LINEAR,
                      cv::BORDER_REPLICATE);
  cv::Mat cover(picture.size(), CV_8UC1, cv::Scalar(255));
  cv::warpPerspective(cover, cover, map, background.size(), cv::INTER_LINEAR);
  laid.copyTo(background, cover > 127);
}

void lay_flat(cv::Mat& background, const cv::Mat& picture, cv::Point at, int width) {
  cv::Mat scaled;
  const double factor = static_cast<double>(width) / picture.cols;
  cv::resize(picture, scaled, {}, factor, factor, cv::INTER_AREA);
  scaled.copyTo(background(cv::Rect(at, scaled.size())));
}

cv::Mat surface(cv::Size size, const Colour& colour, double grain, std::uint64_t seed) {
  cv::Mat coarse(size.height / 6 + 1, size.width / 6 + 1, CV_8UC3, colour);
  cv::Mat out;
  cv::resize(noise(coarse, grain, seed), out, size, 0, 0, cv::INTER_CUBIC);
  return noise(out, grain / 3, seed + 1);
}

cv::Mat turned(const cv::Mat& picture, double degrees, const Colour& around) {
  const int side = static_cast<int>(std::hypot(picture.cols, picture.rows)) + 2;
  const cv::Point2f middle(static_cast<float>(picture.cols) / 2,
                           static_cast<float>(picture.rows) / 2);
  cv::Mat map = cv::getRotationMatrix2D(middle, degrees, 1);
  map.at<double>(0, 2) += side / 2.0 - middle.x;
  map.at<double>(1, 2) += side / 2.0 - middle.y;
  cv::Mat out;
  cv::warpAffine(picture, out, map, {side, side}, cv::INTER_LINEAR, cv::BORDER_CONSTANT, around);
  return out;
}

cv::Mat bent(const cv::Mat& picture, double degrees, const Colour& around) {
  const double half = degrees / 2 * kRadians;
  const double radius = picture.cols / (2 * half);
  const int width = static_cast<int>(2 * radius * std::sin(half));
  cv::Mat xs(picture.rows, width, CV_32F);
  cv::Mat ys(picture.rows, width, CV_32F);
  for (int y = 0; y < picture.rows; ++y) {
    for (int x = 0; x < width; ++x) {
      const double angle = std::asin((x - width / 2.0) / radius);
      const double sag = (1 - std::cos(angle)) * picture.rows * 0.12;  // seen from a little above
      xs.at<float>(y, x) = static_cast<float>(picture.cols / 2.0 + radius * angle);
      ys.at<float>(y, x) = static_cast<float>(y + sag);
    }
  }
  cv::Mat out;
  cv::remap(picture, out, xs, ys, cv::INTER_LINEAR, cv::BORDER_CONSTANT, around);
  return out;
}

void rounded_box(cv::Mat& picture, cv::Rect box, int radius, const Colour& colour) {
  const cv::Rect inner(box.x + radius, box.y + radius, box.width - 2 * radius,
                       box.height - 2 * radius);
  cv::rectangle(picture, {inner.x, box.y, inner.width, box.height}, colour, cv::FILLED);
  cv::rectangle(picture, {box.x, inner.y, box.width, inner.height}, colour, cv::FILLED);
  for (const int x : {inner.x, inner.x + inner.width - 1}) {
    for (const int y : {inner.y, inner.y + inner.height - 1}) {
      cv::circle(picture, {x, y}, radius, colour, cv::FILLED, cv::LINE_AA);
    }
  }
}

void write(cv::Mat& picture, const std::string& text, cv::Point middle, int height,
           const Colour& colour, bool bold) {
  const int font = cv::FONT_HERSHEY_DUPLEX;
  const int thickness = std::max(1, bold ? height / 7 : height / 12);
  const double scale = cv::getFontScaleFromHeight(font, height, thickness);
  int base = 0;
  const cv::Size size = cv::getTextSize(text, font, scale, thickness, &base);
  cv::putText(picture, text, {middle.x - size.width / 2, middle.y + size.height / 2}, font, scale,
              colour, thickness, cv::LINE_AA);
}

cv::Mat on_phone(const cv::Mat& picture, const Colour& screen, std::uint64_t seed) {
  cv::Mat table = surface({900, 1200}, {150, 120, 92}, 9, seed);
  cv::Mat phone(1040, 500, CV_8UC3, Colour(24, 24, 27));
  rounded_box(phone, {16, 20, 468, 1000}, 34, screen);
  rounded_box(phone, {190, 34, 120, 22}, 11, {24, 24, 27});
  const int width = 380;
  rounded_box(phone, {40, 250, 420, picture.rows * width / picture.cols + 40}, 18, kWhite);
  lay_flat(phone, picture, {60, 270}, width);
  lay(table, phone, {{{170, 60}, {700, 100}, {740, 1130}, {150, 1150}}});
  return table;
}

}  // namespace samples
