#include "reader/qr/symbol_grid.hpp"

#include <algorithm>
#include <cstdlib>

#include "reader/qr/reed_solomon.hpp"

namespace moongate::reader::qr {
namespace {

void draw_rings(SymbolGrid& grid, Module centre, int radius, int light_ring) {
  const int d = grid.dimension();
  for (int y = centre.y - radius; y <= centre.y + radius; ++y) {
    for (int x = centre.x - radius; x <= centre.x + radius; ++x) {
      if (x < 0 || y < 0 || x >= d || y >= d) continue;
      const int ring = std::max(std::abs(x - centre.x), std::abs(y - centre.y));
      grid.set(x, y, ring != light_ring && ring != 4);  // ring 4 is a finder's separator
    }
  }
}

void draw_timing(SymbolGrid& grid) {
  for (int i = 0; i < grid.dimension(); ++i) {
    grid.set(i, 6, i % 2 == 0);
    grid.set(6, i, i % 2 == 0);
  }
}

template <std::size_t N>
void draw_bits(SymbolGrid& grid, const std::array<Module, N>& modules, std::uint32_t bits) {
  for (std::size_t i = 0; i < N; ++i) {
    grid.set(modules[i].x, modules[i].y, (bits >> (N - 1 - i)) & 1U);
  }
}

}  // namespace

SymbolGrid draw_function_patterns(int version, Format format) {
  const int d = dimension_of(version);
  SymbolGrid grid(d);
  draw_timing(grid);
  for (const Module centre : {Module{3, 3}, Module{d - 4, 3}, Module{3, d - 4}}) {
    draw_rings(grid, centre, 4, 2);
  }
  for (const Module centre : alignment_patterns(version)) draw_rings(grid, centre, 2, 1);
  for (const int copy : {0, 1}) {
    draw_bits(grid, format_modules(d, copy), format_bits(format));
    if (version >= 7) draw_bits(grid, version_modules(d, copy), version_bits(version));
  }
  grid.set(8, d - 8, true);  // the dark module of section 7.9.1
  return grid;
}

SymbolGrid draw_symbol(int version, Format format, std::span<const std::uint8_t> codewords) {
  SymbolGrid grid = draw_function_patterns(version, format);
  std::size_t bit = 0;
  for (const Module m : data_path(version)) {
    const std::size_t byte = bit / 8;  // remainder bits are 0 before masking
    const bool one = byte < codewords.size() && (codewords[byte] >> (7 - bit % 8) & 1U);
    grid.set(m.x, m.y, one != masked(format.mask, m.x, m.y));
    ++bit;
  }
  return grid;
}

std::vector<std::uint8_t> interleave(int version, Level level, std::span<const std::uint8_t> data) {
  const BlockStructure s = block_structure(version, level);
  std::vector<std::uint8_t> out;
  std::vector<std::vector<std::uint8_t>> blocks;
  std::size_t at = 0;
  for (int b = 0; b < s.blocks; ++b) {
    const auto count = static_cast<std::size_t>(s.data_in(b));
    blocks.emplace_back(data.begin() + static_cast<std::ptrdiff_t>(at),
                        data.begin() + static_cast<std::ptrdiff_t>(at + count));
    at += count;
  }
  for (std::size_t i = 0; i < static_cast<std::size_t>(s.short_data + 1); ++i) {
    for (const auto& block : blocks) {
      if (i < block.size()) out.push_back(block[i]);
    }
  }
  for (auto& block : blocks) block = parity_of(block, s.parity);
  for (std::size_t i = 0; i < static_cast<std::size_t>(s.parity); ++i) {
    for (const auto& block : blocks) out.push_back(block[i]);
  }
  return out;
}

}  // namespace moongate::reader::qr
