#include "reader/grey/validator.hpp"

#include <cmath>

#include "reader/qr/bit_stream.hpp"

namespace moongate::reader::grey {

using qr::BlockCorrection;
using qr::walk_bit_stream;

namespace {

constexpr int kMostFormatErrors = 3;    // what BCH(15,5) corrects: section 7.9.1
constexpr double kUnusualPadding = 64;  // bits of parity that make up for wrong padding

/// Factor by factor: std::lgamma writes a variable of the process, and several threads weigh.
double log2_binomial(int n, int k) {
  double bits = 0;
  for (int i = 1; i <= k; ++i) bits += std::log2(static_cast<double>(n - k + i) / i);
  return bits;
}

double parity_bits(const BlockCorrection& block) {
  const int kept = block.size - block.erasures;
  const double words = log2_binomial(kept, block.errors) + block.errors * std::log2(255.0);
  return 8.0 * (block.parity - block.erasures) - words;
}

}  // namespace

Evidence weigh(const Decoded& decoded) {
  Evidence evidence;
  for (const BlockCorrection& block : decoded.blocks) evidence.parity += parity_bits(block);
  evidence.format_distance = decoded.format.distance;
  const auto filling = walk_bit_stream(decoded.bytes, decoded.version);
  if (!filling || filling->segments == 0) return evidence;
  evidence.syntax = true;
  evidence.padded_right = filling->wrong_padding == 0;
  if (evidence.padded_right) evidence.padding = 8.0 * filling->padding;
  return evidence;
}

Verdict judge(const Evidence& evidence) {
  if (!evidence.syntax || evidence.format_distance > kMostFormatErrors) return Verdict::rejected;
  if (!evidence.padded_right && evidence.parity < kUnusualPadding) return Verdict::rejected;
  if (evidence.bits() < kRejectBelow) return Verdict::rejected;
  return evidence.bits() < kThinBelow ? Verdict::thin : Verdict::accepted;
}

}  // namespace moongate::reader::grey
