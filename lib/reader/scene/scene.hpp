#pragma once

#include <chrono>
#include <opencv2/core.hpp>
#include <vector>

#include "moongate/reader.hpp"
#include "reader/backend/zxing_backend.hpp"

namespace moongate::reader {

using Clock = std::chrono::steady_clock;

/// Tells whether a candidate is a symbol whose codewords are right and break the rules of its
/// symbology: no other look will read it.
inline bool is_malformed(const FailedCandidate& candidate) noexcept {
  return candidate.error.code != Errc::crc_mismatch;
}

/// What stands beside read symbols and may be another one.
struct Beside {
  bool finders = false;   ///< of QR codes
  bool inverted = false;  ///< the same, light on dark
  bool bars = false;
};

/// One picture on its way through the stages: what is known so far.
struct Scene {
  cv::Mat gray;      ///< full size, 8 bits; borrows the caller's pixels where they are gray already
  cv::Mat colour;    ///< the picture as given (3 or 4 channels) or empty; borrowed
  bool bgr = false;  ///< channel order of `colour`
  cv::Mat reduced;   ///< at working_scale(); see prepare()
  const ReaderOptions* options = nullptr;
  Clock::time_point deadline = Clock::time_point::max();
  bool faint = false;      ///< see is_faint()
  int looks = 0;           ///< variants of the picture that were read
  double slowness = 1;     ///< of this machine and picture: see has_time_for()
  bool cut_short = false;  ///< the deadline left no time for a look

  Beside beside;  ///< set by the stage scan_lines

  std::vector<Symbol> symbols;          ///< merged by position: one printed symbol is one entry
  std::vector<FailedCandidate> failed;  ///< evidence: found, not decoded, not covered by a symbol
  std::vector<Hint> hints;
  bool conflict = false;

  [[nodiscard]] bool late() const { return Clock::now() >= deadline; }
  /// The same where there is work left: the scene is marked as cut short.
  [[nodiscard]] bool cut_off() {
    const bool is_late = late();
    cut_short |= is_late;
    return is_late;
  }
  /// As many as asked for are read; the parts of a sequence count as one once all are there.
  [[nodiscard]] bool done() const;
};

/// Takes what a variant of the picture gave: corners are divided by `scale` and moved by `offset`,
/// symbols merged by position (same place and same bytes: kept once; same place and other bytes:
/// conflict), failed candidates kept while no symbol covers them.
///
/// @return how many symbols are new
int absorb(Scene& scene, BackendResult found, std::string_view stage, float scale = 1,
           Point offset = {});

/// What a look at a variant of the picture gave, before it is absorbed.
struct Sight {
  BackendResult found;
  float scale = 1;
  Point offset{};
  bool too_late = false;  ///< the deadline left no time for it
  double slowness = 1;    ///< time that it took over the time that was expected
};
using Sights = std::vector<Sight>;

/// One stage of the cascade: one file, one entry in the table of stage_table.cpp. It has `see` or
/// `run`.
struct Stage {
  std::string_view name;
  Effort from;  ///< the least effort that runs it
  /// Tells from the evidence whether running is worth it. No evidence, no work.
  bool (*wanted)(const Scene& scene);
  /// Adds what it finds with absorb(). Asks scene.cut_off() between steps of more than a few ms.
  void (*run)(Scene& scene) = nullptr;
  /// Or looks at variants of the picture. Decides by pixels, options and symbols alone and changes
  /// nothing, so that several stages may look at a time; their sights are absorbed in the order of
  /// the table.
  Sights (*see)(const Scene& scene) = nullptr;
  /// Whether what ZXing-C++ reads in `see` is held against the validator of the grey decoder: where
  /// pixels were changed, noise may look like a symbol.
  bool needs_validation = true;
};

}  // namespace moongate::reader
