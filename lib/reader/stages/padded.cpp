#include <opencv2/imgproc.hpp>

#include "reader/backend/requests.hpp"
#include "reader/scene/evidence.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols that fill the picture to its edge, without the quiet
// zone that finder patterns are recognised by. Costs: a copy and a plain pass at the working scale.

namespace moongate::reader {

namespace {

PassResults see(const Scene& scene) {
  const int margin = scene.tuning.frame;  // finder patterns need one module of quiet zone
  cv::Mat framed;
  cv::copyMakeBorder(scene.reduced, framed, margin, margin, margin, margin, cv::BORDER_CONSTANT,
                     cv::Scalar(255));
  const auto scale = working_scale(scene);
  const float shift = -static_cast<float>(margin) / scale;
  return {look(scene, framed, qr_only(), scale, {shift, shift})};
}

}  // namespace

constinit const Stage kPadded{"padded", Effort::thorough, variants_pay, nullptr, see};

}  // namespace moongate::reader
