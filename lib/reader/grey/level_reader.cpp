#include "reader/grey/level_reader.hpp"

#include <array>

#include "reader/grey/equaliser.hpp"
#include "reader/grey/margins.hpp"

namespace moongate::reader::grey {
namespace {

using Kind = Threshold::Kind;
constexpr std::array<Threshold, 8> kThresholds{{{Kind::middle, 9, 0},
                                                {Kind::mean, 9, 0},
                                                {Kind::middle, 5, 0},
                                                {Kind::mean, 9, 1.5F},
                                                {Kind::mean, 5, 0},
                                                {Kind::middle, 15, 0},
                                                {Kind::mean, 15, 1},
                                                {Kind::global, 9, 0}}};

// The margins that each way of thresholding gives, made when they are asked for.
SoftGrid margins_number(const SoftGrid& levels, std::size_t i) {
  if (i < kThresholds.size()) return margins_of(levels, kThresholds[i]);
  return equalised(margins_of(levels, kThresholds[i - kThresholds.size() + 1]));
}

constexpr std::size_t kWays = kThresholds.size() + 2;

// A thin read stands when half of the other ways to see the same levels agree with it.
bool confirmed(const LevelRead& read, const SoftGrid& levels, std::size_t way) {
  int agreeing = 0;
  for (const std::size_t other : {std::size_t{0}, std::size_t{1}, std::size_t{3}}) {
    if (other == way) continue;
    const SoftGrid margins = margins_number(levels, other);
    agreeing += agrees(read.decoded, read.mirrored ? transposed(margins) : margins) ? 1 : 0;
  }
  return agreeing > 0;
}

std::optional<LevelRead> decode_upright(const SoftGrid& margins, const FormatGuess& format,
                                        DecodeLimits limits, bool mirrored) {
  auto decoded = decode(margins, format, {}, limits);
  if (!decoded) return std::nullopt;
  return LevelRead{std::move(*decoded), mirrored};
}

std::optional<LevelRead> decode_margins(const SoftGrid& margins, DecodeLimits limits) {
  const auto upright = read_format(margins, 1);
  if (auto done = decode_upright(margins, upright[0], limits, false)) return done;
  const SoftGrid mirror = transposed(margins);
  const auto mirrored = read_format(mirror, 1);
  if (mirrored[0].agreement <= upright[0].agreement) return std::nullopt;
  return decode_upright(mirror, mirrored[0], limits, true);
}

}  // namespace

std::optional<LevelRead> read_levels(const SoftGrid& levels, DecodeLimits limits) {
  for (std::size_t way = 0; way < kWays; ++way) {
    auto done = decode_margins(margins_number(levels, way), limits);
    if (!done) continue;
    const Verdict verdict = judge(weigh(done->decoded));
    if (verdict == Verdict::accepted) return done;
    if (verdict == Verdict::thin && confirmed(*done, levels, way)) return done;
  }
  return std::nullopt;
}

}  // namespace moongate::reader::grey
