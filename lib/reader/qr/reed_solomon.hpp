#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Reed–Solomon codes of ISO/IEC 18004:2015 section 7.5 and annex A: GF(256), 0x11D, roots α^0…
namespace moongate::reader::qr {

/// What a block needed to become a codeword.
struct Correction {
  int errors = 0;    ///< codewords changed that nobody had marked
  int erasures = 0;  ///< codewords that were marked; each may have been right
};

/// Corrects one block in place: errors at unknown places and erasures at known ones.
///
/// Finds the codeword whenever 2 × errors + erasures ≤ parity − protect. Leaves the block unchanged
/// when there is none within that distance.
///
/// @param block    data codewords, then `parity` parity codewords; at most 255 in all
/// @param erased   distinct indexes into `block`
/// @param protect  parity codewords that only detect: the p of table 9 and more
/// @return nothing when the block is too far from every codeword
std::optional<Correction> correct(std::span<std::uint8_t> block, int parity,
                                  std::span<const int> erased = {}, int protect = 0);

/// Returns the parity codewords of `data`.
std::vector<std::uint8_t> parity_of(std::span<const std::uint8_t> data, int parity);

}  // namespace moongate::reader::qr
