#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: a picture in colour and something left to read. Adds: codes in coloured ink and on
// coloured ground, as the darkest channel shows all ink. Costs: splitting the channels and a plain
// pass at the working scale.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return !scene.colour.empty() && variants_pay(scene); }

cv::Mat darkest_channel(const Scene& scene) {
  cv::Mat colour;
  const auto scale = static_cast<double>(working_scale(scene));
  cv::resize(scene.colour, colour, {}, scale, scale, cv::INTER_AREA);
  std::array<cv::Mat, 3> channels;
  for (int i = 0; i < 3; ++i) cv::extractChannel(colour, channels[static_cast<std::size_t>(i)], i);
  cv::Mat result;
  cv::min(channels[0], channels[1], result);
  cv::min(result, channels[2], result);
  return result;
}

PassResults see(const Scene& scene) { return look_at_variant(scene, darkest_channel(scene)); }

}  // namespace

constinit const Stage kInk{"ink", Effort::balanced, wanted, nullptr, see};

}  // namespace moongate::reader
