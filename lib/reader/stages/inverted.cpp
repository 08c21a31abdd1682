#include <opencv2/core.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: nothing read yet. Adds: symbols printed white on black. Costs: a first look again, and
// with the least effort without a second look at a third of the size.

namespace moongate::reader {

namespace {

/// The standard has PDF417 black on white only.
std::vector<SymbolFormat> invertible_formats(const Scene& scene) {
  auto formats = other_matrix_formats(scene);
  std::erase(formats, SymbolFormat::pdf417);
  if (wants(scene, SymbolFormat::qr_code)) formats.push_back(SymbolFormat::qr_code);
  return formats;
}

bool wanted(const Scene& scene) {
  return scene.symbols.empty() && !invertible_formats(scene).empty();
}

void run(Scene& scene) {
  cv::Mat negative;
  cv::bitwise_not(at_working_scale(scene), negative);
  auto request = plain(invertible_formats(scene));
  request.try_downscale = scene.options->effort > Effort::fast;
  auto found = read_variant(negative, request);
  for (auto& symbol : found.symbols) symbol.inverted = true;
  absorb(scene, std::move(found), kInverted.name, working_scale(scene));
}

}  // namespace

constinit const Stage kInverted{"inverted", Effort::fast, wanted, run};

}  // namespace moongate::reader
