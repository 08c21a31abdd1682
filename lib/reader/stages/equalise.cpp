#include <opencv2/imgproc.hpp>

#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols of low contrast, in shadow and glare at once. Costs:
// a histogram equalisation by tiles and a plain pass at the working scale.

namespace moongate::reader {

namespace {

PassResults see(const Scene& scene) {
  cv::Mat even;
  cv::createCLAHE(4, {8, 8})->apply(scene.reduced, even);
  return look_at_variant(scene, even);
}

}  // namespace

constinit const Stage kEqualise{"equalise", Effort::balanced, variants_pay, nullptr, see};

}  // namespace moongate::reader
