#include <opencv2/imgproc.hpp>
#include <optional>

#include "reader/backend/requests.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: a picture in colour in which nothing was read, with a place whose colour is far from its
// grey. Adds: matrix codes whose modules and ground are alike in grey (red on green, blue on red):
// one of the three channels tells them apart, dark on light or light on dark. Costs: a thumbnail of
// the picture; where it is wanted a pass at the working scale.

namespace moongate::reader {

namespace {

// The channel that is farthest from the grey anywhere; none where all are as grey.
std::optional<int> strongest_channel(const Scene& scene) {
  constexpr double kStrong = 40;  // levels; leaves, skin and wood have less
  constexpr int kSide = 96;       // pixels of a thumbnail, in which modules run into their ground
  cv::Mat gray;
  cv::Mat colour;
  cv::resize(scene.gray, gray, {kSide, kSide}, 0, 0, cv::INTER_AREA);
  cv::resize(scene.colour, colour, {kSide, kSide}, 0, 0, cv::INTER_AREA);
  std::optional<int> strongest;
  double most = kStrong;
  for (int channel = 0; channel < 3; ++channel) {
    cv::Mat levels;
    cv::extractChannel(colour, levels, channel);
    const double apart = cv::norm(levels, gray, cv::NORM_INF);
    if (apart < most) continue;
    most = apart;
    strongest = channel;
  }
  return strongest;
}

bool wanted(const Scene& scene) {
  return !scene.colour.empty() && scene.symbols.empty() && strongest_channel(scene);
}

PassResults see(const Scene& scene) {
  auto request = plain(matrix_formats(scene));
  if (request.formats.empty()) return {};
  request.try_invert = true;
  cv::Mat levels;
  cv::extractChannel(scene.colour, levels, strongest_channel(scene).value_or(0));
  const float scale = working_scale(scene);
  if (scale < 1) {
    cv::resize(levels, levels, {}, static_cast<double>(scale), static_cast<double>(scale),
               cv::INTER_AREA);
  }
  return look_for_matrix(scene, levels, request, scale);
}

}  // namespace

constinit const Stage kChannel{"channel", Effort::balanced, wanted, nullptr, see};

}  // namespace moongate::reader
