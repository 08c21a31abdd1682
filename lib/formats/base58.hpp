#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

/// Base58 with the alphabet of Bitcoin, which leaves out 0, I, O and l.
namespace moongate {

/// The work grows with the square of the size; no address is longer than this.
inline constexpr std::size_t kMaxBase58 = 256;

/// Decodes a number in Base58; each "1" in front is a zero byte.
///
/// @return the bytes, or Errc::malformed with the offset of a foreign character, Errc::too_large
///         above kMaxBase58 characters
Result<std::string> decode_base58(std::string_view text);

/// Decodes Base58Check: the last four bytes are the first of SHA-256 applied twice to the others.
///
/// @return the bytes before the checksum, such as a version and a hash, or an error as above, or
///         Errc::truncated, Errc::crc_mismatch
Result<std::string> decode_base58check(std::string_view text);

/// Decodes Base58 as Monero writes it: each 8 bytes by themselves in 11 characters, the rest in
/// fewer. Checks that the last four bytes are the first of Keccak-256 of the others.
///
/// @return the bytes before the checksum (network byte, spend key, view key ...), or an error as
///         above; Errc::bad_length for a size that no number of bytes has
Result<std::string> decode_monero_base58(std::string_view text);

}  // namespace moongate
