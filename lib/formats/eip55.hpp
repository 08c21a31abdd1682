#pragma once

#include <cstdint>
#include <string_view>

namespace moongate {

enum class Eip55 : std::uint8_t {
  no_address,   ///< not "0x" and 40 hexadecimal digits
  no_checksum,  ///< letters of one case only, or none: an address all the same
  fits,
  differs,
};

/// Checks the case of the letters of an Ethereum address, which is its checksum (EIP-55).
///
/// @param chain_id  decimal digits where the chain is part of the checksum (EIP-1191), else empty
Eip55 check_eip55(std::string_view address, std::string_view chain_id = {});

}  // namespace moongate
