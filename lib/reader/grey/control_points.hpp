#pragma once

#include <cstdint>
#include <vector>

#include "reader/grey/warp.hpp"
#include "reader/qr/qr_layout.hpp"
#include "reader/qr/soft_grid.hpp"

namespace moongate::reader::grey {

using qr::SoftGrid;

/// A place of the symbol whose grey level is known up to the local black and white.
struct Control {
  Vec module;          ///< in modules
  float expected = 0;  ///< −1 dark, 1 light, 0 on an edge between the two
  int group = 0;       ///< controls of one group share black and white
};

/// Which modules are known to be dark or light, with a ring of one module around the symbol.
class KnownModules {
 public:
  explicit KnownModules(int dimension);

  /// x and y run from −1 to dimension.
  void set(int x, int y, bool dark, int group);
  [[nodiscard]] int dimension() const { return dimension_; }
  /// Returns the centres of all known modules and the middle of every known edge between them.
  [[nodiscard]] std::vector<Control> controls() const;

 private:
  [[nodiscard]] std::size_t index(int x, int y) const {
    return static_cast<std::size_t>((y + 1) * (dimension_ + 2) + x + 1);
  }
  int dimension_;
  std::vector<std::int8_t> level_;  // −1 dark, 1 light, 0 unknown
  std::vector<int> group_;
};

/// Returns the controls of one finder pattern with its separator; (0, 0) is its own corner.
const std::vector<Control>& finder_controls();

/// Returns the controls of all fixed patterns: finders, timing and, if asked for, alignment.
std::vector<Control> fixed_controls(int dimension, bool alignment);

/// Returns the controls of a whole symbol as it was decided from margins; groups are tiles.
std::vector<Control> decided_controls(const SoftGrid& margins);

}  // namespace moongate::reader::grey
