#include "reader/grey/finder_try.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace moongate::reader::grey {
namespace {

constexpr float kWorthFitting = 0.3F;
constexpr float kHopeless = 0.1F;  // what is a finder pattern agrees more, however it is turned

Finder rotated(const Finder& f, float degrees) {
  const float angle = degrees * std::numbers::pi_v<float> / 180;
  const float c = std::cos(angle);
  const float s = std::sin(angle);
  Finder turned = f;
  turned.axes[0] = c * f.axes[0] + s * f.axes[1];
  turned.axes[1] = c * f.axes[1] - s * f.axes[0];
  return turned;
}

Finder best_rotation(const Patch& patch, const Finder& guess) {
  Finder best = guess;
  best.agreement = -1;
  for (const float degrees : {0.0F, 45.0F, 22.5F, 67.5F}) {
    Finder turned = rotated(guess, degrees);
    turned.agreement = finder_agreement(patch, turned);
    if (turned.agreement > best.agreement) best = turned;
    if (degrees > 0 && best.agreement < kHopeless) break;
  }
  return best;
}

// The mean grey level on a circle of the guessed plane, in pixels as they stand.
float mean_on_circle(const cv::Mat& gray, const Finder& f, float radius) {
  constexpr int kSamples = 12;
  float sum = 0;
  for (int i = 0; i < kSamples; ++i) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / kSamples;
    const Vec p = f.at(radius * std::cos(angle), radius * std::sin(angle));
    const int column = static_cast<int>(inside(p.x, gray.cols));
    const int row = static_cast<int>(inside(p.y, gray.rows));
    sum += static_cast<float>(gray.ptr(row)[column]);
  }
  return sum / kSamples;
}

Finder enlarged(Finder f, float factor) {
  f.centre *= factor;
  for (Vec& axis : f.axes) axis *= factor;
  return f;
}

}  // namespace

Patch smoothed_patch(const cv::Mat& level) {
  Patch patch;
  cv::GaussianBlur(level, patch.fine, {3, 3}, 0.7);
  patch.coarse = patch.fine;
  return patch;
}

Rings rings_of(const cv::Mat& gray, const Finder& f) {
  const float core = mean_on_circle(gray, f, 0.8F);
  const float ring = mean_on_circle(gray, f, 3.25F);
  return {mean_on_circle(gray, f, 2.1F) - std::max(core, ring), std::abs(core - ring)};
}

bool try_seed(const Patch& patch, const Finder& seed, std::vector<Finder>& guesses) {
  const Finder guess = best_rotation(patch, seed);
  if (guess.agreement < kWorthFitting) return false;
  guesses.push_back(guess);
  return true;
}

std::vector<Finder> fitted(const Patch& patch, const FinderSearch& search,
                           std::vector<Finder> guesses) {
  guesses = best_of(std::move(guesses), search.fits);
  std::vector<Finder> found;
  for (const Finder& guess : guesses) {
    if (search.is_over()) break;
    const Finder finder = fit_finder(patch, guess);
    if (finder.agreement >= search.least) found.push_back(enlarged(finder, 1 / search.scale));
  }
  return found;
}

std::vector<Finder> best_of(std::vector<Finder> found, std::size_t most) {
  std::sort(found.begin(), found.end(),
            [](const Finder& a, const Finder& b) { return a.agreement > b.agreement; });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace moongate::reader::grey
