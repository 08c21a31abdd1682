#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// What a raw stream does not say of itself. As PAY by square has it.
struct LzmaProperties {
  std::uint32_t literal_context_bits = 3;
  std::uint32_t literal_position_bits = 0;
  std::uint32_t position_bits = 2;
  std::uint32_t dictionary_size = 1U << 17U;  ///< bytes
};

/// The most bytes that are unpacked: a hostile stream of 2 KB could make 10 MB.
inline constexpr std::size_t kMaxLzmaSize = 1U << 20U;

/// Unpacks a raw LZMA1 stream, without a header; with an end marker or without.
///
/// @param size  how many bytes come out
/// @return so many bytes, or Errc::too_large (`size` above kMaxLzmaSize), Errc::malformed (no such
///         stream, or one that ends earlier by its marker), Errc::truncated (the bytes end first)
Result<std::string> decode_lzma(std::string_view bytes, std::size_t size,
                                const LzmaProperties& properties = {});

/// Packs bytes as a raw LZMA1 stream that ends with a marker. Throws std::bad_alloc alone: there
/// are no bytes that cannot be packed.
///
/// Precondition: properties that liblzma takes, as the defaults are.
std::string encode_lzma(std::string_view bytes, const LzmaProperties& properties = {});

}  // namespace moongate
