#include "classify/claims.hpp"

#include <algorithm>

namespace moongate {
namespace {

bool is_stronger(const Claim& a, const Claim& b) noexcept {
  if (a.bits != b.bits) return a.bits > b.bits;
  return a.row->ecosystem.id < b.row->ecosystem.id;  // so that a tie is told the same way each time
}

}  // namespace

Claims claims_on(const Index& index, const Subject& subject) noexcept {
  Claims claims;
  const Found found = index.find(subject);
  for (std::size_t i = 0; i < found.count; ++i) {
    const Row& row = index.row(found.rows[i]);
    const int bits = row.recogniser->bid(subject);
    if (bits > 0) claims.items[claims.count++] = {&row, bits};
  }
  if (claims.count < 2) return claims;
  std::sort(claims.items.begin(), claims.items.begin() + claims.count, is_stronger);
  return claims;
}

void add_candidates(const Claims& claims, Candidates& list) {
  for (std::size_t i = 0; i < claims.count; ++i) {
    list.push_back({claims.items[i].row->ecosystem.id, claims.items[i].bits});
  }
}

}  // namespace moongate
