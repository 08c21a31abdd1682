#pragma once

#include <string_view>

namespace moongate::crypto {

/// Tells whether bytes are blinded paths, one after another, at least one: where each begins, a key
/// and its hops (BOLT 4, "Route Blinding"; BOLT 12, `blinded_path`).
bool are_blinded_paths(std::string_view bytes);

}  // namespace moongate::crypto
