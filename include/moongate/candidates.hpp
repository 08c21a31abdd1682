#pragma once

#include <string_view>
#include <vector>

namespace moongate {

/// One ecosystem's claim to a payload.
struct Candidate {
  std::string_view ecosystem;  ///< id from the table; static storage
  int evidence_bits = 0;       ///< 8 for each byte of the payload that only this format has there
};

/// Every claim to a payload, most evidence first.
using Candidates = std::vector<Candidate>;

}  // namespace moongate
