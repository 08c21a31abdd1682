#include <opencv2/core.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: nothing read yet. Adds: symbols printed white on black. Costs: a first look again.

namespace moongate::reader {

namespace {

bool wanted(const Scene& scene) { return scene.symbols.empty() && !matrix_formats(scene).empty(); }

void run(Scene& scene) {
  cv::Mat negative;
  cv::bitwise_not(at_working_scale(scene), negative);
  auto request = plain(matrix_formats(scene));
  std::erase(request.formats, SymbolFormat::pdf417);  // the standard has it black on white only
  request.try_downscale = true;
  auto found = read_variant(negative, request);
  for (auto& symbol : found.symbols) symbol.inverted = true;
  absorb(scene, std::move(found), kInverted.name, working_scale(scene));
}

}  // namespace

constinit const Stage kInverted{"inverted", Effort::fast, wanted, run};

}  // namespace moongate::reader
