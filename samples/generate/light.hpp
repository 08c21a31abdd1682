#pragma once

#include <opencv2/core.hpp>

namespace samples {

/// What light, lens and sensor do to a picture. Each takes and returns RGB; all are deterministic.

/// Darkens the half plane right of the line from `a` to `b`, with an edge `soft` pixels wide.
cv::Mat shadow(const cv::Mat& picture, cv::Point2f a, cv::Point2f b, double left, double soft);

/// Adds a round reflection: `peak` 255 burns the middle out to white.
cv::Mat glare(const cv::Mat& picture, cv::Point2f middle, double radius, double peak);

/// Multiplies with a slope of light from `near` (top left) to `far` (bottom right).
cv::Mat slope(const cv::Mat& picture, double near, double far);

/// Darkens every other band of `rows` rows to `share` of its light, as a rolling shutter does under
/// a lamp that is switched on and off.
cv::Mat bands(const cv::Mat& picture, int rows, double share);

/// Darkens the corners to `edge` of their light.
cv::Mat vignette(const cv::Mat& picture, double edge);

/// Maps black to `black` and white to `white`.
cv::Mat contrast(const cv::Mat& picture, double black, double white);

cv::Mat blur(const cv::Mat& picture, double sigma);

/// Smears along a line of `length` pixels at `degrees`.
cv::Mat shake(const cv::Mat& picture, int length, double degrees);

/// Adds sensor noise of the given standard deviation.
cv::Mat noise(const cv::Mat& picture, double sigma, std::uint64_t seed);

}  // namespace samples
