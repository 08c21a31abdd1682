#pragma once

#include <string_view>

#include "reader/scene/pass.hpp"
#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// One stage of the cascade: one file, one entry in the table of stage_table.cpp. It has `see` or
/// `run`.
struct Stage {
  std::string_view name;
  Effort from;  ///< the least effort that runs it
  /// Tells from the evidence whether running is worth it. No evidence, no work.
  bool (*wanted)(const Scene& scene);
  /// Adds what it finds with merge(), and what else scene.hpp says. Asks scene.cut_off() between
  /// steps of more than a few ms.
  void (*run)(Scene& scene) = nullptr;
  /// Or looks at variants of the picture. Decides by pixels, options and symbols alone and changes
  /// nothing, so that several stages may look at a time; their passes are merged in the order of
  /// the table.
  PassResults (*see)(const Scene& scene) = nullptr;
  /// Whether what ZXing-C++ reads in `see` is held against the validator of the grey decoder: where
  /// pixels were changed, noise may look like a symbol.
  bool needs_validation = true;
};

/// Tells whether it is worth running a stage as things stand.
bool is_wanted(const Stage& stage, const Scene& scene);

/// Merges the passes of a stage into the scene, which is marked as cut short where one was left
/// out.
void merge_passes(Scene& scene, PassResults passes, const Stage& stage);

}  // namespace moongate::reader
