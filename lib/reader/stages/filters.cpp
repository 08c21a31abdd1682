#include <opencv2/imgproc.hpp>

#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: blurring mends noise and screens, sharpening mends defocus,
// opening mends white specks. Costs: a filter and a plain pass at the working scale each.

namespace moongate::reader {

namespace {

cv::Mat blurred(const cv::Mat& gray, double sigma) {
  cv::Mat result;
  cv::GaussianBlur(gray, result, {0, 0}, sigma);
  return result;
}

cv::Mat sharpened(const cv::Mat& gray) {
  cv::Mat result;
  cv::addWeighted(gray, 2.5, blurred(gray, 2), -1.5, 0, result);
  return result;
}

cv::Mat opened(const cv::Mat& gray) {
  cv::Mat result;
  cv::morphologyEx(gray, result, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
  return result;
}

template <cv::Mat (*Filter)(const cv::Mat&)>
PassResults see(const Scene& scene) {
  return look_at_variant(scene, Filter(scene.reduced));
}

cv::Mat softly(const cv::Mat& gray) { return blurred(gray, 1.5); }

}  // namespace

constinit const Stage kBlur{"blur", Effort::thorough, variants_pay, nullptr, see<softly>};
constinit const Stage kOpening{"opening", Effort::thorough, variants_pay, nullptr, see<opened>};
constinit const Stage kSharpen{"sharpen", Effort::thorough, variants_pay, nullptr, see<sharpened>};

}  // namespace moongate::reader
