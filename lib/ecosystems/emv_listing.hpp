#pragma once

#include <cstdint>
#include <string_view>

#include "ecosystems/subject.hpp"
#include "moongate/payment_code.hpp"

namespace moongate::emv {

/// Returns the two digits of an ID. Static storage. Precondition: id < 100.
std::string_view name_of(std::uint8_t id) noexcept;

/// Tells whether a value leads with a GUI, as templates do: ID 00 and a length (QRCPS-MPM 4.7.4).
bool starts_as_template(std::string_view value) noexcept;

/// Lists every data object as a field named by the path of its IDs, templates by their parts.
/// Rejects templates that break their own syntax and parts that stand twice.
/// Precondition: subject.emv.
void list_fields(const Subject& subject, PaymentCode& code);

}  // namespace moongate::emv
