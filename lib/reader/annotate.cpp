#include "moongate/annotate.hpp"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/base/attempt.hpp"

namespace moongate {
namespace {

constexpr int kFont = cv::FONT_HERSHEY_DUPLEX;
constexpr float kFarthest = 4.0F * kMaxImageSide;  // OpenCV draws with 32 bits, 16 of them fraction
constexpr float kCoverGrowth = 0.75F;              // of the longer side, from the middle each way

cv::Scalar colour_of(const Mark& mark) {
  return {static_cast<double>(mark.red), static_cast<double>(mark.green),
          static_cast<double>(mark.blue)};
}

int to_rgb(PixelFormat format) noexcept {
  switch (format) {
    case PixelFormat::bgr:
      return cv::COLOR_BGR2RGB;
    case PixelFormat::rgba:
      return cv::COLOR_RGBA2RGB;
    case PixelFormat::bgra:
      return cv::COLOR_BGRA2RGB;
    case PixelFormat::rgb:
    case PixelFormat::gray:
    case PixelFormat::nv12:
    case PixelFormat::nv21:
    case PixelFormat::i420:
      break;
  }
  return cv::COLOR_GRAY2RGB;
}

Image rgb_copy(const ImageView& view) {
  Image copy;
  copy.width = view.width;
  copy.height = view.height;
  copy.format = PixelFormat::rgb;
  copy.pixels.resize(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height) *
                     bytes_per_pixel(PixelFormat::rgb));
  const int type = CV_8UC(static_cast<int>(bytes_per_pixel(view.format)));
  const cv::Mat from(view.height, view.width, type, const_cast<std::uint8_t*>(view.data),
                     view.stride);
  cv::Mat to(view.height, view.width, CV_8UC3, copy.pixels.data());
  if (view.format == PixelFormat::rgb) from.copyTo(to);
  if (view.format != PixelFormat::rgb) cv::cvtColor(from, to, to_rgb(view.format));
  return copy;
}

cv::Point2f bounded(cv::Point2f point) {
  const auto bound = [](float value) {
    return std::isfinite(value) ? std::clamp(value, -kFarthest, kFarthest) : 0.0F;
  };
  return {bound(point.x), bound(point.y)};
}

std::vector<cv::Point> polygon(const Mark& mark) {
  std::vector<cv::Point> out;
  for (const Point& corner : mark.corners) out.emplace_back(bounded({corner.x, corner.y}));
  return out;
}

// Thickness of lines for a picture of this size, in pixels.
int stroke(const cv::Mat& picture) { return std::max(2, (picture.cols + picture.rows) / 450); }

std::string printable(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
  return text;
}

// Paints over a square around the symbol: a bar code read in one band reaches farther than it.
void cover(cv::Mat& picture, const std::vector<cv::Point>& corners, const cv::Scalar& colour) {
  const cv::RotatedRect box = cv::minAreaRect(corners);
  const float side = 2 * kCoverGrowth * std::max(box.size.width, box.size.height);
  cv::Point2f grown[4];
  cv::RotatedRect(box.center, {side, side}, box.angle).points(grown);
  std::vector<cv::Point> area;
  for (const cv::Point2f& point : grown) area.emplace_back(bounded(point));
  cv::fillConvexPoly(picture, area, colour * 0.5, cv::LINE_AA);
}

// As tall as lets the label be as wide as its symbol, within what is legible and not huge.
int text_height(const std::string& text, int width, int line) {
  int base = 0;
  constexpr int kTrial = 100;  // pixels; widths grow in proportion
  const double scale = cv::getFontScaleFromHeight(kFont, kTrial, 1);
  const int trial_width = std::max(1, cv::getTextSize(text, kFont, scale, 1, &base).width);
  const auto fitting = std::int64_t{kTrial} * width / trial_width;
  const auto least = std::int64_t{3} * line;
  const auto most = std::int64_t{8} * line;
  return static_cast<int>(std::clamp(fitting, least, most));
}

// Below the symbol, in the middle: above it stands the name of whoever printed it.
void draw_label(cv::Mat& picture, const std::vector<cv::Point>& corners, const Mark& mark) {
  const std::string text = printable(mark.label);
  const cv::Rect outline = cv::boundingRect(corners);
  const int line = stroke(picture);
  const int pad = 2 * line;
  const int height = text_height(text, outline.width - 2 * pad, line);
  const int thickness = std::max(1, height / 9);
  const double scale = cv::getFontScaleFromHeight(kFont, height, thickness);
  int base = 0;
  const cv::Size size = cv::getTextSize(text, kFont, scale, thickness, &base);
  cv::Rect box(0, outline.y + outline.height + line / 2,
               std::max(outline.width + line, size.width + 2 * pad), size.height + base + 2 * pad);
  box.x = outline.x + outline.width / 2 - box.width / 2;
  box.x = std::clamp(box.x, 0, std::max(0, picture.cols - box.width));
  box.y = std::clamp(box.y, 0, std::max(0, picture.rows - box.height));
  cv::rectangle(picture, box, colour_of(mark), cv::FILLED);
  cv::putText(picture, text, {box.x + (box.width - size.width) / 2, box.y + pad + size.height},
              kFont, scale, cv::Scalar::all(255), thickness, cv::LINE_AA);
}

void draw(cv::Mat& picture, const Mark& mark) {
  const auto corners = polygon(mark);
  const int line = stroke(picture);
  if (mark.cover) cover(picture, corners, colour_of(mark));
  cv::polylines(picture, corners, true, cv::Scalar::all(255), 2 * line, cv::LINE_AA);
  cv::polylines(picture, corners, true, colour_of(mark), line, cv::LINE_AA);
  if (!mark.label.empty()) draw_label(picture, corners, mark);
}

}  // namespace

Result<Image> annotate(const ImageView& image, std::span<const Mark> marks) {
  if (const auto error = check(image)) return fail(*error);
  Image copy = rgb_copy(image);
  const bool drawn = reader::attempt([&] {
    cv::Mat picture(copy.height, copy.width, CV_8UC3, copy.pixels.data());
    for (const Mark& mark : marks) draw(picture, mark);
  });
  if (!drawn) return fail(Errc::internal, 0, {}, "the marks could not be drawn");
  return copy;
}

}  // namespace moongate
