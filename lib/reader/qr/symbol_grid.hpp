#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "reader/qr/qr_layout.hpp"

namespace moongate::reader::qr {

/// Holds one symbol as squares, without a quiet zone.
class SymbolGrid {
 public:
  explicit SymbolGrid(int dimension)
      : dimension_(dimension), dark_(static_cast<std::size_t>(dimension * dimension), 0) {}

  [[nodiscard]] int dimension() const { return dimension_; }
  [[nodiscard]] bool dark(int x, int y) const { return dark_[index(x, y)] != 0; }
  void set(int x, int y, bool dark) { dark_[index(x, y)] = dark ? 1 : 0; }

 private:
  [[nodiscard]] std::size_t index(int x, int y) const {
    return static_cast<std::size_t>(y * dimension_ + x);
  }
  int dimension_;
  std::vector<std::uint8_t> dark_;  ///< row after row
};

/// Draws a perfect symbol of the final codeword sequence (blocks interleaved, section 7.6).
///
/// @param codewords  total_codewords(version) bytes
SymbolGrid draw_symbol(int version, Format format, std::span<const std::uint8_t> codewords);

/// Draws the function patterns, the format and the version; data modules stay light.
SymbolGrid draw_function_patterns(int version, Format format);

/// Adds parity to data codewords and interleaves the blocks: section 7.6.
///
/// @param data  block_structure(version, level).data_total() bytes
std::vector<std::uint8_t> interleave(int version, Level level, std::span<const std::uint8_t> data);

}  // namespace moongate::reader::qr
