#pragma once

#include <cstdint>
#include <string_view>

namespace moongate {

/// Computes the CRC-32 of IEEE 802.3 (ISO/IEC 13239): polynomial 0x04C11DB7 reflected, initial
/// value and final XOR 0xFFFFFFFF. Of "123456789" it is 0xCBF43926.
std::uint32_t crc32(std::string_view bytes) noexcept;

}  // namespace moongate
