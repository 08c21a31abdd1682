#include <opencv2/imgproc.hpp>

#include "reader/backend/requests.hpp"
#include "reader/scene/deadline.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read in a picture that is not large. Adds: symbols of less than two and
// a half pixels a module. Costs: two (four) times a pass in full size.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) {
  return static_cast<double>(scene.gray.total()) <= scene.tuning.enlarge_most &&
         variants_pay(scene);
}

PassResults see(const Scene& scene, double scale) {
  if (!has_time_for(scene, scale * scale * static_cast<double>(scene.gray.total())))
    return {{{}, 1, {}, true}};
  cv::Mat larger;
  cv::resize(scene.gray, larger, {}, scale, scale, cv::INTER_CUBIC);
  return {look(scene, larger, qr_only(), static_cast<float>(scale))};
}

}  // namespace

constinit const Stage kEnlarge{"enlarge", Effort::fast, wanted, nullptr,
                               [](const Scene& scene) { return see(scene, scene.tuning.enlarge); }};
constinit const Stage kEnlargeTwice{
    "enlarge_twice", Effort::thorough, wanted, nullptr,
    [](const Scene& scene) { return see(scene, scene.tuning.enlarge_twice); }};

}  // namespace moongate::reader
