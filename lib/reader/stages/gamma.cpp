#include <cmath>
#include <opencv2/core.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: with an exponent below 1 symbols in the dark, above 1
// symbols that are washed out by glare or light. Costs: one plain pass at the working scale each.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return is_open(scene) && wants(scene, SymbolFormat::qr_code); }

cv::Mat with_gamma(const cv::Mat& gray, double exponent) {
  cv::Mat table(1, 256, CV_8U);
  for (int value = 0; value < 256; ++value)
    table.at<unsigned char>(value) =
        cv::saturate_cast<unsigned char>(255 * std::pow(value / 255.0, exponent));
  cv::Mat result;
  cv::LUT(gray, table, result);
  return result;
}

void run(Scene& scene, double exponent, std::string_view name) {
  look(scene, with_gamma(at_working_scale(scene), exponent), qr_only(), name, working_scale(scene));
}

}  // namespace

constinit const Stage kGammaDark{"gamma_dark", Effort::fast, wanted,
                                 [](Scene& scene) { run(scene, 0.4, kGammaDark.name); }};
constinit const Stage kGammaLight{"gamma_light", Effort::fast, wanted,
                                  [](Scene& scene) { run(scene, 2.2, kGammaLight.name); }};

}  // namespace moongate::reader
