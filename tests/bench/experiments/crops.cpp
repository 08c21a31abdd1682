#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/scene/look.hpp"
#include "reader/stages/stages.hpp"

// Candidates that did not decode, cropped, stretched to full contrast and brought to 4 and 7 pixels
// a module, for ZXing-C++: plain, blurred, sharpened, or decided by a threshold of our own.

namespace moongate::reader {

namespace {

struct Crop {
  cv::Mat pixels;
  float scale = 1;
  Point offset;
};

Crop crop_of(const Scene& scene, const FailedCandidate& candidate, float pixels_a_module) {
  std::vector<cv::Point2f> corners;
  for (const Point& p : candidate.corners) corners.emplace_back(p.x, p.y);
  const cv::Rect tight = cv::boundingRect(corners);
  const int pad = std::max(tight.width, tight.height) / 5 + 4;
  const cv::Rect area =
      cv::Rect(tight.tl() - cv::Point(pad, pad), tight.br() + cv::Point(pad, pad)) &
      cv::Rect({0, 0}, scene.gray.size());
  if (area.width < 16 || area.height < 16) return {};
  const auto modules = static_cast<float>(candidate.dimension > 0 ? candidate.dimension : 29);
  const auto side = static_cast<float>(std::max(tight.width, tight.height));
  Crop crop{{}, pixels_a_module * modules / side, {}};
  if (crop.scale * static_cast<float>(std::max(area.width, area.height)) > 1600) return {};
  crop.offset = {static_cast<float>(area.x), static_cast<float>(area.y)};
  cv::resize(scene.gray(area), crop.pixels, {}, static_cast<double>(crop.scale),
             static_cast<double>(crop.scale), crop.scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
  cv::normalize(crop.pixels, crop.pixels, 0, 255, cv::NORM_MINMAX);
  return crop;
}

std::array<cv::Mat, 3> filtered(const cv::Mat& plain) {
  cv::Mat blurred;
  cv::GaussianBlur(plain, blurred, {0, 0}, 1.2);
  cv::Mat sharpened;
  cv::addWeighted(plain, 2.5, blurred, -1.5, 0, sharpened);
  return {plain, blurred, sharpened};
}

std::array<cv::Mat, 5> decided(const cv::Mat& plain, float pixels_a_module) {
  std::array<cv::Mat, 5> pictures;
  std::size_t i = 0;
  for (const int modules : {7, 13}) {
    const int window = cvRound(static_cast<float>(modules) * pixels_a_module) | 1;
    for (const int method : {cv::ADAPTIVE_THRESH_MEAN_C, cv::ADAPTIVE_THRESH_GAUSSIAN_C})
      cv::adaptiveThreshold(plain, pictures[i++], 255, method, cv::THRESH_BINARY, window, 4);
  }
  cv::threshold(plain, pictures[i], 0, 255, cv::THRESH_OTSU);
  return pictures;
}

template <class Pictures>
void look_at_all(Scene& scene, const Crop& crop, const Pictures& pictures, std::string_view stage) {
  for (const cv::Mat& picture : pictures)
    absorb(scene, {look(scene, picture, qr_only(), crop.scale, crop.offset)}, stage);
}

void run(Scene& scene, bool thresholds, std::string_view stage) {
  const auto failed = scene.failed;  // a copy: absorbing changes it
  for (const FailedCandidate& candidate : failed) {
    if (candidate.format != SymbolFormat::qr_code) continue;
    for (const float pixels : {4.0F, 7.0F}) {
      const Crop crop = crop_of(scene, candidate, pixels);
      if (crop.pixels.empty()) continue;
      if (thresholds) look_at_all(scene, crop, decided(crop.pixels, pixels), stage);
      if (!thresholds) look_at_all(scene, crop, filtered(crop.pixels), stage);
    }
  }
}

}  // namespace

extern const Stage kCrops, kCropThresholds;
constinit const Stage kCrops{"crops", Effort::balanced, has_evidence,
                             [](Scene& scene) { run(scene, false, "crops"); }};
constinit const Stage kCropThresholds{"crop_thresholds", Effort::balanced, has_evidence,
                                      [](Scene& scene) { run(scene, true, "crop_thresholds"); }};

}  // namespace moongate::reader
