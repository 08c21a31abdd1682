"""What did not pay and is no longer in the tree; its larger parts are sources in this folder."""
from .edits import Experiment, behind, file, new_stage, text

COPIES = ("blur_2", "size_04", "moved", "noise_25", "tilted_half", "disc_on_data", "dark")
CANDIDATE = "lib/reader/grey/candidate.cpp"
LEVELS = "lib/reader/grey/level_reader.cpp"
READING = "lib/reader/stages/grey_reading.cpp"

CROPS = new_stage("kCrops", "crops.cpp", "kGreyFinders")
CROP_THRESHOLDS = new_stage("kCropThresholds", "crops.cpp", "kGreyFinders")

WIENER = (
    file("wiener.hpp", "grey"),
    text(CANDIDATE, *behind('#include "reader/grey/warp_fit.hpp"\n', '#include "reader/grey/wiener.hpp"\n')),
    text(CANDIDATE, *behind("  auto done = read_bent(attempt, guess, budget);\n", """
  const auto middle = static_cast<float>(guess.dimension) / 2;
  const auto axes = attempt.grid.warp().axes({middle, middle});
  const double module = (cv::norm(axes[0]) + cv::norm(axes[1])) / 2;
  for (const double sigma : {0.4, 0.6, 0.9}) {
    if (done || guess.agreement < kPromising) break;
    done = read_levels(attempt.grid.sample(deblurred(patch.fine, sigma * module)));
  }
""")),
)

FUSION = (
    text(LEVELS, "kWays = kThresholds.size() + 2;", "kWays = kThresholds.size() + 3;"),
    text(LEVELS, *behind("#include <array>\n", "#include <algorithm>\n")),
    text(LEVELS, *behind("SoftGrid margins_number(const SoftGrid& levels, std::size_t i) {\n", """
  if (i == kThresholds.size() + 2) {
    SoftGrid mean(levels.dimension);
    for (std::size_t way = 0; way < i; ++way) {
      const SoftGrid one = margins_number(levels, way);
      for (std::size_t k = 0; k < one.value.size(); ++k)
        mean.value[k] += std::clamp(one.value[k], -1.5F, 1.5F) / static_cast<float>(i);
    }
    return mean;
  }
""")),
)

# The grid that was given up travels with the report; ZXing-C++ gets it drawn as decided.
IS_PURE = (
    file("as_decided.hpp", "stages"),
    text("lib/reader/grey/candidate.hpp", *behind("  int dimension = 0;\n", "  SoftGrid given_up;\n")),
    text(CANDIDATE, "std::array<Vec, 4>& corners) {\n  const auto controls",
         "std::array<Vec, 4>& corners, SoftGrid& given_up) {\n  const auto controls"),
    text(CANDIDATE, *behind("  corners = corners_of(attempt.grid);\n", "  given_up = attempt.levels;\n")),
    text(CANDIDATE, "read_grid(patch, guess, budget, at);", "read_grid(patch, guess, budget, at, report.given_up);"),
    text(READING, *behind('#include "reader/grey/symbol_of.hpp"\n', '#include "reader/stages/as_decided.hpp"\n')),
    text(READING, *behind("  const float side = static_cast<float>(report.dimension) / kUsual;\n", """\
  if (!report.read && report.given_up.dimension != 0 && report.agreement >= 0.5F)
    return {read_as_decided(report.given_up, candidate), 1 + side * side};
""")),
)

LOSERS = [
    ("crops", "failed candidates cropped, stretched, at 4 and 7 pixels a module, plain, blurred and sharpened, "
              "for ZXing-C++", (CROPS,)),
    ("crop_thresholds", "the same crops with mean and Gaussian thresholds of 7 and 13 modules, and Otsu",
     (CROP_THRESHOLDS,)),
    ("wiener", "Wiener deblurring of the patch, Gaussian of 0.4, 0.6 and 0.9 modules, sampled through the fixed grid",
     WIENER),
    ("fusion", "the mean of the margins of all ten ways as one more way", FUSION),
    ("is_pure", "ZXing-C++ (`isPure`) on the sampled grids that the grey decoder gave up", IS_PURE),
]

EXPERIMENTS = [
    *(Experiment(name, what, edits) for name, what, edits in LOSERS),
    *(Experiment(f"{name}_copies", what, edits, copies=COPIES) for name, what, edits in LOSERS),
]
