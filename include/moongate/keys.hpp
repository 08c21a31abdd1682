#pragma once

#include <memory>
#include <string>
#include <utility>

#include "moongate/result.hpp"

namespace moongate {

struct KeySet;

/// Public keys of those who sign codes, by which a classifier checks signatures
/// (ClassifierOptions::keys).
///
/// A code that is signed by a key of its signer carries Flag::signature_verified. One that is not
/// is invalid with Errc::bad_signature. Where no key of its signer is here, it carries
/// Flag::signature_unverified, as without any keys.
///
/// A value that is cheap to copy; copies share what they hold. Immutable, so that it may be used
/// from several threads.
class Keys {
 public:
  Keys() = default;
  explicit Keys(std::shared_ptr<const KeySet> set) : set_(std::move(set)) {}

  [[nodiscard]] bool empty() const noexcept { return set_ == nullptr; }

  /// Null when empty.
  [[nodiscard]] const KeySet* set() const noexcept { return set_.get(); }

 private:
  std::shared_ptr<const KeySet> set_;
};

/// Reads the keys of a folder that holds a folder for each ecosystem, and in this a file for each
/// signer: `KEYS/banglaqr/031008.pem`.
///
/// The signer's name is what codes call him: of `at_rksv` the serial number of the certificate, of
/// `banglaqr` institution type and id, of `in_upi` the `orgid`. Capitals do not matter, "-public"
/// behind it is no part of it, and what a file name cannot hold stands percent-encoded
/// ("U%3AATU00000000-1.pem"). A file holds one or more public keys or certificates in PEM (RFC
/// 7468, sections 5 and 13): Ed25519, ECDSA or RSA. Whether a certificate is in force is for the
/// host to know; here it is nothing but a key.
///
/// @return the keys, or the first fault: Errc::unreadable for what cannot be read or a folder
///         without keys, Errc::bad_value for a folder that is called as no ecosystem with
///         signatures that can be checked, and for a file that holds anything but public keys,
///         Errc::unsupported where this library was built without OpenSSL.
Result<Keys> read_keys(const std::string& folder);

}  // namespace moongate
