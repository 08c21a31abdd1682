#include <algorithm>
#include <iterator>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "reader/backend/requests.hpp"
#include "reader/base/geometry.hpp"
#include "reader/scene/pass.hpp"
#include "reader/scene/wanted_formats.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

// Needs: contrast. Adds: ordinary QR codes black on white, and the evidence for all later stages;
// alone in its call, because of two candidates in one place ZXing-C++ reports only one. Large
// symbols, and soft ones, are read in a copy a third in size. Costs: a quarter of what ZXing-C++
// takes for the same in full size.

namespace moongate::reader {

namespace {

constexpr int kSmaller = 3;  // times, each copy
constexpr int kLargest =
    500;  // pixels a side; larger pictures are looked at in a smaller copy, too

bool wanted(const Scene& scene) { return !scene.faint && wants(scene, SymbolFormat::qr_code); }

/// Without what is left of rows and columns.
cv::Mat smaller_copy(const cv::Mat& pixels) {
  const cv::Size size(pixels.cols / kSmaller, pixels.rows / kSmaller);
  cv::Mat result;
  cv::resize(pixels(cv::Rect({}, size * kSmaller)), result, size, 0, 0, cv::INTER_AREA);
  return result;
}

/// Tells whether the first pass told already what stands there, read or not.
bool is_told(const BackendResult& told, const FailedCandidate& candidate) {
  const Quad& corners = candidate.corners;
  return std::any_of(told.symbols.begin(), told.symbols.end(),
                     [&](const Symbol& known) { return boxes_near(known.corners, corners, 0); }) ||
         std::any_of(told.failed.begin(), told.failed.end(), [&](const FailedCandidate& known) {
           return contains(known.corners, centre(corners));
         });
}

template <class Value>
void append(std::vector<Value>& values, std::vector<Value> more) {
  std::move(more.begin(), more.end(), std::back_inserter(values));
}

/// Adds what a smaller copy showed. Its candidates are less exact: only those in new places count,
/// as each is read as carefully as the next.
void add_smaller(PassResult& pass, PassResult smaller) {
  BackendResult& found = smaller.found;
  const float scale = smaller.scale / pass.scale;
  for (Symbol& symbol : found.symbols) symbol.corners = to_full_size(symbol.corners, scale, {});
  for (auto& candidate : found.failed)
    candidate.corners = to_full_size(candidate.corners, scale, {});
  std::erase_if(found.failed,
                [&](const auto& candidate) { return is_told(pass.found, candidate); });
  append(pass.found.symbols, std::move(found.symbols));
  append(pass.found.grids, std::move(found.grids));
  append(pass.found.failed, std::move(found.failed));
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
