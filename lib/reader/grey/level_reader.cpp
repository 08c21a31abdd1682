#include "reader/grey/level_reader.hpp"

#include <array>

#include "reader/grey/equaliser.hpp"
#include "reader/grey/margins.hpp"

namespace moongate::reader::grey {

using qr::decode;
using qr::DecodeLimits;
using qr::read_format;
using qr::transposed;

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

// One way of seeing one picture: what is read depends on all of it.
struct View {
  const SoftGrid& levels;
  const std::vector<std::uint8_t>& destroyed;  // upright
  DecodeLimits limits;
  const Again& again;
};

std::vector<std::uint8_t> transposed(const std::vector<std::uint8_t>& marks, int dimension) {
  std::vector<std::uint8_t> out(marks.size());
  const auto d = static_cast<std::size_t>(dimension);
  for (std::size_t i = 0; i < marks.size(); ++i) out[i % d * d + i / d] = marks[i];
  return out;
}

std::optional<LevelRead> decode_margins(const SoftGrid& margins, const View& view) {
  const auto upright = read_format(margins, 1);
  if (auto done = decode(margins, upright[0], view.destroyed, view.limits)) {
    return LevelRead{std::move(*done), false};
  }
  const SoftGrid mirror = transposed(margins);
  const auto mirrored = read_format(mirror, 1);
  if (mirrored[0].agreement <= upright[0].agreement) return std::nullopt;
  const auto destroyed = transposed(view.destroyed, margins.dimension);
  auto done = decode(mirror, mirrored[0], destroyed, view.limits);
  if (!done) return std::nullopt;
  return LevelRead{std::move(*done), true};
}

// A thin read stands when a second sampling, seen in some way, gives the same codewords.
bool confirmed(const LevelRead& read, const View& view) {
  if (!view.again) return false;
  const SoftGrid levels = view.again();
  for (const std::size_t way : {std::size_t{0}, std::size_t{1}, std::size_t{3}}) {
    const auto second = decode_margins(margins_number(levels, way), view);
    if (second && second->decoded.codewords == read.decoded.codewords) return true;
  }
  return false;
}

std::optional<LevelRead> read_view(const View& view) {
  for (std::size_t way = 0; way < kWays; ++way) {
    auto done = decode_margins(margins_number(view.levels, way), view);
    if (!done) continue;
    const Verdict verdict = judge(weigh(done->decoded));
    if (verdict == Verdict::accepted) return done;
    if (verdict == Verdict::thin && confirmed(*done, view)) return done;
  }
  return std::nullopt;
}

}  // namespace

std::optional<LevelRead> read_levels(const SoftGrid& levels, const Again& again) {
  return read_view({levels, {}, {}, again});
}

std::optional<LevelRead> read_damaged_levels(const SoftGrid& levels, const Again& again) {
  constexpr int kSpare = 4;  // parity codewords that must not be spent on erasures
  const auto destroyed = destroyed_modules(levels);
  return read_view({levels, destroyed, {kSpare, true}, again});
}

}  // namespace moongate::reader::grey
