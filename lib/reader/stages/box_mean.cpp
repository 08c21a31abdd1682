#include <opencv2/imgproc.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols under a gradient of light or beside a lamp, whose
// blocks ZXing-C++ takes for solid. Costs: a box filter and a plain pass at the working scale.

namespace moongate::reader {

namespace {

void run(Scene& scene, int window, int margin, std::string_view name) {
  const auto& gray = at_working_scale(scene);
  cv::Mat threshold;
  cv::boxFilter(gray, threshold, -1, {window, window});
  cv::subtract(threshold, cv::Scalar(margin), threshold);
  cv::Mat binary;
  cv::compare(gray, threshold, binary, cv::CMP_GT);
  look_at_variant(scene, binary, name);
}

}  // namespace

constinit const Stage kBoxMean{"box_mean", Effort::balanced, has_evidence,
                               [](Scene& scene) { run(scene, 31, 4, kBoxMean.name); }};
constinit const Stage kBoxMeanSmall{"box_mean_small", Effort::thorough, has_evidence,
                                    [](Scene& scene) { run(scene, 15, 3, kBoxMeanSmall.name); }};

}  // namespace moongate::reader
