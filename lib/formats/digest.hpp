#pragma once

#include <string>
#include <string_view>

/// Digests of bytes, as bytes; see formats/hexadecimal.hpp for their usual spelling. Against
/// misread characters: no secret is kept or compared here.
namespace moongate {

/// SHA-256 (FIPS 180-4): 32 bytes.
std::string sha256(std::string_view bytes);

/// Keccak-256 with the padding of the original submission, as Ethereum and Monero use it: 32 bytes.
/// SHA3-256 of FIPS 202 is another.
std::string keccak256(std::string_view bytes);

/// BLAKE2b-512 without a key (RFC 7693): 64 bytes.
std::string blake2b_512(std::string_view bytes);

}  // namespace moongate
