#include "reader/scene/cut_matrix.hpp"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/scene/matrix_border.hpp"

namespace moongate::reader {

namespace {

using Outline = std::vector<cv::Point>;

/// A part of a picture, reduced where it is large: which pixels are dark, and their outline.
struct Part {
  cv::Point corner;  ///< of the part in the picture
  double scale = 1;  ///< of the part to the picture
  cv::Mat dark;
  Outline outline;  ///< its corners, on the outside of dark pixels

  [[nodiscard]] cv::Point in_picture(cv::Point p) const {
    return corner + cv::Point(cv::Point2d(p) / scale);
  }
};

/// The first and the last dark pixel of each row: nothing else is on the outside.
Outline ends_of_rows(const cv::Mat& dark) {
  Outline ends;
  for (int y = 0; y < dark.rows; ++y) {
    const unsigned char* const row = dark.ptr(y);
    const unsigned char* const end = row + dark.cols;
    const auto* const first = std::find(row, end, 255);
    if (first == end) continue;
    const auto* last = end - 1;
    while (*last == 0) --last;
    ends.emplace_back(static_cast<int>(first - row), y);
    ends.emplace_back(static_cast<int>(last - row), y);
  }
  return ends;
}

Part part_of(const cv::Mat& gray, const cv::Rect& place) {
  constexpr double kMostSide = 300;    // pixels
  constexpr double kStraight = 0.015;  // of the way around: what a side may bend
  Part part{place.tl(), std::min(1.0, kMostSide / std::max(place.width, place.height)), {}, {}};
  cv::Mat pixels = gray(place);
  if (part.scale < 1) cv::resize(pixels, pixels, {}, part.scale, part.scale, cv::INTER_NEAREST);
  cv::threshold(pixels, part.dark, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
  const Outline ends = ends_of_rows(part.dark);
  if (ends.empty()) return part;
  Outline hull;
  cv::convexHull(ends, hull);
  cv::approxPolyDP(hull, part.outline, kStraight * cv::arcLength(hull, true), true);
  return part;
}

bool is_inside(cv::Point p, cv::Size size) {
  constexpr int kNear = 2;  // pixels
  return p.x > kNear && p.y > kNear && p.x < size.width - 1 - kNear &&
         p.y < size.height - 1 - kNear;
}

/// Two sides that may be those of a symbol: long enough, and about upright on each other.
bool may_be_corner(cv::Point2d along, cv::Point2d across) {
  constexpr double kShortest = 10;  // pixels: a side of the smallest symbol
  constexpr double kSlant = 0.4;    // cosine
  const double product = cv::norm(along) * cv::norm(across);
  return std::min(cv::norm(along), cv::norm(across)) >= kShortest &&
         std::abs(along.dot(across)) < kSlant * product;
}

/// What a line crosses.
struct Crossing {
  int pixels = 0;
  int dark = 0;     ///< of them
  int changes = 0;  ///< between dark and light
};

Crossing crossing(const cv::Mat& dark, cv::Point from, cv::Point to) {
  Crossing seen;
  cv::LineIterator line(dark, from, to);
  bool before = true;  // a corner is dark
  for (; seen.pixels < line.count; ++seen.pixels, ++line) {
    const bool here = **line != 0;
    seen.dark += here ? 1 : 0;
    seen.changes += here != before ? 1 : 0;
    before = here;
  }
  return seen;
}

/// Tells whether the outline runs along dark pixels to one side, and across modules to the other:
/// most places at the edge end here.
bool may_be_border(const cv::Mat& dark, cv::Point corner, cv::Point side, cv::Point other) {
  constexpr double kDark = 0.8;  // of the pixels
  constexpr int kFewest = 6;     // changes: the outline may leave the row of modules on its way
  const Crossing solid = crossing(dark, corner, side);
  return solid.dark >= kDark * solid.pixels && crossing(dark, corner, other).changes >= kFewest;
}

/// The rectangle of a side, and of one that begins in the same corner and is about upright on it:
/// how far that goes is known, and less well which way, as its last module may be light.
Quad spanned(cv::Point2d corner, cv::Point2d along, cv::Point2d across) {
  const double turned = along.cross(across) < 0 ? -1 : 1;
  const double scale = turned * cv::norm(across) / cv::norm(along);
  const cv::Point2d upright(-along.y * scale, along.x * scale);
  const cv::Point2d from = corner + cv::Point2d(0.5, 0.5);
  const auto point = [](const cv::Point2d& p) {
    return Point{static_cast<float>(p.x), static_cast<float>(p.y)};
  };
  return {point(from), point(from + along), point(from + along + upright), point(from + upright)};
}

/// @param side   the end of a side that begins in `here`, all of them corners of the outline
/// @param other  the end of the other one
std::optional<Quad> seen_at(const cv::Mat& gray, const Part& part, cv::Point here, cv::Point side,
                            cv::Point other) {
  const cv::Point corner = part.in_picture(here);
  const cv::Point2d along = part.in_picture(side) - corner;
  const cv::Point2d across = part.in_picture(other) - corner;
  if (!is_inside(corner, gray.size()) || !may_be_corner(along, across)) return std::nullopt;
  if (!may_be_border(part.dark, here, side, other)) return std::nullopt;
  const Quad seen = spanned(corner, along, across);
  return matrix_corner(gray, seen) ? std::optional(seen) : std::nullopt;
}

}  // namespace

std::optional<Quad> cut_matrix(const cv::Mat& gray, const cv::Rect& place) {
  constexpr std::size_t kMostCorners = 8;  // a square that is cut has five, and some are blunt
  const Part part = part_of(gray, place);
  const std::size_t count = part.outline.size();
  if (count < 3 || count > kMostCorners) return std::nullopt;
  for (std::size_t i = 0; i < count; ++i) {
    const cv::Point here = part.outline[i];
    const cv::Point next = part.outline[(i + 1) % count];
    const cv::Point last = part.outline[(i + count - 1) % count];
    if (auto seen = seen_at(gray, part, here, next, last)) return seen;
    if (auto seen = seen_at(gray, part, here, last, next)) return seen;
  }
  return std::nullopt;
}

}  // namespace moongate::reader
