#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/result.hpp"

/// Bech32 (BIP 173), Bech32m (BIP 350) and what is made of them. Text may be all lower or all upper
/// case, not both.
namespace moongate {

/// Numbers of five bits, 0 to 31.
using Bech32Values = std::vector<std::uint8_t>;

enum class Bech32Variant : std::uint8_t { bech32, bech32m };

enum class Bech32Length : std::uint8_t {
  limited,    ///< at most 90 characters, for which the checksum was made
  unlimited,  ///< as BOLT 11 and LNURL (LUD-01) use it
};

struct Bech32 {
  std::string prefix;   ///< the "human-readable part", in lower case
  Bech32Values values;  ///< without the checksum
  Bech32Variant variant = Bech32Variant::bech32;
};

/// Reads a prefix, the last "1", values and a checksum of six values.
///
/// @return the parts, or
///         - Errc::missing_field  no "1", or nothing before it
///         - Errc::truncated      too short for a checksum
///         - Errc::too_large      longer than the limit
///         - Errc::malformed      a character that may not stand there, or both cases
///         - Errc::crc_mismatch   the checksum is neither of Bech32 nor of Bech32m
Result<Bech32> read_bech32(std::string_view text, Bech32Length length);

/// Tells whether a text begins with this prefix, in any case, and "1".
bool has_bech32_prefix(std::string_view text, std::string_view prefix) noexcept;

/// Reads characters of the Bech32 alphabet without prefix and checksum, as BOLT 12 uses them.
///
/// @return the values, or Errc::malformed with the offset of the first that does not fit
Result<Bech32Values> read_bech32_values(std::string_view text);

/// Puts values together to bytes. The bits that are left over, less than five, must be zero.
///
/// @return the bytes, or Errc::malformed with the index of the last value
Result<std::string> bytes_of_values(const Bech32Values& values);

/// Counts the bytes behind a version, which is the first value; nothing where there is no version,
/// or the others are no whole bytes.
std::optional<std::size_t> bytes_behind_version(const Bech32Values& values);

struct SegwitAddress {
  std::string prefix;  ///< "bc", "tb", "bcrt", "ltc" ...: for the caller to judge
  int version = 0;     ///< 0 to 16
  std::string program;
};

/// Reads the address of a segregated witness: version 0 in Bech32 with 20 or 32 bytes, later ones
/// in Bech32m with 2 to 40 (BIP 350).
///
/// @return the parts, or an error of read_bech32(), or Errc::bad_value, Errc::bad_length
Result<SegwitAddress> read_segwit_address(std::string_view text);

}  // namespace moongate
