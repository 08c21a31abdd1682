#include "reader/grey/finder_fit.hpp"

#include <cmath>

#include "reader/grey/warp_fit.hpp"

namespace moongate::reader::grey {
namespace {

constexpr int kAffine = 6;

Warp warp_of(const Finder& f) {
  return Warp(7, {f.at(-3.5F, -3.5F), f.at(3.5F, -3.5F), f.at(3.5F, 3.5F), f.at(-3.5F, 3.5F)});
}

Finder finder_of(const Warp& warp, float agreement) {
  const Vec middle(3.5F, 3.5F);
  return {warp.at(middle), warp.axes(middle), agreement};
}

Finder scaled(Finder f, float factor) {
  for (Vec& axis : f.axes) axis *= factor;
  return f;
}

// A fit that ran away has lost the pattern it was sent to.
bool close_to(const Finder& fitted, const Finder& guess) {
  const double module = cv::norm(guess.axes[0]) + cv::norm(guess.axes[1]);
  const double found = cv::norm(fitted.axes[0]) + cv::norm(fitted.axes[1]);
  return cv::norm(fitted.centre - guess.centre) < 2 * module && found > 0.4 * module &&
         found < 2.5 * module;
}

}  // namespace

Finder fit_finder(const Patch& patch, const Finder& guess) {
  Finder best = guess;
  best.agreement = finder_agreement(patch, guess);
  for (const float factor : {1.0F, 0.75F, 1.35F}) {
    Warp warp = warp_of(scaled(guess, factor));
    const float score = fit_warp(patch.coarse, warp, finder_controls(), {kAffine, 8});
    const Finder fitted = finder_of(warp, score);
    if (score > best.agreement && close_to(fitted, guess)) best = fitted;
    if (best.agreement > 0.85F) break;
  }
  Warp warp = warp_of(best);
  const float score = fit_warp(patch.fine, warp, finder_controls(), {kAffine, 8});
  const Finder fitted = finder_of(warp, score);
  const bool better = score > agreement(patch.fine, warp_of(best), finder_controls()) - 0.02F;
  return better && close_to(fitted, best) ? fitted : best;
}

float finder_agreement(const Patch& patch, const Finder& guess) {
  return agreement(patch.coarse, warp_of(guess), finder_controls());
}

float modules_between(const Finder& a, const Finder& b, int axis) {
  const Vec along = b.centre - a.centre;
  const auto i = static_cast<std::size_t>(axis);
  const double size = std::sqrt(cv::norm(a.axes[i]) * cv::norm(b.axes[i]));
  return size > 0 ? static_cast<float>(cv::norm(along) / size) : 0;
}

}  // namespace moongate::reader::grey
