#include <opencv2/imgproc.hpp>

#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/stages/stages.hpp"

// reduce: needs something left to read in a picture that is not small. Adds: large blurred or noisy
// symbols, which a coarser grid averages. Costs: a plain pass on an eighth of the pixels.
// reduce_others: needs a large picture in which nothing was read. Adds: symbols of the other matrix
// formats that fill it, soft or with modules of dozens of pixels. Costs: a pass on a sixteenth of
// the pixels.

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

bool wanted_others(const Scene& scene) {
  constexpr int kLargeSide = 1000;
  return std::min(scene.gray.cols, scene.gray.rows) >= kLargeSide && scene.symbols.empty() &&
         !scene.faint && !scene.crowded && !matrix_formats(scene).empty();
}

PassResults see_others(const Scene& scene) {
  constexpr float kScale = 0.25F;
  cv::Mat smaller;
  cv::resize(scene.gray, smaller, {}, static_cast<double>(kScale), static_cast<double>(kScale),
             cv::INTER_AREA);
  return look_for_matrix(scene, smaller, plain(matrix_formats(scene)), kScale);
}

}  // namespace

constinit const Stage kReduceOthers{"reduce_others", Effort::balanced, wanted_others, nullptr,
                                    see_others};
constinit const Stage kReduce{"reduce", Effort::thorough, wanted, nullptr, see};

}  // namespace moongate::reader
