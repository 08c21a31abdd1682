#pragma once

#include <string_view>

/// The elliptic curve of Bitcoin, y² = x³ + 7 modulo 2^256 - 2^32 - 977 (SEC 2 section 2.4.1).
/// Tells misread keys from keys, and checks signatures; no secret is handled.
namespace moongate {

/// Tells whether a point of the curve has this x: 32 bytes, the most significant first. Half of all
/// numbers are the x of none.
bool is_secp256k1_x(std::string_view bytes);

/// Tells whether 33 bytes are a point in compressed form (SEC 1 section 2.3.3): 2 or 3, and x.
bool is_secp256k1_point(std::string_view bytes);

/// Tells whether 64 bytes, r and s, can be an ECDSA signature: both are positive and below the
/// order of the curve, and a point has the x that r and the recovery id, 0 to 3, stand for (SEC 1
/// section 4.1.6).
bool may_be_secp256k1_signature(std::string_view bytes, int recovery_id);

/// Tells whether 64 bytes, r and s, are the ECDSA signature of a message's SHA-256 by a key, a
/// point in compressed form.
bool is_secp256k1_signature(std::string_view bytes, std::string_view message, std::string_view key);

}  // namespace moongate
