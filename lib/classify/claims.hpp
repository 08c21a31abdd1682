#pragma once

#include <vector>

#include "classify/index.hpp"
#include "moongate/candidates.hpp"

namespace moongate {

/// One row's claim to a payload.
struct Claim {
  const Row* row = nullptr;
  int bits = 0;  ///< of evidence
};

/// The claims to one payload, most evidence first. A scheme that leads another comes before it,
/// whatever their evidence: SGQR's frame stands beside the payee that PayNow names. A host's own
/// row that overrides comes first of all.
class Claims {
 public:
  explicit Claims(std::vector<Claim> items);

  [[nodiscard]] const std::vector<Claim>& items() const noexcept { return items_; }
  [[nodiscard]] bool empty() const noexcept { return items_.empty(); }
  [[nodiscard]] const Row& first() const noexcept { return *items_.front().row; }
  [[nodiscard]] bool tied() const noexcept;

 private:
  std::vector<Claim> items_;
};

/// Asks the rows that the index finds for a payload.
Claims claims_on(const Index& index, const ScannedPayload& scanned);

/// Appends claims to a list for the host.
void add_candidates(const Claims& claims, Candidates& list);

}  // namespace moongate
