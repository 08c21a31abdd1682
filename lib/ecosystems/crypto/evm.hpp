#pragma once

#include <optional>
#include <string>
#include <string_view>

/// What the requests of Ethereum and of the chains like it are made of.
namespace moongate::crypto {

struct Chain {
  std::string_view short_name;  ///< as in the list of chains that ERC-3770 names
  std::string_view id;          ///< decimal digits (EIP-155)
  std::string_view currency;    ///< of its own coin
};

/// Finds a chain by its short name, in any case; null when it is not known.
const Chain* find_chain(std::string_view short_name) noexcept;

/// Returns what a chain's own coin is called; empty when the chain is not known. Static storage.
std::string_view currency_of_chain(std::string_view id) noexcept;

/// Writes a number of EIP-681, such as "2.014e18", out in digits. Absent when it is negative, no
/// whole number, or has more than 256 bits.
std::optional<std::string> whole_number(std::string_view text);

}  // namespace moongate::crypto
