#include <opencv2/imgproc.hpp>

#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols under a gradient of light or beside a lamp, whose
// blocks ZXing-C++ takes for solid. Costs: a box filter and a plain pass at the working scale.

namespace moongate::reader {

namespace {

PassResults see(const Scene& scene, int window, int margin) {
  const auto& gray = scene.reduced;
  cv::Mat threshold;
  cv::boxFilter(gray, threshold, -1, {window, window});
  cv::subtract(threshold, cv::Scalar(margin), threshold);
  cv::Mat binary;
  cv::compare(gray, threshold, binary, cv::CMP_GT);
  return look_at_variant(scene, binary);
}

}  // namespace

constinit const Stage kBoxMean{
    "box_mean", Effort::balanced, variants_pay, nullptr,
    [](const Scene& scene) { return see(scene, scene.tuning.box_mean, 4); }};
constinit const Stage kBoxMeanSmall{
    "box_mean_small", Effort::thorough, variants_pay, nullptr,
    [](const Scene& scene) { return see(scene, scene.tuning.box_mean_small, 3); }};

}  // namespace moongate::reader
