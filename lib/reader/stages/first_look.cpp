#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/backend/requests.hpp"
#include "reader/base/geometry.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/tiles.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: contrast. Adds: ordinary QR codes black on white, and the evidence for all later stages;
// alone in its call, because of two candidates in one place ZXing-C++ reports only one. Large
// symbols, and soft ones, are read in a copy a third in size. Costs: a quarter of what ZXing-C++
// takes for the same in full size.

namespace moongate::reader {

namespace {

constexpr int kSmaller = 3;    // times, each copy
constexpr int kLargest = 500;  // pixels a side that need no smaller copy

bool wanted(const Scene& scene) { return !scene.faint && wants(scene, SymbolFormat::qr_code); }

/// Without what is left of rows and columns.
cv::Mat smaller_copy(const cv::Mat& pixels) {
  const cv::Size size(pixels.cols / kSmaller, pixels.rows / kSmaller);
  cv::Mat result;
  cv::resize(pixels(cv::Rect({}, size * kSmaller)), result, size, 0, 0, cv::INTER_AREA);
  return result;
}

/// Tells whether something was told there already, read or not.
bool is_told(const BackendResult& told, const Quad& corners) {
  return std::any_of(told.symbols.begin(), told.symbols.end(),
                     [&](const Symbol& known) { return boxes_near(known.corners, corners, 0); }) ||
         std::any_of(told.failed.begin(), told.failed.end(), [&](const FailedCandidate& known) {
           return contains(known.corners, centre(corners));
         });
}

/// Adds what a smaller copy showed. Its candidates are less exact: only those in new places count,
/// as each is read as carefully as the next.
void add_smaller(PassResult& pass, PassResult smaller) {
  const float scale = smaller.scale / pass.scale;
  std::erase_if(smaller.found.failed, [&](const FailedCandidate& candidate) {
    return is_told(pass.found, to_full_size(candidate.corners, scale, {}));
  });
  add_part(pass.found, std::move(smaller.found), scale, {});
  pass.crowded |= smaller.crowded;
  pass.incomplete |= smaller.incomplete;
}

PassResults see(const Scene& scene) {
  cv::Mat pixels = scene.reduced;
  float scale = working_scale(scene);
  PassResult pass = look(scene, pixels, qr_only(), scale);
  while (std::max(pixels.cols, pixels.rows) > kLargest &&
         std::min(pixels.cols, pixels.rows) >= kSmaller) {
    pixels = smaller_copy(pixels);
    scale /= kSmaller;
    add_smaller(pass, look(scene, pixels, qr_only(), scale));
  }
  return {std::move(pass)};
}

}  // namespace

constinit const Stage kFirstLook{.name = "first_look",
                                 .from = Effort::fast,
                                 .wanted = wanted,
                                 .see = see,
                                 .needs_validation = false};

}  // namespace moongate::reader
