#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: a linear format asked for. Linear codes leave no evidence when they fail, so one look at
// the working scale is always paid, and one in full size where nothing was read. Adds: linear
// codes, lying or standing. Costs: as much as the first look; in full size a third of it.

namespace moongate::reader {

namespace {

constexpr int kLines = 512;  ///< that ZXing-C++ looks at, one way

bool wanted(const Scene& scene) {
  return other_formats_pay(scene) && !linear_formats(scene).empty();
}

/// The picture turned clockwise, with the columns that are looked at alone: ZXing-C++ reads columns
/// pixel by pixel across the whole picture, which takes longer than turning a few.
cv::Mat standing(const cv::Mat& pixels, int step) {
  cv::Mat columns = pixels;
  if (step > 1)
    cv::resize(pixels, columns, {pixels.cols / step, pixels.rows}, 0, 0, cv::INTER_NEAREST);
  cv::Mat turned;
  cv::rotate(columns, turned, cv::ROTATE_90_CLOCKWISE);
  return turned;
}

void turn_back(Quad& corners, float height, float step) {
  for (Point& p : corners) p = {p.y * step, height - p.x};
}

void run(Scene& scene, const cv::Mat& pixels, float scale, std::string_view stage) {
  const auto request = plain(linear_formats(scene));
  look(scene, pixels, request, stage, scale);
  if (!may_look(scene, pixels.total())) return;
  const int step = std::max(1, pixels.cols / kLines);
  auto found = read_variant(standing(pixels, step), request);
  for (Symbol& symbol : found.symbols)
    turn_back(symbol.corners, static_cast<float>(pixels.rows), static_cast<float>(step));
  absorb(scene, std::move(found), stage, scale);
}

void run_reduced(Scene& scene) {
  run(scene, at_working_scale(scene), working_scale(scene), kLinear.name);
}

void run_full(Scene& scene) { run(scene, scene.gray, 1, kLinearFullSize.name); }

bool wanted_full(const Scene& scene) {
  return working_scale(scene) < 1 && scene.symbols.empty() && wanted(scene);
}

}  // namespace

constinit const Stage kLinear{"linear", Effort::fast, wanted, run_reduced};
constinit const Stage kLinearFullSize{"linear_full_size", Effort::balanced, wanted_full, run_full};

}  // namespace moongate::reader
