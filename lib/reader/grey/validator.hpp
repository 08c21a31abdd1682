#pragma once

#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

using qr::Decoded;

/// What speaks for a decoded symbol, in bits: noise passes with a probability of 2 to the minus.
struct Evidence {
  double parity = 0;         ///< codewords that agree beyond what the correction made agree
  double padding = 0;        ///< pad codewords as they must be
  bool syntax = false;       ///< segments fit the symbol and their values their modes
  bool padded_right = true;  ///< no pad codeword is wrong
  int format_distance = 15;  ///< bits of the better format copy that were wrong

  [[nodiscard]] double bits() const { return parity + padding; }
};

/// Says what a decoded symbol still needs before anybody may act on it.
enum class Verdict {
  rejected,  ///< noise could have made it
  thin,      ///< right if a second sampling says the same; see read_levels()
  accepted,
};

/// Weighs a decoded symbol.
///
/// A block of n codewords with r of them parity, t errors and s erasures corrected, is what noise
/// looks like with probability C(n − s, t) × 255^t / 256^(r − s); the blocks multiply.
Evidence weigh(const Decoded& decoded);

/// Judges: every symbol needs kRejectBelow bits, and kThinBelow unless a second sampling says the
/// same.
/// Padding that no standard encoder writes must be paid for with parity.
Verdict judge(const Evidence& evidence);

inline constexpr double kRejectBelow = 36;
inline constexpr double kThinBelow = 52;

}  // namespace moongate::reader::grey
