#include <algorithm>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "reader/base/geometry.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/round_eyes.hpp"
#include "reader/stages/round_layout.hpp"
#include "reader/stages/stages.hpp"

// Needs: nothing read, and contrast. Adds: a hint where a round code stands: three round eyes, and
// around them 36, 54 or 72 rays (a Mini Program code, which WeChat alone opens) or rings of data
// (Douyin, Alipay and others draw such codes; their layouts are not published, so that none is
// named). What is in them is their owners' secret; a person is told why nothing was read. Costs: a
// millisecond; rays and rings are only looked for where three round eyes stand as they must.

namespace moongate::reader {

namespace {

constexpr int kLongestSide = 640;  ///< pixels of the copy that is searched
constexpr int kShortestSide = 32;

/// The square around a round code, from its own top left, which the eye at the right angle marks.
Quad square_around(const EyeTriple& eyes, float scale) {
  const float reach = 1.3F * std::numbers::sqrt2_v<float>;
  cv::Point2f arm = eyes.to_corner * reach;
  Quad corners;
  for (auto& corner : corners) {
    corner = {(eyes.centre.x + arm.x) / scale, (eyes.centre.y + arm.y) / scale};
    arm = {-arm.y, arm.x};
  }
  return corners;
}

void add_hint(Scene& scene, const Hint& hint) {
  const auto known = [&](const Hint& other) {
    return contains(other.corners, centre(hint.corners));
  };
  if (std::none_of(scene.hints.begin(), scene.hints.end(), known)) scene.hints.push_back(hint);
}

void look_for_codes(Scene& scene, const cv::Mat& gray, float scale) {
  for (const EyeTriple& eyes : triples_of(find_eyes(gray))) {
    const Quad corners = square_around(eyes, scale);
    if (has_rays(gray, eyes)) {
      add_hint(scene, {"wechat_mini_program_code", corners, "wechat"});
    } else if (has_data_rings(gray, eyes)) {
      add_hint(scene, {"round_code", corners, ""});
    }
  }
}

bool wanted(const Scene& scene) {
  return !scene.faint && scene.symbols.empty() && scene.options->formats.empty();
}

/// A whole part of the working copy, which is there already: anything else costs as much as the
/// search itself.
void run(Scene& scene) {
  const cv::Mat& working = scene.reduced;
  const int part = (std::max(working.cols, working.rows) + kLongestSide - 1) / kLongestSide;
  const cv::Size size(working.cols / part, working.rows / part);
  if (std::min(size.width, size.height) < kShortestSide) return;
  cv::Mat small = working;
  if (part > 1) cv::resize(working, small, size, 0, 0, cv::INTER_AREA);
  look_for_codes(scene, small, working_scale(scene) / static_cast<float>(part));
}

}  // namespace

constinit const Stage kSunflower{"sunflower", Effort::balanced, wanted, run};

}  // namespace moongate::reader
