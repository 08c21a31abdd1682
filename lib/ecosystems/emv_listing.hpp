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

/// Returns the GUI of a template, its ID 00, wherever it stands; empty for what is no template.
/// Where something else leads, the value has to decode to its end: account numbers stand in these
/// IDs too.
std::string_view gui_of(std::string_view value, Counting code) noexcept;

/// What is said of lengths that count something else than characters, and of such that can.
inline constexpr std::string_view kOddLength = "the length does not count characters";
inline constexpr std::string_view kAmbiguousLengths = "its lengths can be read in two ways";

/// Lists every data object as a field named by the path of its IDs, templates by their parts.
/// Rejects templates that break their own syntax and parts that stand twice. Leaves out values that
/// may have swallowed what stands behind them (see is_certain()).
/// Precondition: subject.emv.
void list_fields(const Subject& subject, PaymentCode& code);

}  // namespace moongate::emv
