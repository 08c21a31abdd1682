#pragma once

#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

/// An address of Bitcoin Cash and its relatives (CashAddr specification of bitcoincash.org).
struct CashAddress {
  std::string prefix;  ///< in lower case, such as "bitcoincash"
  int type = 0;        ///< 0 = P2PKH, 1 = P2SH, 2 and 3 = those that take tokens
  std::string hash;    ///< 20 to 64 bytes
};

/// Reads an address, all lower or all upper case.
///
/// @param text            with a prefix and ":", or without
/// @param default_prefix  what the checksum is made with where none stands; lower case
/// @return the parts, or Errc::malformed, Errc::truncated, Errc::crc_mismatch, Errc::bad_value (the
///         reserved bit), Errc::bad_length (a hash of another size than is told)
Result<CashAddress> read_cash_address(std::string_view text, std::string_view default_prefix);

}  // namespace moongate
