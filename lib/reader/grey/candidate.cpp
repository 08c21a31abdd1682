#include "reader/grey/candidate.hpp"

#include <algorithm>
#include <cmath>

#include "reader/grey/bent_grid.hpp"
#include "reader/grey/grid_search.hpp"
#include "reader/grey/level_reader.hpp"
#include "reader/grey/margins.hpp"
#include "reader/grey/timing.hpp"
#include "reader/grey/warp_fit.hpp"

namespace moongate::reader::grey {

using qr::kMinDimension;

namespace {

// Agreement with the fixed patterns.
constexpr float kHopeless = 0.5F;   // below it no grid was ever right
constexpr float kPromising = 0.6F;  // above it bending is worth many rounds
constexpr float kTrusted = 0.7F;    // above it the grid is right and only data is missing

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

// One grid on its way: where it lies now and what is seen through it.
struct Attempt {
  const Patch& patch;
  BentGrid grid;
  SoftGrid levels;

  Attempt(const Patch& p, const GridGuess& guess)
      : patch(p), grid(guess.dimension, guess.warp), levels(grid.sample(p.fine)) {}

  // Moves the nodes to where decided modules ask for.
  void refine(float stiffness) {
    SoftGrid margins = margins_of(levels, {Threshold::Kind::mean, 9, 0.5F});
    overlay_fixed_patterns(margins);
    const auto decided = decided_controls(margins);
    for (int i = 0; i < 2; ++i) grid.refine(patch.coarse, decided, stiffness);
    for (int i = 0; i < 2; ++i) grid.refine(patch.fine, decided, stiffness);
    levels = grid.sample(patch.fine);
  }

  // The same modules, seen a sixth of a module beside their centres.
  [[nodiscard]] Again again() const {
    return [this] { return grid.sample(patch.fine, Vec(0.16F, -0.16F)); };
  }

  [[nodiscard]] std::optional<LevelRead> read() const { return read_levels(levels, again()); }

  void follow(const Budget& budget) {
    SoftGrid fixed(grid.dimension());
    overlay_fixed_patterns(fixed);
    grid.follow(patch.coarse, fixed, budget.late);
    levels = grid.sample(patch.fine);
  }
};

void bend(const Patch& patch, const std::vector<Control>& controls, GridGuess& guess) {
  for (const cv::Mat* gray : {&patch.coarse, &patch.fine}) {
    const float score = fit_warp(*gray, guess.warp, controls, {Warp::kParameters, 12});
    guess.agreement = std::max(guess.agreement, score);
  }
}

// Where dark and light do not take turns between the finders there is no symbol as a rule: of 27
// that were read bent in photographs each had a clarity of 0.17 and more.
int rounds_of(const GridGuess& guess, bool is_timed, const Budget& budget) {
  if (!is_timed) return std::min(budget.bends, 1);
  return guess.agreement < kPromising ? std::min(budget.bends, 2) : budget.bends;
}

// First the grid follows what it decided; where that is not enough it is led from the finders.
std::optional<LevelRead> read_bent(Attempt& attempt, const GridGuess& guess, bool is_timed,
                                   const Budget& budget) {
  constexpr int kLed = 1;  // the round that is led
  if (auto done = attempt.read()) return done;
  const int rounds = rounds_of(guess, is_timed, budget);
  for (int round = 0; round < rounds; ++round) {
    if (budget.late && budget.late()) return std::nullopt;
    if (round == kLed) attempt.follow(budget);
    attempt.refine(round == 0 ? 2.0F : 0.7F);
    if (auto done = attempt.read()) return done;
  }
  if (!budget.erase || !is_timed || guess.agreement < kTrusted) return std::nullopt;
  return read_damaged_levels(attempt.levels, attempt.again());
}

// As a plane first, then bent.
std::optional<LevelRead> read_grid(const Patch& patch, GridGuess& guess, const Budget& budget,
                                   Outline& seen) {
  const auto controls = fixed_controls(guess.dimension, true);
  fit_warp(patch.fine, guess.warp, controls, {8, 8});
  const Attempt flat(patch, guess);
  seen = {corners_of(flat.grid), timing_clarity(flat.levels)};
  if (auto done = flat.read()) return done;
  bend(patch, controls, guess);
  Attempt attempt(patch, guess);
  const bool is_timed = std::max(seen.clarity, timing_clarity(attempt.levels)) > 0;
  auto done = read_bent(attempt, guess, is_timed, budget);
  if (done) seen.corners = corners_of(attempt.grid);
  seen.clarity = std::max(seen.clarity, timing_clarity(attempt.levels));
  return done;
}

// A candidate in the pixels of its patch, dark on light.
struct Placed {
  Patch patch;
  Finders finders;
  std::array<Vec, 4> corners;
  bool inverted = false;
};

Placed place(const cv::Mat& picture, const Candidate& candidate) {
  Placed placed{cut_patch(picture, candidate.corners, module_of(candidate)), candidate.finders,
                candidate.corners};
  Patch& patch = placed.patch;
  if (patch.fine.empty()) return placed;
  for (Vec& c : placed.corners) c = patch.to_patch(c);
  float sign = 0;
  for (Finder& f : placed.finders) {
    f.centre = patch.to_patch(f.centre);
    for (Vec& axis : f.axes) axis *= patch.scale;
    sign += finder_agreement(patch, f);
  }
  placed.inverted = sign < -0.9F;
  if (placed.inverted) {
    cv::bitwise_not(patch.fine, patch.fine);
    cv::bitwise_not(patch.coarse, patch.coarse);
  }
  return placed;
}

// Fits all finders; returns their mean agreement. One that is torn off stays where it was guessed.
float fit_finders(Placed& placed) {
  constexpr float kSeen = 0.3F;
  float found = 0;
  for (Finder& f : placed.finders) {
    const Finder fitted = fit_finder(placed.patch, f);
    found += fitted.agreement / 3;
    if (fitted.agreement > kSeen) f = fitted;
  }
  return found;
}

/// @param seen  takes what the grid looks like, read or not, its corners in pixels of the picture
std::optional<GreyRead> read_guess(const Placed& placed, GridGuess& guess, const Budget& budget,
                                   Outline& seen) {
  auto done = read_grid(placed.patch, guess, budget, seen);
  for (Vec& c : seen.corners) c = placed.patch.to_picture(c);
  if (!done) return std::nullopt;
  return GreyRead{std::move(done->decoded), seen.corners, guess.agreement, done->mirrored,
                  placed.inverted};
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
  Placed placed = place(picture, candidate);
  if (placed.patch.fine.empty()) return report;
  report.agreement = fit_finders(placed);
  if (report.agreement < kHopeless) return report;
  for (GridGuess& guess :
       find_grids(placed.patch, placed.finders, placed.corners, budget.grids, budget.late)) {
    if (budget.late && budget.late()) break;
    if (report.dimension == 0 || guess.agreement > report.agreement) {
      report.agreement = guess.agreement;
      report.dimension = guess.dimension;
    }
    if (guess.agreement < kHopeless * 0.8F) continue;
    Outline seen;
    report.read = read_guess(placed, guess, budget, seen);
    if (guess.dimension == report.dimension) report.seen = seen;
    report.agreement = std::max(report.agreement, guess.agreement);
    if (report.read) break;
  }
  return report;
}

}  // namespace moongate::reader::grey
