#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reader/qr/qr_layout.hpp"

namespace moongate::reader::qr {

/// Holds one number a module, row after row. What it means is said where it is used: grey levels as
/// sampled, or margins (below 0 dark, above 0 light, about 1 for a clean module).
struct SoftGrid {
  int dimension = 0;
  std::vector<float> value;

  explicit SoftGrid(int side = 0)
      : dimension(side), value(static_cast<std::size_t>(side * side), 0.0F) {}
  [[nodiscard]] float at(int x, int y) const {
    return value[static_cast<std::size_t>(y * dimension + x)];
  }
  float& at(int x, int y) { return value[static_cast<std::size_t>(y * dimension + x)]; }
};

/// One hypothesis on the format information.
struct FormatGuess {
  Format format;
  float agreement = 0;  ///< correlation of both copies together with the word, −1 to 1
  int distance = 15;    ///< bits of the better copy that differ, 0–15
};

/// Reads the format of both copies at once: the words of table C.1 that fit the margins best.
///
/// @return the best `count` of the 32 words, best first
std::vector<FormatGuess> read_format(const SoftGrid& margins, int count);

/// What one block needed to become a codeword.
struct BlockCorrection {
  int size = 0;    ///< codewords, parity included
  int parity = 0;  ///< of them
  int errors = 0;
  int erasures = 0;

  [[nodiscard]] int spare() const { return parity - 2 * errors - erasures; }
};

/// A symbol whose every block is a codeword.
struct Decoded {
  int version = 0;
  FormatGuess format;
  std::vector<std::uint8_t> codewords;  ///< corrected, in the final sequence of section 7.6
  std::vector<std::uint8_t> bytes;      ///< data codewords in order
  std::vector<BlockCorrection> blocks;

  /// Returns what is left of the correction capacity in the worst block, 0–1.
  [[nodiscard]] float capacity_left() const;
};

/// How far decode() may go.
struct DecodeLimits {
  int spare = 0;            ///< parity codewords that each block with erasures must leave unused
  bool erase_weak = false;  ///< generalised minimum distance: erase the weakest codewords
};

/// Corrects the codewords under one format hypothesis.
///
/// @param erased  one entry a module, 1 = known to be destroyed (glare, logo, tear); may be empty
std::optional<Decoded> decode(const SoftGrid& margins, const FormatGuess& format,
                              const std::vector<std::uint8_t>& erased, DecodeLimits limits);

/// Mirrors a symbol at its diagonal: what a reader of a mirrored picture sees.
SoftGrid transposed(const SoftGrid& grid);

}  // namespace moongate::reader::qr
