#include <cmath>
#include <opencv2/core.hpp>

#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: with an exponent below 1 symbols in the dark, above 1
// symbols washed out by light. Costs: one plain pass at the working scale each.

namespace moongate::reader {

namespace {

cv::Mat with_gamma(const cv::Mat& gray, double exponent) {
  cv::Mat table(1, 256, CV_8U);
  for (int value = 0; value < 256; ++value)
    table.at<unsigned char>(value) =
        cv::saturate_cast<unsigned char>(255 * std::pow(value / 255.0, exponent));
  cv::Mat result;
  cv::LUT(gray, table, result);
  return result;
}

PassResults see(const Scene& scene, double exponent) {
  return look_at_variant(scene, with_gamma(scene.reduced, exponent));
}

}  // namespace

constinit const Stage kGammaDark{
    "gamma_dark", Effort::fast, may_have_missed, nullptr,
    [](const Scene& scene) { return see(scene, scene.tuning.gamma_dark); }};
constinit const Stage kGammaLight{
    "gamma_light", Effort::fast, may_have_missed, nullptr,
    [](const Scene& scene) { return see(scene, scene.tuning.gamma_light); }};
constinit const Stage kGammaGlare{
    "gamma_glare", Effort::balanced, variants_pay, nullptr,
    [](const Scene& scene) { return see(scene, scene.tuning.gamma_glare); }};

}  // namespace moongate::reader
