#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

/// The fixed geometry of QR code symbols: ISO/IEC 18004:2015. Sizes are in modules, x runs right,
/// y runs down, both 0-based from the symbol's own top left.
namespace moongate::reader::qr {

inline constexpr int kMinDimension = 21;   ///< version 1
inline constexpr int kMaxDimension = 177;  ///< version 40

/// Error correction levels in the order of table 9. Section 7.5.1.
enum class Level : std::uint8_t { l, m, q, h };

/// Places one module.
struct Module {
  int x = 0;
  int y = 0;
  friend bool operator==(const Module&, const Module&) = default;
};

/// Returns the side of a symbol: 17 + 4 × version. `version` is 1–40.
constexpr int dimension_of(int version) { return 17 + 4 * version; }

/// Returns the version with this side, or 0 when there is none.
constexpr int version_of(int dimension) {
  const bool valid =
      dimension >= kMinDimension && dimension <= kMaxDimension && (dimension - 17) % 4 == 0;
  return valid ? (dimension - 17) / 4 : 0;
}

/// Returns the centres of alignment patterns on one axis; empty for version 1. Annex E.
std::vector<int> alignment_centres(int version);

/// Returns the centre of every alignment pattern: all pairs but the three under finder patterns.
std::vector<Module> alignment_patterns(int version);

/// Describes the error correction blocks of one version and level. Table 9.
struct BlockStructure {
  int blocks = 0;
  int parity = 0;      ///< parity codewords in each block
  int short_data = 0;  ///< data codewords in the first blocks; the last ones hold one more
  int long_blocks = 0;
  int protect = 0;  ///< p: parity codewords kept to detect misdecodes

  [[nodiscard]] int data_in(int block) const {
    return short_data + (block >= blocks - long_blocks ? 1 : 0);
  }
  [[nodiscard]] int data_total() const { return blocks * short_data + long_blocks; }
};

/// Looks up table 9.
BlockStructure block_structure(int version, Level level);

/// Returns the codewords a symbol holds, data and parity. Table 1.
int total_codewords(int version);

/// What the 15 format bits say. Section 7.9.
struct Format {
  Level level = Level::l;
  int mask = 0;  ///< data mask pattern, 0–7
  friend bool operator==(const Format&, const Format&) = default;
};

/// Returns the 15 bits as printed, BCH(15,5) and the mask 101010000010010 applied.
std::uint32_t format_bits(Format format);

/// Returns the 18 bits as printed: BCH(18,6). Versions 7–40, section 7.10.
std::uint32_t version_bits(int version);

/// Returns the modules of one copy of the format, bit 14 first. `copy` 0 stands beside the top left
/// finder pattern, copy 1 is split between the other two.
std::array<Module, 15> format_modules(int dimension, int copy);

/// Returns the modules of one copy of the version, bit 17 first. `copy` 0 stands top right.
std::array<Module, 18> version_modules(int dimension, int copy);

/// Tells whether the data mask inverts a module. Table 10.
bool masked(int mask, int x, int y);

/// Marks the modules that hold no data: row after row, 1 = function pattern or format or
/// version. Made once a version and kept.
const std::vector<std::uint8_t>& function_modules(int version);

/// Returns the data modules in the order of section 7.7.3; the last 0–7 are remainder bits. Made
/// once a version and kept.
const std::vector<Module>& data_path(int version);

}  // namespace moongate::reader::qr
