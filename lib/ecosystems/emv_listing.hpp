#pragma once

#include <cstdint>
#include <string_view>

#include "ecosystems/subject.hpp"
#include "formats/ascii.hpp"
#include "moongate/payment_code.hpp"

namespace moongate::emv {

/// Returns the two digits of an ID. Static storage. Precondition: id < 100.
std::string_view name_of(std::uint8_t id) noexcept;

/// Tells whether a value leads with a GUI, as templates do: ID 00 and a length (QRCPS-MPM 4.7.4).
inline bool starts_as_template(std::string_view value) noexcept {
  return value.size() >= 4 && value[0] == '0' && value[1] == '0' && ascii::is_digit(value[2]) &&
         ascii::is_digit(value[3]);
}

/// Lists every data object as a field named by the path of its IDs, templates by their parts.
/// Rejects templates that break their own syntax and parts that stand twice.
/// Precondition: subject.emv.
void list_fields(const Subject& subject, PaymentCode& code);

}  // namespace moongate::emv
