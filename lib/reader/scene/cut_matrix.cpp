#include "reader/scene/cut_matrix.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/scene/matrix_border.hpp"

namespace moongate::reader {

namespace {

using Outline = std::vector<cv::Point>;

/// The corners of what is dark, on the outside of its pixels; empty where nothing is.
Outline outline_of(const cv::Mat& gray) {
  constexpr double kStraight = 0.015;  // of the way around: what a side may bend
  cv::Mat dark;
  cv::threshold(gray, dark, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
  Outline pixels;
  cv::findNonZero(dark, pixels);
  Outline corners;
  if (pixels.empty()) return corners;
  Outline hull;
  cv::convexHull(pixels, hull);
  cv::approxPolyDP(hull, corners, kStraight * cv::arcLength(hull, true), true);
  return corners;
}

/// The same in a part of a picture, in pixels of the picture; what is large is looked at reduced.
Outline outline_in(const cv::Mat& gray, const cv::Rect& place) {
  constexpr double kMostSide = 400;  // pixels
  const double scale = std::min(1.0, kMostSide / std::max(place.width, place.height));
  cv::Mat part = gray(place);
  if (scale < 1) cv::resize(part, part, {}, scale, scale, cv::INTER_AREA);
  Outline corners = outline_of(part);
  for (cv::Point& p : corners) p = place.tl() + cv::Point(cv::Point2d(p) / scale);
  return corners;
}

bool is_inside(cv::Point p, cv::Size size) {
  constexpr int kNear = 2;  // pixels
  return p.x > kNear && p.y > kNear && p.x < size.width - 1 - kNear &&
         p.y < size.height - 1 - kNear;
}

/// The rectangle of a side, and of one that begins in the same corner and is about upright on it:
/// how far that goes is known, and less well which way, as its last module may be light.
Quad spanned(cv::Point corner, cv::Point side, cv::Point other) {
  const cv::Point2d along = side - corner;
  const cv::Point2d across = other - corner;
  const double turned = along.cross(across) < 0 ? -1 : 1;
  const double scale = turned * cv::norm(across) / cv::norm(along);
  const cv::Point2d upright(-along.y * scale, along.x * scale);
  const cv::Point2d from = cv::Point2d(corner) + cv::Point2d(0.5, 0.5);
  const auto point = [](const cv::Point2d& p) {
    return Point{static_cast<float>(p.x), static_cast<float>(p.y)};
  };
  return {point(from), point(from + along), point(from + along + upright), point(from + upright)};
}

}  // namespace

std::optional<Quad> cut_matrix(const cv::Mat& gray, const cv::Rect& place) {
  constexpr double kShortest = 10;  // pixels: a side of the smallest symbol
  Outline corners = outline_in(gray, place);
  const std::size_t count = corners.size();
  for (std::size_t i = 0; i < count && count > 2; ++i) {
    const cv::Point here = corners[i];
    const cv::Point next = corners[(i + 1) % count];
    const cv::Point last = corners[(i + count - 1) % count];
    if (!is_inside(here, gray.size())) continue;
    if (cv::norm(next - here) < kShortest || cv::norm(last - here) < kShortest) continue;
    for (const Quad& seen : {spanned(here, next, last), spanned(here, last, next)})
      if (matrix_corner(gray, seen)) return seen;
  }
  return std::nullopt;
}

}  // namespace moongate::reader
