#include "reader/grey/margins.hpp"

#include <opencv2/imgproc.hpp>

#include "reader/qr/symbol_grid.hpp"

namespace moongate::reader::grey {

using qr::draw_function_patterns;
using qr::format_modules;
using qr::function_modules;
using qr::Module;
using qr::SymbolGrid;
using qr::version_of;

namespace {

constexpr float kLeastContrast = 3;  // grey levels from dark to light that are more than noise

cv::Mat view_of(const SoftGrid& grid) {
  return {grid.dimension, grid.dimension, CV_32F, const_cast<float*>(grid.value.data())};
}

cv::Mat sharpened(const cv::Mat& levels, float amount) {
  if (amount == 0) return levels;
  cv::Mat blurred;
  cv::GaussianBlur(levels, blurred, {3, 3}, 0.8);
  return levels + (levels - blurred) * static_cast<double>(amount);
}

double otsu(const cv::Mat& levels) {
  cv::Mat bytes;
  levels.convertTo(bytes, CV_8U);
  cv::Mat ignored;
  return cv::threshold(bytes, ignored, 0, 255, cv::THRESH_OTSU) + 0.5;
}

}  // namespace

SoftGrid margins_of(const SoftGrid& levels, const Threshold& threshold) {
  const cv::Size window(threshold.window, threshold.window);
  const cv::Mat grey = sharpened(view_of(levels), threshold.sharpen);
  const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, window);
  cv::Mat low;
  cv::Mat high;
  cv::erode(grey, low, kernel);
  cv::dilate(grey, high, kernel);
  cv::blur(low, low, window);
  cv::blur(high, high, window);
  cv::Mat level = (low + high) * 0.5;
  if (threshold.kind == Threshold::Kind::mean) cv::blur(grey, level, window);
  if (threshold.kind == Threshold::Kind::global) level.setTo(otsu(grey));
  cv::Mat half = (high - low) * 0.5;
  half = cv::max(half, static_cast<double>(kLeastContrast) / 2);

  SoftGrid margins(levels.dimension);
  cv::Mat out = view_of(margins);
  cv::divide(grey - level, half, out);
  return margins;
}

std::vector<std::uint8_t> destroyed_modules(const SoftGrid& levels) {
  constexpr double kEven = 0.3;  // of the usual contrast
  const cv::Mat grey = view_of(levels);
  const auto spread = [&](int window) {
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, {window, window});
    cv::Mat gradient;
    cv::morphologyEx(grey, gradient, cv::MORPH_GRADIENT, kernel);
    return gradient;
  };
  const double usual = cv::mean(spread(9))[0];
  cv::Mat even = spread(4) < kEven * usual;
  // A window of 4 hangs over its anchor by 2 to the left and 1 to the right; dilating with the
  // mirrored window marks every module of an even one.
  const cv::Mat window = cv::getStructuringElement(cv::MORPH_RECT, {4, 4});
  cv::dilate(even, even, window, {1, 1});
  if (cv::countNonZero(even) == 0) return {};
  return {even.begin<std::uint8_t>(), even.end<std::uint8_t>()};
}

void overlay_fixed_patterns(SoftGrid& margins) {
  const int version = version_of(margins.dimension);
  const SymbolGrid known = draw_function_patterns(version, {});
  const auto& function = function_modules(version);
  for (int y = 0; y < margins.dimension; ++y) {
    for (int x = 0; x < margins.dimension; ++x) {
      if (!function[static_cast<std::size_t>(y * margins.dimension + x)]) continue;
      margins.at(x, y) = known.dark(x, y) ? -1.0F : 1.0F;
    }
  }
  // The format is not known in advance: leave it undecided.
  for (const int copy : {0, 1}) {
    for (const Module m : format_modules(margins.dimension, copy)) margins.at(m.x, m.y) = 0;
  }
}

}  // namespace moongate::reader::grey
