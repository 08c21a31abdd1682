#include "reader/stages.hpp"

#include <array>

#include "reader/stages/stages.hpp"

namespace moongate::reader {

std::span<const Stage> stages() noexcept {
  static const std::array table{kFirstLook, kHistogram,      kGammaDark,   kGammaLight,
                                kFullSize,  kGreyCandidates, kGreyFinders, kGreySweep};
  return table;
}

}  // namespace moongate::reader
