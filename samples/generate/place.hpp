#pragma once

#include <array>
#include <opencv2/core.hpp>

#include "symbol.hpp"

namespace samples {

/// Corners in pixels, clockwise from top left.
using Corners = std::array<cv::Point2f, 4>;

/// Lays a picture onto a background in perspective.
void lay(cv::Mat& background, const cv::Mat& picture, const Corners& corners);

/// Lays a picture flat, its top left corner at `at`, scaled to `width`.
void lay_flat(cv::Mat& background, const cv::Mat& picture, cv::Point at, int width);

/// Makes a background of one colour with a coarse grain, as of paper, plaster or metal.
cv::Mat surface(cv::Size size, const Colour& colour, double grain, std::uint64_t seed);

/// Turns a picture about its middle on a background of one colour.
cv::Mat turned(const cv::Mat& picture, double degrees, const Colour& around);

/// Bends a picture around a standing cylinder that shows `degrees` of its circumference.
cv::Mat bent(const cv::Mat& picture, double degrees, const Colour& around);

/// Puts a picture on the screen of a telephone that lies on a table.
cv::Mat on_phone(const cv::Mat& picture, const Colour& screen, std::uint64_t seed);

/// Draws a filled rectangle with round corners.
void rounded_box(cv::Mat& picture, cv::Rect box, int radius, const Colour& colour);

/// Writes text with its middle at `middle`, `height` pixels tall.
void write(cv::Mat& picture, const std::string& text, cv::Point middle, int height,
           const Colour& colour, bool bold);

}  // namespace samples
