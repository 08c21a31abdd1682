#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "formats/public_key.hpp"

namespace moongate {

class Keys;
struct PaymentCode;
struct Row;
struct ScannedPayload;

/// What of a code was signed, by whom, and what he wrote under it.
struct Signature {
  std::string signer;   ///< the name of the key, as the code has it
  std::string message;  ///< the bytes that were signed
  std::string value;    ///< the signature, decoded; empty where that failed
  EcdsaForm form = EcdsaForm::der;
  std::size_t offset = 0;  ///< of the signature, as ScannedPayload::offset() gives it
  std::string_view field;  ///< what the standard calls it
};

/// Checks the signature of a code that its row has read, where a key of the signer is known; see
/// Keys for what is noted.
void check_signature(const Row& row, const ScannedPayload& scanned, const Keys& keys,
                     PaymentCode& code);

}  // namespace moongate
