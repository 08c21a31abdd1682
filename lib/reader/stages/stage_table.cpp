#include "reader/stages/stage_table.hpp"

#include <array>

#include "reader/stages/stages.hpp"

namespace moongate::reader {

std::span<const Stage> stages() noexcept {
  static const std::array table{kFirstLook,
                                kGreyFirst,
                                kHistogram,
                                kGammaDark,
                                kGammaLight,
                                kEnlarge,
                                kLinear,
                                kTurnedBars,
                                kOtherMatrix,
                                kPlaces,
                                kGreyCandidates,
                                kGreyFinders,
                                kScanLines,
                                kGammaGlare,
                                kFullSize,
                                kHistogramReduced,
                                kBoxMean,
                                kEqualise,
                                kInk,
                                kBands,
                                kChannel,
                                kSunflower,
                                kLinearFullSize,
                                kTurnedBarsFullSize,
                                kFullSizeOthers,
                                kReduceOthers,
                                kBlur,
                                kOpening,
                                kSharpen,
                                kEnlargeTwice,
                                kReduce,
                                kBoxMeanSmall,
                                kPadded,
                                kGreyDark,
                                kGreySweep,
                                kWide,
                                kTall,
                                kLevelled,
                                kSharp,
                                kSharpSmall,
                                kUnread,
                                kUnreadOthers};
  return table;
}

}  // namespace moongate::reader
