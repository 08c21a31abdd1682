#pragma once

#include <algorithm>
#include <opencv2/core.hpp>
#include <span>
#include <vector>

#include "reader/qr/symbol_grid.hpp"

/// Symbols made of a fuzzer's bytes: true patterns and parity around any data, any modules flipped.
namespace moongate::fuzz {

using reader::qr::Format;
using reader::qr::Level;
using reader::qr::SymbolGrid;
using Bytes = std::span<const std::uint8_t>;

inline constexpr int kMargin = 4;  // modules around the symbol

/// Takes bytes from the front; fewer where there are no more.
inline Bytes take(Bytes& rest, std::size_t count) {
  const Bytes taken = rest.first(std::min(count, rest.size()));
  rest = rest.subspan(taken.size());
  return taken;
}

/// A symbol with as many of the bytes as it holds, and padding behind them.
inline SymbolGrid drawn(int version, Format format, Bytes& rest) {
  const auto wanted =
      static_cast<std::size_t>(reader::qr::block_structure(version, format.level).data_total());
  const Bytes given = take(rest, wanted);
  std::vector<std::uint8_t> data(given.begin(), given.end());
  data.resize(wanted, 0xEC);
  return draw_symbol(version, format, reader::qr::interleave(version, format.level, data));
}

/// Flips one module for every two bytes.
inline void flip(SymbolGrid& symbol, Bytes places) {
  for (std::size_t i = 0; i + 1 < places.size(); i += 2) {
    const int x = places[i] % symbol.dimension();
    const int y = places[i + 1] % symbol.dimension();
    symbol.set(x, y, !symbol.dark(x, y));
  }
}

/// A picture with kMargin modules around the symbol.
inline cv::Mat painted(const SymbolGrid& symbol, int pixels_per_module, int dark, int light) {
  const int side = (symbol.dimension() + 2 * kMargin) * pixels_per_module;
  const cv::Size module(pixels_per_module, pixels_per_module);
  cv::Mat picture(side, side, CV_8U, cv::Scalar(light));
  for (int y = 0; y < symbol.dimension(); ++y) {
    for (int x = 0; x < symbol.dimension(); ++x) {
      const cv::Point corner((x + kMargin) * pixels_per_module, (y + kMargin) * pixels_per_module);
      if (symbol.dark(x, y)) picture(cv::Rect(corner, module)).setTo(dark);
    }
  }
  return picture;
}

}  // namespace moongate::fuzz
