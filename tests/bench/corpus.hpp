#pragma once

#include <vector>

#include "moongate/payload.hpp"

namespace moongate::bench {

/// Returns a mixture of payloads as a terminal meets it: wallets, merchant-presented codes with and
/// without amount, consumer codes, web addresses, everyday symbols, damaged codes. All synthetic.
std::vector<Payload> corpus();

}  // namespace moongate::bench
