#include "reader/grey/patch.hpp"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace moongate::reader::grey {
namespace {

constexpr float kFewest = 3;   // pixels a module below which the patch is enlarged
constexpr float kMost = 6.5F;  // above which it is made smaller
constexpr float kWanted = 5;
constexpr int kLargestSide = 1400;  // pixels of a patch: version 40 at 6 pixels and a margin

float scale_for(cv::Size size, float module) {
  float scale = 1;
  if (module > kMost) scale = kWanted / module;
  if (module < kFewest) scale = std::min(kFewest / module, 2.0F);
  return std::min(scale, static_cast<float>(kLargestSide) /
                             static_cast<float>(std::max(size.width, size.height)));
}

cv::Mat smoothed(const cv::Mat& gray, float sigma) {
  if (sigma < 0.4F) return gray;
  cv::Mat out;
  cv::GaussianBlur(gray, out, {0, 0}, sigma);
  return out;
}

}  // namespace

cv::Rect patch_area(const cv::Mat& picture, const std::array<Vec, 4>& corners) {
  for (const Vec& c : corners) {
    if (!std::isfinite(c.x) || !std::isfinite(c.y) || std::abs(c.x) > 1e6F) return {};
  }
  const cv::Rect2f tight = cv::boundingRect(std::vector<Vec>(corners.begin(), corners.end()));
  const float pad = std::max(tight.width, tight.height) * 0.3F + 4;
  const cv::Rect2f wide(tight.x - pad, tight.y - pad, tight.width + 2 * pad,
                        tight.height + 2 * pad);
  return cv::Rect(wide) & cv::Rect(0, 0, picture.cols, picture.rows);
}

Patch cut_patch(const cv::Mat& picture, const std::array<Vec, 4>& corners, float module) {
  Patch patch;
  const cv::Rect area = patch_area(picture, corners);
  if (area.width < 16 || area.height < 16 || !(module > 0.5F)) return patch;
  patch.origin = Vec(area.tl());
  patch.scale = scale_for(area.size(), module);
  cv::Mat gray = picture(area);
  if (patch.scale != 1) {
    cv::resize(gray, gray, {}, static_cast<double>(patch.scale), static_cast<double>(patch.scale),
               patch.scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
  }
  const float pixels = module * patch.scale;
  patch.fine = smoothed(gray, 0.16F * pixels);
  patch.coarse = smoothed(gray, 0.45F * pixels);
  return patch;
}

}  // namespace moongate::reader::grey
