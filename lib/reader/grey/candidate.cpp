#include "reader/grey/candidate.hpp"

#include <algorithm>
#include <cmath>

#include "reader/grey/bent_grid.hpp"
#include "reader/grey/grid_search.hpp"
#include "reader/grey/level_reader.hpp"
#include "reader/grey/margins.hpp"
#include "reader/grey/warp_fit.hpp"

namespace moongate::reader::grey {
namespace {

constexpr float kTrusted = 0.7F;   // agreement above which a grid is right and only data is missing
constexpr float kHopeless = 0.5F;  // agreement below which no grid was ever right

// The smallest of the three: a patch must keep the modules of the far side apart.
float module_of(const Candidate& c) {
  float least = 1e6F;
  for (const Finder& f : c.finders) {
    for (const Vec& axis : f.axes) least = std::min(least, std::hypot(axis.x, axis.y));
  }
  return least;
}

std::array<Vec, 4> corners_of(const BentGrid& grid) {
  const auto side = static_cast<float>(grid.dimension());
  return {grid.at({0, 0}), grid.at({side, 0}), grid.at({side, side}), grid.at({0, side})};
}

// Bends the plane until timing and alignment patterns fit, then follows the decided modules.
std::optional<LevelRead> read_grid(const Patch& patch, GridGuess& guess, const Budget& budget,
                                   std::array<Vec, 4>& corners) {
  const auto controls = fixed_controls(guess.dimension, true);
  fit_warp(patch.fine, guess.warp, controls, {8, 8});
  BentGrid plane(guess.dimension, guess.warp);
  corners = corners_of(plane);
  if (auto done = read_levels(plane.sample(patch.fine))) return done;

  guess.agreement = std::max(guess.agreement,
                             fit_warp(patch.coarse, guess.warp, controls, {Warp::kParameters, 12}));
  guess.agreement =
      std::max(guess.agreement, fit_warp(patch.fine, guess.warp, controls, {Warp::kParameters, 8}));
  BentGrid grid(guess.dimension, guess.warp);
  SoftGrid levels = grid.sample(patch.fine);
  if (auto done = read_levels(levels)) return done;
  for (int round = 0; round < budget.bends; ++round) {
    if (budget.late && budget.late()) return std::nullopt;
    SoftGrid margins = margins_of(levels, {Threshold::Kind::mean, 9, 0.5F});
    overlay_fixed_patterns(margins);
    const auto decided = decided_controls(margins);
    const float stiffness = round == 0 ? 2.0F : 0.7F;
    for (int i = 0; i < 2; ++i) grid.refine(patch.coarse, decided, stiffness);
    for (int i = 0; i < 2; ++i) grid.refine(patch.fine, decided, stiffness);
    levels = grid.sample(patch.fine);
    corners = corners_of(grid);
    if (auto done = read_levels(levels)) return done;
  }
  if (!budget.erase || guess.agreement < kTrusted) return std::nullopt;
  return read_damaged_levels(levels);
}

}  // namespace

Candidate candidate_at(const std::array<Vec, 4>& corners, int dimension) {
  constexpr int kUsual = 29;
  return {guess_finders(corners, dimension >= kMinDimension ? dimension : kUsual), corners};
}

Candidate candidate_of(const Finders& f) {
  const float n = modules_between(f[0], f[1], 0);
  const float m = modules_between(f[0], f[2], 1);
  const Vec right = (f[1].centre - f[0].centre) * (3.5F / std::max(n, 1.0F));
  const Vec down = (f[2].centre - f[0].centre) * (3.5F / std::max(m, 1.0F));
  const Vec opposite = f[1].centre + f[2].centre - f[0].centre;
  return {f,
          {f[0].centre - right - down, f[1].centre + right - down, opposite + right + down,
           f[2].centre - right + down}};
}

CandidateReport read_candidate(const cv::Mat& picture, const Candidate& candidate,
                               const Budget& budget) {
  CandidateReport report;
  Patch patch = cut_patch(picture, candidate.corners, module_of(candidate));
  if (patch.fine.empty()) return report;
  std::array<Vec, 4> corners = candidate.corners;
  for (Vec& c : corners) c = patch.to_patch(c);
  Finders finders = candidate.finders;
  float sign = 0;
  for (Finder& f : finders) {
    f.centre = patch.to_patch(f.centre);
    for (Vec& axis : f.axes) axis *= patch.scale;
    sign += finder_agreement(patch, f);
  }
  const bool inverted = sign < -0.9F;
  if (inverted) {
    cv::bitwise_not(patch.fine, patch.fine);
    cv::bitwise_not(patch.coarse, patch.coarse);
  }
  float found = 0;
  for (Finder& f : finders) {
    f = fit_finder(patch, f);
    found += f.agreement / 3;
  }
  report.agreement = found;
  if (found < kHopeless) return report;
  for (GridGuess& guess : find_grids(patch, finders, corners, budget.grids)) {
    if (budget.late && budget.late()) break;
    if (report.dimension == 0 || guess.agreement > report.agreement) {
      report.agreement = guess.agreement;
      report.dimension = guess.dimension;
    }
    if (guess.agreement < kHopeless * 0.8F) continue;
    std::array<Vec, 4> at{};
    auto done = read_grid(patch, guess, budget, at);
    report.agreement = std::max(report.agreement, guess.agreement);
    if (!done) continue;
    for (Vec& c : at) c = patch.to_picture(c);
    report.read = GreyRead{std::move(done->decoded), at, guess.agreement, done->mirrored, inverted};
    return report;
  }
  return report;
}

}  // namespace moongate::reader::grey
