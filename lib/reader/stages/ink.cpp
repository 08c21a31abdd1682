#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a picture in colour and something left to read. Adds: codes in coloured ink and on
// coloured ground: the darkest channel shows all ink, the lightest shows only black. Costs:
// splitting the channels and a plain pass at the working scale.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return !scene.colour.empty() && has_evidence(scene); }

template <void (*Pick)(cv::InputArray, cv::InputArray, cv::OutputArray)>
cv::Mat picked(const Scene& scene) {
  cv::Mat colour;
  const auto scale = static_cast<double>(working_scale(scene));
  cv::resize(scene.colour, colour, {}, scale, scale, cv::INTER_AREA);
  std::array<cv::Mat, 3> channels;
  for (int i = 0; i < 3; ++i) cv::extractChannel(colour, channels[static_cast<std::size_t>(i)], i);
  cv::Mat result;
  Pick(channels[0], channels[1], result);
  Pick(result, channels[2], result);
  return result;
}

void run_ink(Scene& scene) { look_at_variant(scene, picked<cv::min>(scene), kInk.name); }
void run_black(Scene& scene) { look_at_variant(scene, picked<cv::max>(scene), kBlackInk.name); }

}  // namespace

constinit const Stage kInk{"ink", Effort::balanced, wanted, run_ink};
constinit const Stage kBlackInk{"black_ink", Effort::thorough, wanted, run_black};

}  // namespace moongate::reader
