#include "classify/claims.hpp"

#include <algorithm>

namespace moongate {
namespace {

bool leads(const Row& row, std::string_view other) noexcept {
  return row.scheme != nullptr &&
         std::ranges::find(row.scheme->leads, other) != row.scheme->leads.end();
}

// By evidence; by id where that is the same, so that a tie is told the same way each time.
bool is_stronger(const Claim& a, const Claim& b) noexcept {
  if (a.row->overrides != b.row->overrides) return a.row->overrides;
  if (a.bits != b.bits) return a.bits > b.bits;
  return a.row->ecosystem.id < b.row->ecosystem.id;
}

// Brings a row to the front that leads the one that stands there.
void put_leader_first(std::vector<Claim>& items) {
  const auto leader = std::ranges::find_if(items, [&](const Claim& claim) {
    return leads(*claim.row, items.front().row->ecosystem.id);
  });
  if (leader != items.end()) std::rotate(items.begin(), leader, leader + 1);
}

}  // namespace

Claims::Claims(std::vector<Claim> items) : items_(std::move(items)) {
  if (items_.size() < 2) return;
  std::ranges::sort(items_, is_stronger);
  put_leader_first(items_);
}

bool Claims::tied() const noexcept {
  if (items_.size() < 2) return false;
  const Claim& first = items_[0];
  const Claim& second = items_[1];
  return first.bits == second.bits && first.row->overrides == second.row->overrides &&
         !leads(*first.row, second.row->ecosystem.id);
}

Claims claims_on(const Index& index, const ScannedPayload& scanned) {
  std::vector<Claim> claims;
  for (const RowIndex found : index.find(scanned)) {
    const Row& row = index.row(found);
    const int bits = bid(row, scanned);
    if (bits > 0) claims.push_back({&row, bits});
  }
  return Claims(std::move(claims));
}

void add_candidates(const Claims& claims, Candidates& list) {
  list.reserve(list.size() + claims.items().size());
  for (const Claim& claim : claims.items()) {
    list.push_back({claim.row->ecosystem.id, claim.bits});
  }
}

}  // namespace moongate
