// Symbols drawn from any codewords, with any modules flipped, read at any corners: never a crash,
// and whatever is accepted is a symbol whose parity is right. The first four bytes choose version,
// level, mask and what is done; then come data codewords, eight corner bytes and flipped modules.
#include <cstdlib>

#include "mutated_symbol.hpp"
#include "reader/grey/candidate.hpp"
#include "reader/grey/level_reader.hpp"
#include "reader/grey/symbol_of.hpp"

namespace {

using namespace moongate::reader::grey;
using namespace moongate::reader::qr;
using moongate::fuzz::Bytes;
using moongate::fuzz::kMargin;

constexpr int kVersions = 10;
constexpr int kPixels = 3;  // a module

SoftGrid levels_of(const SymbolGrid& symbol) {
  SoftGrid levels(symbol.dimension());
  for (int y = 0; y < symbol.dimension(); ++y) {
    for (int x = 0; x < symbol.dimension(); ++x) levels.at(x, y) = symbol.dark(x, y) ? 30 : 220;
  }
  return levels;
}

void check(const Decoded& decoded) {
  const auto again = interleave(decoded.version, decoded.format.format.level, decoded.bytes);
  if (again != decoded.codewords) std::abort();
}

void read_at(const cv::Mat& picture, int dimension, Bytes corner_bytes) {
  const auto near = static_cast<float>(kMargin * kPixels);
  const float far = near + static_cast<float>(dimension * kPixels);
  std::array<Vec, 4> corners{Vec(near, near), Vec(far, near), Vec(far, far), Vec(near, far)};
  for (std::size_t i = 0; i < corner_bytes.size(); ++i) {
    const auto off = static_cast<float>(corner_bytes[i]) / 8 - 16;
    (i % 2 == 0 ? corners[i / 2].x : corners[i / 2].y) += off;
  }
  const auto report = read_candidate(picture, candidate_at(corners, dimension), {});
  if (!report.read) return;
  check(report.read->decoded);
  symbol_of(*report.read);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < 4) return 0;
  Bytes rest(bytes + 4, size - 4);
  const int version = 1 + bytes[0] % kVersions;
  const Format format{static_cast<Level>(bytes[1] % 4), bytes[2] % 8};
  SymbolGrid symbol = moongate::fuzz::drawn(version, format, rest);
  const Bytes corners = moongate::fuzz::take(rest, 8);
  moongate::fuzz::flip(symbol, rest);
  if (bytes[3] % 4 == 0) {
    read_at(moongate::fuzz::painted(symbol, kPixels, 30, 220), symbol.dimension(), corners);
    return 0;
  }
  const SoftGrid levels = levels_of(symbol);
  if (const auto read = read_levels(levels, {})) check(read->decoded);
  if (const auto read = read_damaged_levels(levels, {})) check(read->decoded);
  return 0;
}
