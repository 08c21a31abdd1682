#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "classify/index.hpp"

namespace moongate {

/// Tells whether a text by itself is a credential.
using IsCredential = std::function<bool(std::string_view)>;

/// Finds the credentials inside a text that is none itself, as they stand there: runs of digits,
/// also in groups, in full-width form or run together, cards in Base64, links, also with escapes.
/// A text that would take too long to look through is one as a whole.
std::vector<Secret> secrets_within(std::string_view text, const IsCredential& is_credential);

/// Tells whether a web address is a credential's that is written oddly: a port, user info, a
/// fragment or a blank keep the link from being recognised, not from being used.
bool is_odd_credential(const Index& index, const ScannedPayload& scanned,
                       const IsCredential& is_credential);

}  // namespace moongate
