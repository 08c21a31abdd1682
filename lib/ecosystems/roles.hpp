#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "ecosystems/row.hpp"

namespace moongate {

/// Puts what a format says into the common members of its payment code. The amount waits for its
/// currency, wherever that stands.
class Roles {
 public:
  /// @param currency  of amounts whose currency nothing else tells, ISO 4217 alphabetic or numeric;
  ///                  empty = such an amount has none
  Roles(PaymentCode& code, std::string_view currency) : code_(code), currency_(currency) {}

  /// Takes a value. The first one with a role that is not empty counts.
  void take(Role role, std::string_view value, std::size_t offset, std::string_view field);

  /// Sets the amount, and rejects one that its currency does not allow. Call it once, at the end.
  void finish();

 private:
  struct Amount {
    Role role = Role::none;
    std::string text;
    std::size_t offset = 0;
    std::string_view field;
  };

  PaymentCode& code_;
  std::string currency_;
  Amount amount_;
};

/// Rejects a value that does not pass its check (checks.hpp).
void check_value(const Value& rule, std::string_view value, std::size_t offset,
                 std::string_view field, PaymentCode& code);

}  // namespace moongate
