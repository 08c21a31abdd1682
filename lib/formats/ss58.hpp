#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// An address of Polkadot and its relatives (Substrate "SS58 Address Format").
struct Ss58Address {
  std::uint16_t network = 0;  ///< 0 = Polkadot, 2 = Kusama, 42 = any
  std::string account;        ///< a public key of 32 bytes
};

/// Reads an address of an account of 32 bytes with its checksum of BLAKE2b.
///
/// @return the parts, or Errc::malformed, Errc::too_large, Errc::bad_length, Errc::bad_value (a
///         reserved network), Errc::crc_mismatch
Result<Ss58Address> read_ss58(std::string_view text);

}  // namespace moongate
