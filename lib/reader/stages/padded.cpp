#include <opencv2/imgproc.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: symbols that fill the picture to its edge, without the quiet
// zone that finder patterns are recognised by. Costs: a copy and a plain pass at the working scale.

namespace moongate::reader {

namespace {

constexpr int kMargin = 32;  ///< pixels; finder patterns need one module of quiet zone

void run(Scene& scene) {
  cv::Mat framed;
  cv::copyMakeBorder(at_working_scale(scene), framed, kMargin, kMargin, kMargin, kMargin,
                     cv::BORDER_CONSTANT, cv::Scalar(255));
  const auto scale = working_scale(scene);
  const float shift = -kMargin / scale;
  look(scene, framed, qr_only(), kPadded.name, scale, {shift, shift});
}

}  // namespace

constinit const Stage kPadded{"padded", Effort::thorough, has_evidence, run};

}  // namespace moongate::reader
