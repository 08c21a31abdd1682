#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "formats/public_key.hpp"
#include "moongate/keys.hpp"

namespace moongate {

/// What Keys share.
struct KeySet {
  /// By "ecosystem/signer", the signer in lower case.
  std::map<std::string, std::vector<PublicKey>, std::less<>> signers;
};

/// Returns the keys of a signer of an ecosystem's codes; none for one who is not known.
std::span<const PublicKey> keys_of(const Keys& keys, std::string_view ecosystem,
                                   std::string_view signer);

}  // namespace moongate
