// In place of public_key.cpp where OpenSSL is not there.
#include "formats/public_key.hpp"

namespace moongate {

Result<std::vector<PublicKey>> PublicKey::from_pem(std::string_view) {
  return fail(Errc::unsupported, 0, {}, "built without OpenSSL, which checks signatures");
}

bool PublicKey::verifies(std::string_view, std::string_view, EcdsaForm) const { return false; }

}  // namespace moongate
