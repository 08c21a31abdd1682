#include "light.hpp"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace samples {
namespace {

// Multiplies each pixel with `factor(x, y)`.
template <class Factor>
cv::Mat lit(const cv::Mat& picture, Factor factor) {
  cv::Mat out = picture.clone();
  for (int y = 0; y < out.rows; ++y) {
    auto* row = out.ptr<cv::Vec3b>(y);
    for (int x = 0; x < out.cols; ++x) {
      const double f = factor(x, y);
      for (int c = 0; c < 3; ++c) row[x][c] = cv::saturate_cast<uchar>(row[x][c] * f);
    }
  }
  return out;
}

double smooth_step(double t) {
  t = std::clamp(t, 0.0, 1.0);
  return t * t * (3 - 2 * t);
}

}  // namespace

cv::Mat shadow(const cv::Mat& picture, cv::Point2f a, cv::Point2f b, double left, double soft) {
  const cv::Point2f along = b - a;
  const double length = std::hypot(along.x, along.y);
  return lit(picture, [&](int x, int y) {
    const double side =
        (along.x * (static_cast<float>(y) - a.y) - along.y * (static_cast<float>(x) - a.x)) /
        length;
    return 1 - (1 - left) * smooth_step(side / soft + 0.5);
  });
}

cv::Mat glare(const cv::Mat& picture, cv::Point2f middle, double radius, double peak) {
  cv::Mat out = picture.clone();
  for (int y = 0; y < out.rows; ++y) {
    auto* row = out.ptr<cv::Vec3b>(y);
    for (int x = 0; x < out.cols; ++x) {
      const double d = std::hypot(x - double{middle.x}, y - double{middle.y}) / radius;
      const double add = peak * std::exp(-d * d);
      for (int c = 0; c < 3; ++c) row[x][c] = cv::saturate_cast<uchar>(row[x][c] + add);
    }
  }
  return out;
}

cv::Mat slope(const cv::Mat& picture, double near, double far) {
  const double span = picture.cols + picture.rows;
  return lit(picture, [&](int x, int y) { return near + (far - near) * (x + y) / span; });
}

cv::Mat bands(const cv::Mat& picture, int rows, double share) {
  return lit(picture, [&](int, int y) { return y / rows % 2 == 0 ? 1 : share; });
}

cv::Mat vignette(const cv::Mat& picture, double edge) {
  const double w = picture.cols / 2.0;
  const double h = picture.rows / 2.0;
  return lit(picture, [&](int x, int y) {
    const double d = std::hypot((x - w) / w, (y - h) / h) / std::sqrt(2.0);
    return 1 - (1 - edge) * d * d;
  });
}

cv::Mat contrast(const cv::Mat& picture, double black, double white) {
  cv::Mat out;
  picture.convertTo(out, -1, (white - black) / 255, black);
  return out;
}

cv::Mat blur(const cv::Mat& picture, double sigma) {
  cv::Mat out;
  cv::GaussianBlur(picture, out, {}, sigma);
  return out;
}

cv::Mat shake(const cv::Mat& picture, int length, double degrees) {
  cv::Mat kernel = cv::Mat::zeros(length, length, CV_32F);
  kernel.row(length / 2).setTo(1.0 / length);
  const cv::Point2f middle(static_cast<float>(length - 1) / 2, static_cast<float>(length - 1) / 2);
  cv::warpAffine(kernel, kernel, cv::getRotationMatrix2D(middle, degrees, 1), kernel.size());
  kernel /= cv::sum(kernel)[0];
  cv::Mat out;
  cv::filter2D(picture, out, -1, kernel, {-1, -1}, 0, cv::BORDER_REPLICATE);
  return out;
}

cv::Mat noise(const cv::Mat& picture, double sigma, std::uint64_t seed) {
  cv::Mat grain(picture.size(), CV_16SC3);
  cv::RNG(seed).fill(grain, cv::RNG::NORMAL, cv::Scalar::all(0), cv::Scalar::all(sigma));
  cv::Mat out;
  cv::add(picture, grain, out, cv::noArray(), CV_8U);
  return out;
}

}  // namespace samples
