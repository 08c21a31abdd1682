#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "ecosystems/eu/transfer.hpp"

/// The parties of a Swiss QR-bill: creditor, ultimate creditor and ultimate debtor have the same
/// seven elements (SIX, Implementation Guidelines for the QR-bill, section 4.2.2).
namespace moongate::swiss {

enum Part : std::size_t { kType, kName, kStreet, kBuilding, kPostalCode, kTown, kCountry, kParts };

struct Party {
  std::string_view group;                   ///< "Cdtr", stands before the names of its elements
  std::span<const std::string_view> lines;  ///< kParts of them

  [[nodiscard]] bool empty() const noexcept;
  [[nodiscard]] std::string name(Part part) const;
};

/// Notes the elements of a party that is there. An address in two lines ("K"), which version 2.3 of
/// the guidelines has no more, is flagged.
void read_party(const Party& party, transfer::Notes& notes);

/// Tells whether a text has nothing but the characters that the guidelines allow: Latin-1, Latin
/// Extended-A, the Romanian letters with a comma below, and the euro sign. Line ends do not count.
bool is_permitted(std::string_view text) noexcept;

}  // namespace moongate::swiss
