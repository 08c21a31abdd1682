#include "reader/qr/qr_layout.hpp"

#include <algorithm>
#include <mutex>

namespace moongate::reader::qr {
namespace {

using Row = std::array<std::uint8_t, 40>;

// Table 9, column "number of error correction codewords" divided by the number of blocks.
constexpr std::array<Row, 4> kParity{{
    {7,  10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
     28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
     26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28},
    {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
     28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
     30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
}};

// Table 9, column "number of error correction blocks".
constexpr std::array<Row, 4> kBlocks{{
    {1, 1, 1, 1,  1,  2,  2,  2,  2,  4,  4,  4,  4,  4,  6,  6,  6,  6,  7,  8,
     8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25},
    {1,  1,  1,  2,  2,  4,  4,  4,  5,  5,  5,  8,  9,  9,  10, 10, 11, 13, 14, 16,
     17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49},
    {1,  1,  2,  2,  4,  4,  6,  6,  8,  8,  8,  10, 12, 16, 12, 17, 16, 18, 21, 20,
     23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68},
    {1,  1,  2,  4,  4,  4,  5,  6,  8,  8,  11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
     25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81},
}};

// Table 9, note b: p = 3 for 1-L, 2 for 1-M and 2-L, 1 for 1-Q, 1-H and 3-L, 0 for all others.
int misdecode_protection(int version, Level level) {
  if (version == 1) return level == Level::l ? 3 : level == Level::m ? 2 : 1;
  if (level != Level::l || version > 3) return 0;
  return version == 2 ? 2 : 1;
}

// Remainder of data × x^degree divided by the generator polynomial over GF(2).
std::uint32_t bch_remainder(std::uint32_t data, std::uint32_t generator, int degree) {
  std::uint32_t rest = data;
  for (int i = 0; i < degree; ++i) {
    rest = (rest << 1U) ^ (((rest >> static_cast<unsigned>(degree - 1)) & 1U) * generator);
  }
  return rest;
}

struct Area {
  int x, y, width, height;
};

void mark(std::vector<std::uint8_t>& grid, int dimension, Area area) {
  for (int y = area.y; y < area.y + area.height; ++y) {
    const auto row = grid.begin() + std::ptrdiff_t{y} * dimension + area.x;
    std::fill(row, row + area.width, std::uint8_t{1});
  }
}

}  // namespace

std::vector<int> alignment_centres(int version) {
  if (version < 2) return {};
  const int count = version / 7 + 2;
  // Annex E spaces them evenly from the far end, by an even step; version 32 is its one exception.
  const int step = version == 32 ? 26 : (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2;
  std::vector<int> centres(static_cast<std::size_t>(count), 6);
  int at = dimension_of(version) - 7;
  for (auto i = centres.size() - 1; i > 0; --i, at -= step) centres[i] = at;
  return centres;
}

std::vector<Module> alignment_patterns(int version) {
  const auto centres = alignment_centres(version);
  std::vector<Module> all;
  for (const int y : centres) {
    for (const int x : centres) {
      const int last = centres.back();
      const bool on_finder = (x == 6 && y == 6) || (x == 6 && y == last) || (x == last && y == 6);
      if (!on_finder) all.push_back({x, y});
    }
  }
  return all;
}

int total_codewords(int version) {
  const int side = dimension_of(version);
  int modules = side * side - 3 * 64 - 2 * (side - 16) - 31;
  if (version >= 7) modules -= 36;
  if (version >= 2) {
    const int count = version / 7 + 2;
    // Each takes 25 modules; those on a timing pattern share 5 with it.
    modules -= (count * count - 3) * 25 - (count - 2) * 2 * 5;
  }
  return modules / 8;
}

BlockStructure block_structure(int version, Level level) {
  const auto row = static_cast<std::size_t>(level);
  const auto column = static_cast<std::size_t>(version - 1);
  BlockStructure s;
  s.blocks = kBlocks[row][column];
  s.parity = kParity[row][column];
  const int data = total_codewords(version) - s.blocks * s.parity;
  s.short_data = data / s.blocks;
  s.long_blocks = data % s.blocks;
  s.protect = misdecode_protection(version, level);
  return s;
}

std::uint32_t format_bits(Format format) {
  constexpr std::array<std::uint32_t, 4> kIndicator{1, 0, 3, 2};  // table 12
  const std::uint32_t five =
      kIndicator[static_cast<std::size_t>(format.level)] << 3U | static_cast<unsigned>(format.mask);
  return (five << 10U | bch_remainder(five, 0x537, 10)) ^ 0x5412U;
}

std::uint32_t version_bits(int version) {
  const auto six = static_cast<std::uint32_t>(version);
  return six << 12U | bch_remainder(six, 0x1F25, 12);
}

std::array<Module, 15> format_modules(int dimension, int copy) {
  std::array<Module, 15> modules;
  for (int i = 0; i < 15; ++i) {
    auto& m = modules[static_cast<std::size_t>(i)];
    if (copy == 0) {
      // Figure 25: right along row 8 and up column 8, stepping over the timing patterns.
      m = i < 8 ? Module{i < 6 ? i : i + 1, 8} : Module{8, i == 8 ? 7 : 14 - i};
    } else {
      m = i < 7 ? Module{8, dimension - 1 - i} : Module{dimension - 15 + i, 8};
    }
  }
  return modules;
}

std::array<Module, 18> version_modules(int dimension, int copy) {
  std::array<Module, 18> modules;
  for (int i = 0; i < 18; ++i) {
    const int bit = 17 - i;
    const Module top_right{dimension - 11 + bit % 3, bit / 3};
    modules[static_cast<std::size_t>(i)] = copy == 0 ? top_right : Module{top_right.y, top_right.x};
  }
  return modules;
}

bool masked(int mask, int x, int y) {
  switch (mask) {
    case 0:
      return (y + x) % 2 == 0;
    case 1:
      return y % 2 == 0;
    case 2:
      return x % 3 == 0;
    case 3:
      return (y + x) % 3 == 0;
    case 4:
      return (y / 2 + x / 3) % 2 == 0;
    case 5:
      return y * x % 2 + y * x % 3 == 0;
    case 6:
      return (y * x % 2 + y * x % 3) % 2 == 0;
    default:
      return ((y + x) % 2 + y * x % 3) % 2 == 0;
  }
}

namespace {

std::vector<std::uint8_t> make_function_modules(int version) {
  const int d = dimension_of(version);
  std::vector<std::uint8_t> grid(static_cast<std::size_t>(d * d), 0);
  mark(grid, d, {0, 0, 9, 9});
  mark(grid, d, {d - 8, 0, 8, 9});
  mark(grid, d, {0, d - 8, 9, 8});
  mark(grid, d, {0, 6, d, 1});
  mark(grid, d, {6, 0, 1, d});
  for (const Module m : alignment_patterns(version)) mark(grid, d, {m.x - 2, m.y - 2, 5, 5});
  if (version >= 7) {
    mark(grid, d, {d - 11, 0, 3, 6});
    mark(grid, d, {0, d - 11, 6, 3});
  }
  return grid;
}

std::vector<Module> make_data_path(int version) {
  const int d = dimension_of(version);
  const auto& function = function_modules(version);
  std::vector<Module> path;
  bool upward = true;
  for (int right = d - 1; right > 0; right -= 2, upward = !upward) {
    if (right == 6) --right;  // the vertical timing pattern takes a whole column
    for (int i = 0; i < d; ++i) {
      const int y = upward ? d - 1 - i : i;
      for (const int x : {right, right - 1}) {
        if (!function[static_cast<std::size_t>(y * d + x)]) path.push_back({x, y});
      }
    }
  }
  return path;
}

// Keeps what `make` gives for each of the 40 versions.
template <class T>
const T& kept(int version, T (*make)(int)) {
  struct Entry {
    std::once_flag made;
    T value;
  };
  static std::array<Entry, 41> entries;
  Entry& entry = entries[static_cast<std::size_t>(version)];
  std::call_once(entry.made, [&] { entry.value = make(version); });
  return entry.value;
}

}  // namespace

const std::vector<std::uint8_t>& function_modules(int version) {
  return kept(version, make_function_modules);
}

const std::vector<Module>& data_path(int version) { return kept(version, make_data_path); }

}  // namespace moongate::reader::qr
