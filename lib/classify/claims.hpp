#pragma once

#include <array>
#include <cstddef>

#include "classify/index.hpp"
#include "moongate/candidates.hpp"

namespace moongate {

/// One row's claim to a payload.
struct Claim {
  const Row* row = nullptr;
  int bits = 0;  ///< of evidence
};

/// The claims to one payload, most evidence first.
struct Claims {
  std::array<Claim, Found::kMax> items;
  std::size_t count = 0;

  [[nodiscard]] bool tied() const noexcept { return count > 1 && items[0].bits == items[1].bits; }
};

/// Asks the rows that the index finds for a payload.
Claims claims_on(const Index& index, const Subject& subject) noexcept;

/// Appends claims to a list for the host.
void add_candidates(const Claims& claims, Candidates& list);

}  // namespace moongate
