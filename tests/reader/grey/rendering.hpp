#pragma once

#include <array>
#include <functional>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "reader/grey/warp.hpp"
#include "reader/qr/symbol_grid.hpp"

/// Pictures of symbols whose every module is known: what the grey decoder is tested against.
namespace moongate::reader::grey::testing {

using qr::Format;
using qr::Level;
using qr::SymbolGrid;

/// Data codewords of `text` in byte mode with terminator and padding, for one version and level.
std::vector<std::uint8_t> data_of(const std::string& text, int version, Level level);

/// A perfect symbol with `text`.
SymbolGrid symbol_with(const std::string& text, int version, Format format);

/// Where a module of the symbol lies in the picture.
using Placing = std::function<Vec(Vec module)>;

/// A flat symbol between four corners.
Placing plane(int dimension, const std::array<Vec, 4>& corners);

/// A symbol around a cylinder that turns `degrees` between its left and right side, seen from the
/// front; `module` pixels a module where it faces the viewer.
Placing cylinder(int dimension, float module, float degrees, Vec corner);

/// Photographs a symbol: dark 40, light 210, 4 modules of quiet zone, `blur` pixels of focus.
cv::Mat photograph(const SymbolGrid& symbol, const Placing& placing, cv::Size size, double blur);

}  // namespace moongate::reader::grey::testing
