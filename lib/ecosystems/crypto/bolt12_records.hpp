#pragma once

#include <cstdint>
#include <string_view>

/// The records of offers, invoice requests and invoices (BOLT 12, "TLV Fields" of each).
namespace moongate::crypto {

inline constexpr std::uint8_t kOffer = 1;
inline constexpr std::uint8_t kRequest = 2;
inline constexpr std::uint8_t kInvoice = 4;
inline constexpr std::uint8_t kAll = kOffer | kRequest | kInvoice;

enum class Shape : std::uint8_t { bytes, text, number, point, hash, chains, paths, features };

/// A record that the standard defines.
struct Record {
  std::uint64_t type;
  std::string_view name;  ///< the standard's
  Shape shape;
  std::uint8_t streams;  ///< those of the three in which it may stand
};
/// Finds what the standard says of a type of record; null when it says nothing.
const Record* find_record(std::uint64_t type) noexcept;

}  // namespace moongate::crypto
