#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "moongate/result.hpp"

struct evp_pkey_st;  // of OpenSSL

namespace moongate {

/// How an ECDSA signature is written. Others have one form alone.
enum class EcdsaForm : std::uint8_t {
  der,   ///< a SEQUENCE of r and s (RFC 3279 section 2.2.3)
  pair,  ///< r and s, each as long as the order of the curve (RFC 7518 section 3.4)
};

/// The public key of somebody who signs. Copies share it; may be used from several threads.
class PublicKey {
 public:
  /// Reads every public key and certificate of a PEM text (RFC 7468 sections 13 and 5).
  ///
  /// @return at least one, or Errc::bad_value where something else stands there, a private key
  ///         included; Errc::unsupported where this library was built without OpenSSL
  static Result<std::vector<PublicKey>> from_pem(std::string_view pem);

  /// Tells whether the owner signed a message: with Ed25519 (RFC 8032), or its SHA-256 with ECDSA
  /// (FIPS 186-4) or RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2).
  [[nodiscard]] bool verifies(std::string_view message, std::string_view signature,
                              EcdsaForm form) const;

 private:
  explicit PublicKey(std::shared_ptr<evp_pkey_st> key) : key_(std::move(key)) {}

  std::shared_ptr<evp_pkey_st> key_;
};

}  // namespace moongate
