#include <opencv2/imgproc.hpp>

#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read in a picture that is not small. Adds: large blurred or noisy
// symbols, which a coarser grid averages. Costs: a plain pass on an eighth of the pixels.

namespace moongate::reader {

namespace {

constexpr int kMinSide = 300;

bool wanted(const Scene& scene) {
  return std::min(scene.gray.cols, scene.gray.rows) >= kMinSide && variants_pay(scene);
}

PassResults see(const Scene& scene) {
  const double scale = scene.tuning.reduce;
  cv::Mat smaller;
  cv::resize(scene.gray, smaller, {}, scale, scale, cv::INTER_AREA);
  return {look(scene, smaller, qr_only(), static_cast<float>(scale))};
}

}  // namespace

constinit const Stage kReduce{"reduce", Effort::thorough, wanted, nullptr, see};

}  // namespace moongate::reader
