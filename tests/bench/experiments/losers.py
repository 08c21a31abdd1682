"""What did not pay and is no longer in the tree; its larger parts are sources in this folder."""
from .edits import Experiment, file, new_stage, text

COPIES = ("blur_2", "size_04", "moved", "noise_25", "tilted_half", "disc_on_data", "dark")
CANDIDATE = "lib/reader/grey/candidate.cpp"
LEVELS = "lib/reader/grey/level_reader.cpp"
READING = "lib/reader/stages/grey_reading.cpp"

CROPS = new_stage("kCrops", "crops.cpp", "kGreyFinders")
CROP_THRESHOLDS = new_stage("kCropThresholds", "crops.cpp", "kGreyFinders")

WIENER = (
    file("wiener.hpp", "grey"),
    text(CANDIDATE, '#include "reader/grey/warp_fit.hpp"\n', '#include "reader/grey/warp_fit.hpp"\n#include "reader/grey/wiener.hpp"\n'),
    text(CANDIDATE, "  auto done = read_bent(attempt, guess, budget);\n", """  auto done = read_bent(attempt, guess, budget);
  const auto middle = static_cast<float>(guess.dimension) / 2;
  const auto axes = attempt.grid.warp().axes({middle, middle});
  const double module = (cv::norm(axes[0]) + cv::norm(axes[1])) / 2;
  for (const double sigma : {0.4, 0.6, 0.9}) {
    if (done || guess.agreement < kPromising) break;
    done = read_levels(attempt.grid.sample(deblurred(patch.fine, sigma * module)));
  }
"""),
)

FUSION = (
    text(LEVELS, "SoftGrid margins_number(const SoftGrid& levels, std::size_t i) {\n", """SoftGrid margins_number(const SoftGrid& levels, std::size_t i) {
  if (i == kThresholds.size() + 2) {
    SoftGrid mean(levels.dimension);
    for (std::size_t way = 0; way < i; ++way) {
      const SoftGrid one = margins_number(levels, way);
      for (std::size_t k = 0; k < one.value.size(); ++k)
        mean.value[k] += std::clamp(one.value[k], -1.5F, 1.5F) / static_cast<float>(i);
    }
    return mean;
  }
"""),
    text(LEVELS, "kWays = kThresholds.size() + 2;", "kWays = kThresholds.size() + 3;"),
    text(LEVELS, "#include <array>\n", "#include <algorithm>\n#include <array>\n"),
)

# The grid that was given up travels with the report; ZXing-C++ gets it drawn as decided.
IS_PURE = (
    text("lib/reader/grey/candidate.hpp", "  int dimension = 0;\n};", "  int dimension = 0;\n  SoftGrid given_up;  ///< levels\n};"),
    text(CANDIDATE, "                                   std::array<Vec, 4>& corners) {\n  const auto",
         "                                   std::array<Vec, 4>& corners, SoftGrid& given_up) {\n  const auto"),
    text(CANDIDATE, "  corners = corners_of(attempt.grid);\n  return done;", "  corners = corners_of(attempt.grid);\n  given_up = attempt.levels;\n  return done;"),
    text(CANDIDATE, "read_grid(patch, guess, budget, at);", "read_grid(patch, guess, budget, at, report.given_up);"),
    text(READING, "  return report.read ? grey::symbol_of(*report.read) : std::nullopt;", """  if (report.read) return grey::symbol_of(*report.read);
  if (report.given_up.dimension == 0 || report.agreement < 0.5F) return std::nullopt;
  return read_as_decided(report.given_up, candidate);"""),
    text(READING, "std::optional<Symbol> read(const Scene& scene,", """std::optional<Symbol> read_as_decided(const grey::SoftGrid& levels,
                                      const grey::Candidate& candidate) {
  constexpr int kPixels = 3;  // a module
  const grey::SoftGrid margins = grey::margins_of(levels, {grey::Threshold::Kind::middle, 9, 0});
  cv::Mat picture((levels.dimension + 8) * kPixels, (levels.dimension + 8) * kPixels, CV_8U, cv::Scalar(255));
  for (int y = 0; y < levels.dimension; ++y)
    for (int x = 0; x < levels.dimension; ++x)
      if (margins.at(x, y) < 0) picture(cv::Rect((x + 4) * kPixels, (y + 4) * kPixels, kPixels, kPixels)).setTo(0);
  BackendRequest request;
  request.formats = {SymbolFormat::qr_code};
  request.binarizer = Binarizer::fixed_threshold;
  request.pure = true;
  auto found = read_with_zxing({picture.data, picture.cols, picture.rows, static_cast<int>(picture.step)}, request);
  if (found.symbols.size() != 1) return std::nullopt;
  for (std::size_t i = 0; i < 4; ++i)
    found.symbols[0].corners[i] = {candidate.corners[i].x, candidate.corners[i].y};
  return found.symbols[0];
}

std::optional<Symbol> read(const Scene& scene,"""),
    text(READING, '#include "reader/grey/symbol_of.hpp"\n', '#include "reader/grey/margins.hpp"\n#include "reader/grey/symbol_of.hpp"\n'),
)

LOSERS = [
    ("crops", "failed candidates cropped, stretched, at 4 and 7 pixels a module, plain, blurred and sharpened, for ZXing-C++", (CROPS,)),
    ("crop_thresholds", "the same crops with mean and Gaussian thresholds of 7 and 13 modules, and Otsu", (CROP_THRESHOLDS,)),
    ("wiener", "Wiener deblurring of the patch, Gaussian of 0.4, 0.6 and 0.9 modules, sampled through the fixed grid", WIENER),
    ("fusion", "the mean of the margins of all ten ways as one more way", FUSION),
    ("is_pure", "ZXing-C++ (`isPure`) on the sampled grids that the grey decoder gave up", IS_PURE),
]

EXPERIMENTS = [
    *(Experiment(name, what, edits) for name, what, edits in LOSERS),
    *(Experiment(f"{name}_copies", what, edits, copies=COPIES) for name, what, edits in LOSERS),
]
