#include "ecosystems/signature.hpp"

#include <algorithm>

#include "ecosystems/row.hpp"
#include "ecosystems/signer_keys.hpp"

namespace moongate {

void check_signature(const Row& row, const ScannedPayload& scanned, const Keys& keys,
                     PaymentCode& code) {
  if (keys.empty() || row.grammar.signature == nullptr) return;
  const auto signature = row.grammar.signature(scanned, code);
  if (!signature) return;
  const auto signers = keys_of(keys, row.ecosystem.id, signature->signer);
  if (signers.empty()) return;
  code.flags = code.flags.without(flags_of({Flag::signature_unverified}));
  const bool genuine = std::ranges::any_of(signers, [&](const PublicKey& key) {
    return key.verifies(signature->message, signature->value, signature->form);
  });
  if (genuine) return code.flags.set(Flag::signature_verified);
  reject(code, Errc::bad_signature, signature->offset, signature->field,
         "no key of the signer made the signature");
}

}  // namespace moongate
