#pragma once

#include <chrono>
#include <opencv2/core.hpp>
#include <string_view>
#include <vector>

#include "moongate/reader.hpp"
#include "reader/backend/requests.hpp"
#include "reader/base/tuning.hpp"
#include "reader/grey/candidate.hpp"
#include "reader/scene/line_traces.hpp"

namespace moongate::reader {

using Clock = std::chrono::steady_clock;

/// What stands near read symbols and may be another one.
struct NearbyEvidence {
  bool finders = false;   ///< of QR codes
  bool inverted = false;  ///< the same, light on dark
  bool bars = false;
  std::vector<FinderTrace> traces;  ///< finder patterns dark on light, each perhaps several times
};

/// A QR code whose grid was found and whose data was not read.
struct UnreadGrid {
  grey::Outline seen;
  int dimension = 0;  ///< modules a side
};

/// Bars that were looked at and gave no symbol; see find_bars().
struct UnreadBars {
  Quad corners{};        ///< pixels of the picture
  std::string_view why;  ///< see why_unread(); empty where they are no symbol
};

/// One picture on its way through the stages: what is known so far. Who writes what:
///
/// | members                                          | written by                              |
/// |--------------------------------------------------|-----------------------------------------|
/// | gray, colour, options, tuning, deadline, stop,   | nobody once the first stage is asked    |
/// | reduced, parted, faint                           |                                         |
/// | looks, looked_for, looked_fully, slowness,       | merge_passes()                          |
/// | measured, crowded, unread_bars                   |                                         |
/// | cut_short                                        | merge_passes(), cut_off(), grey stages  |
/// | symbols, failed, conflict                        | merge()                                 |
/// | wasted, unread, loose_finders                    | grey stages                             |
/// | nearby                                           | the stage scan_lines                    |
/// | hints                                            | sunflower, unread and unread_others     |
///
/// Stages that see get a const Scene.
struct Scene {
  cv::Mat gray;     ///< full size, 8 bits; borrows the caller's pixels where they are gray already
  cv::Mat colour;   ///< the picture as given (3 or 4 channels) or empty; borrowed
  cv::Mat reduced;  ///< at working_scale(); see prepare()
  cv::Mat parted;   ///< the same by parted_locally(), where matrix codes are looked for
  bool faint = false;  ///< see is_faint()
  const ReaderOptions* options = nullptr;
  Tuning tuning;
  Clock::time_point deadline = Clock::time_point::max();
  StopToken stop;

  int looks = 0;              ///< variants of the picture that were read
  Families looked_for = 0;    ///< in any look
  Families looked_fully = 0;  ///< in one that was no smaller than the first without a deadline
  double slowness = 1;        ///< of this machine and picture: see has_time_for()
  bool measured = false;      ///< a pass told it
  bool cut_short = false;     ///< the deadline left no time for a look

  std::vector<Symbol> symbols;          ///< merged by position: one printed symbol is one entry
  std::vector<FailedCandidate> failed;  ///< evidence: found, not decoded, not covered by a symbol
  bool conflict = false;
  /// More looks like symbols than is followed up: variants of the picture would cost as much again,
  /// each, and are left out.
  bool crowded = false;
  float wasted = 0;  ///< on grey candidates that were none, in candidates of a usual size
  std::vector<UnreadGrid> unread;           ///< that other stages may have read since
  std::vector<grey::Finder> loose_finders;  ///< that none of the triplets read took up
  std::vector<UnreadBars> unread_bars;      ///< the same
  NearbyEvidence nearby;
  std::vector<Hint> hints;

  [[nodiscard]] bool late() const { return Clock::now() >= deadline || stop.stop_requested(); }
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
int merge(Scene& scene, BackendResult found, std::string_view stage, float scale = 1,
          Point offset = {});

}  // namespace moongate::reader
