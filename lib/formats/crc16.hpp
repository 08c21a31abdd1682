#pragma once

#include <cstdint>
#include <string_view>

namespace moongate {

/// Computes CRC-16/CCITT-FALSE: polynomial 0x1021, initial value 0xFFFF, not reflected, no final
/// XOR (ISO/IEC 13239 as used by EMVCo QRCPS-MPM section 4.7.3). Of "123456789" it is 0x29B1.
std::uint16_t crc16(std::string_view bytes) noexcept;

/// Computes CRC-16/XMODEM, which differs from the above in its initial value, 0 (addresses of TON
/// and Stellar). Of "123456789" it is 0x31C3.
std::uint16_t crc16_xmodem(std::string_view bytes) noexcept;

}  // namespace moongate
