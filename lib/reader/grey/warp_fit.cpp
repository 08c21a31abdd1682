#include "reader/grey/warp_fit.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "reader/grey/patch.hpp"

namespace moongate::reader::grey {
namespace {

constexpr float kLeastHalf = 4;  // grey levels: less contrast than this is noise

struct Sums {
  double n = 0, v = 0, vv = 0, e = 0, ee = 0, ve = 0;
};

Levels levels_of(const Sums& s) {
  Levels levels;
  levels.count = static_cast<int>(s.n);
  if (s.n < 3) return levels;
  const double covariance = s.ve - s.v * s.e / s.n;
  const double spread_e = s.ee - s.e * s.e / s.n;
  const double spread_v = s.vv - s.v * s.v / s.n;
  if (spread_e <= 0) return levels;
  levels.half = static_cast<float>(covariance / spread_e);
  levels.middle = static_cast<float>((s.v - covariance / spread_e * s.e) / s.n);
  // A few grey levels of noise keep flat areas from looking like perfect agreement.
  levels.correlation = static_cast<float>(covariance / std::sqrt(spread_e * (spread_v + 2 * s.n)));
  return levels;
}

// The contrast that most of the symbol has; groups that seem to have none are measured by it.
float typical_half(const std::vector<Levels>& groups) {
  std::vector<float> halves;
  for (const Levels& g : groups) {
    if (g.count >= 3) halves.push_back(std::abs(g.half));
  }
  if (halves.empty()) return kLeastHalf;
  const auto middle = halves.begin() + static_cast<std::ptrdiff_t>(halves.size() / 2);
  std::nth_element(halves.begin(), middle, halves.end());
  return std::max(*middle, kLeastHalf);
}

float mean_correlation(const std::vector<Levels>& groups) {
  double sum = 0;
  double count = 0;
  for (const Levels& g : groups) {
    sum += static_cast<double>(g.correlation) * g.count;
    count += g.count;
  }
  return count > 0 ? static_cast<float>(sum / count) : 0;
}

// What the picture shows under one warp.
struct State {
  std::vector<Slope> slopes;
  std::vector<Levels> groups;
  std::vector<float> halves;      // that are usable, of each group
  std::vector<double> residuals;  // of each control
  double cost = 0;
};

// The equations of one round.
struct System {
  cv::Mat normal;
  cv::Mat right;
};

double weight_of(double residual) {  // Cauchy: half the pull at one contrast off
  return 1 / (1 + residual * residual);
}

double cost_of(double residual) { return std::log(1 + residual * residual); }

void add_row(System& system, const double* row, int count, double residual) {
  const double weight = weight_of(residual);
  for (int i = 0; i < count; ++i) {
    double* normal = system.normal.ptr<double>(i);
    const double weighted = weight * row[i];
    for (int j = 0; j <= i; ++j) normal[j] += weighted * row[j];
    system.right.at<double>(i) -= weighted * residual;
  }
}

struct Fitter {
  const cv::Mat& gray;
  const std::vector<Control>& controls;
  int parameters;

  std::vector<Slope> sample(const Warp& warp) const {
    std::vector<Slope> slopes;
    slopes.reserve(controls.size());
    for (const Control& c : controls) slopes.push_back(slope_at(gray, warp.at(c.module)));
    return slopes;
  }

  std::vector<Levels> levels(const std::vector<Slope>& slopes) const {
    std::vector<float> values;
    values.reserve(slopes.size());
    for (const Slope& s : slopes) values.push_back(s.value);
    return fit_levels(values, controls);
  }

  static float usable_half(const Levels& levels, float typical) {
    return std::max(levels.half, 0.4F * typical);
  }

  double residual(const State& state, std::size_t i) const {
    const auto group = static_cast<std::size_t>(controls[i].group);
    const float off = state.slopes[i].value - state.groups[group].middle;
    return static_cast<double>(off / state.halves[group] - controls[i].expected);
  }

  State state(const Warp& warp) const {
    State state;
    state.slopes = sample(warp);
    state.groups = levels(state.slopes);
    const float typical = typical_half(state.groups);
    state.halves.reserve(state.groups.size());
    for (const Levels& l : state.groups) state.halves.push_back(usable_half(l, typical));
    state.residuals.reserve(controls.size());
    for (std::size_t i = 0; i < controls.size(); ++i) {
      state.residuals.push_back(residual(state, i));
      state.cost += cost_of(state.residuals.back());
    }
    return state;
  }

  System equations(const Warp& warp, const State& state) const {
    System system{cv::Mat::zeros(parameters, parameters, CV_64F),
                  cv::Mat::zeros(parameters, 1, CV_64F)};
    Warp::Gradient gradient;
    std::array<double, Warp::kParameters> row{};
    for (std::size_t i = 0; i < controls.size(); ++i) {
      const float half = state.halves[static_cast<std::size_t>(controls[i].group)];
      warp.gradient(controls[i].module, parameters, gradient);
      for (int k = 0; k < parameters; ++k) {
        const auto at = static_cast<std::size_t>(k);
        row[at] = static_cast<double>(gradient[at].dot(state.slopes[i].gradient) / half);
      }
      add_row(system, row.data(), parameters, state.residuals[i]);
    }
    cv::completeSymm(system.normal, true);
    return system;
  }
};

// Solves for one step; bends are pulled towards 0 by `stiffness`, all else only damped.
std::vector<double> step_of(const System& system, double damping, double stiffness) {
  cv::Mat normal = system.normal.clone();
  for (int i = 0; i < normal.rows; ++i) {
    double& d = normal.at<double>(i, i);
    d += d * damping + 1e-9 + (i >= 8 ? stiffness : 0);
  }
  cv::Mat step;
  if (!cv::solve(normal, system.right, step, cv::DECOMP_CHOLESKY)) return {};
  return {step.begin<double>(), step.end<double>()};
}

}  // namespace

std::vector<Levels> fit_levels(const std::vector<float>& samples,
                               const std::vector<Control>& controls) {
  int groups = 0;
  for (const Control& c : controls) groups = std::max(groups, c.group + 1);
  std::vector<Sums> sums(static_cast<std::size_t>(groups));
  for (std::size_t i = 0; i < controls.size(); ++i) {
    Sums& s = sums[static_cast<std::size_t>(controls[i].group)];
    const double v = static_cast<double>(samples[i]);
    const double e = static_cast<double>(controls[i].expected);
    s.n += 1;
    s.v += v;
    s.vv += v * v;
    s.e += e;
    s.ee += e * e;
    s.ve += v * e;
  }
  std::vector<Levels> levels;
  levels.reserve(sums.size());
  for (const Sums& s : sums) levels.push_back(levels_of(s));
  return levels;
}

float agreement(const cv::Mat& gray, const Warp& warp, const std::vector<Control>& controls) {
  std::vector<float> samples;
  samples.reserve(controls.size());
  for (const Control& c : controls) samples.push_back(level_at(gray, warp.at(c.module)));
  return mean_correlation(fit_levels(samples, controls));
}

float fit_warp(const cv::Mat& gray, Warp& warp, const std::vector<Control>& controls,
               const FitRule& rule) {
  const Fitter fitter{gray, controls, rule.parameters};
  double damping = 1e-3;
  State state = fitter.state(warp);
  System system = fitter.equations(warp, state);
  for (int round = 0; round < rule.rounds && damping < 1e3; ++round) {
    const auto step = step_of(system, damping, static_cast<double>(rule.stiffness));
    if (step.empty()) {
      damping *= 10;
      continue;
    }
    const Warp next = warp.moved(step);
    State moved = fitter.state(next);
    if (!(moved.cost < state.cost)) {
      damping *= 6;
      continue;
    }
    const bool settled = state.cost - moved.cost < 1e-3 * state.cost;
    warp = next;
    if (settled) break;
    state = std::move(moved);
    system = fitter.equations(warp, state);
    damping = std::max(damping / 6, 1e-6);
  }
  return agreement(gray, warp, controls);
}

}  // namespace moongate::reader::grey
