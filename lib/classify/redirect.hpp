#pragma once

#include <string>
#include <vector>

#include "classify/index.hpp"
#include "ecosystems/row.hpp"

namespace moongate {

/// A code or page that a link opens.
struct CarriedCode {
  std::string payload;  ///< decoded
  bool stray = false;   ///< an address in it leads elsewhere, unless somebody knows the code
};

/// What a genuine link hands on to whoever opens it.
struct Carried {
  std::vector<CarriedCode> inside;  ///< in the order of the link
  bool elsewhere = false;           ///< some other address in it leads to somebody else
};

/// Looks at every address that a link of `row` carries, in whatever parameter, nested in whatever
/// way. One that is neither the row's own nor any ecosystem's leads elsewhere. Rejects what decides
/// where the link leads and cannot be read in one way: a parameter of `row.carries`
/// that stands twice, and what is nested too deep to be looked through.
Carried carried_by(const Index& index, const Row& row, const ScannedPayload& scanned,
                   PaymentCode& code);

/// Tells whether an address is a page or a link of `row`, or of any other row of the table.
bool is_at_home(const Index& index, const Row& row, const Uri& address) noexcept;

}  // namespace moongate
