#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "ecosystems/row.hpp"
#include "ecosystems/scanned_payload.hpp"
#include "formats/ascii.hpp"
#include "moongate/payment_code.hpp"

namespace moongate::emv {

/// Returns the two digits of an ID. Static storage. Precondition: id < 100.
std::string_view name_of(std::uint8_t id) noexcept;

/// Tells whether a value leads with a GUI as templates do, however wrong its lengths are: of a
/// template that does not decode this is all that tells whose it is. In any case.
bool leads_with_gui(std::string_view value, std::string_view gui) noexcept;

/// Returns the template in which a code breaks off, as far as it goes.
std::optional<Object> broken_template(const Objects& objects) noexcept;

/// What is said of lengths that count something else than characters, and of such that can.
inline constexpr std::string_view kOddLength = "the length does not count characters";
inline constexpr std::string_view kAmbiguousLengths = "its lengths can be read in two ways";

/// Lists every data object as a field named by the path of its IDs, templates by their parts.
/// Rejects templates that break their own syntax and parts that stand twice; a language template of
/// ASCII is flagged instead. Leaves out values that may have swallowed what stands behind them (see
/// is_certain()). What the scheme says is no template is not taken apart, even where it begins like
/// one: Turkish merchant numbers begin with "00". Precondition: scanned.emv.
void list_fields(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code);

/// Adds the root objects of a code that only borrows the syntax, each under its ID, but for a
/// template that is read by itself. Rejects an ID that stands twice. Precondition: scanned.emv.
void list_objects(const ScannedPayload& scanned, std::optional<std::uint8_t> own_template,
                  PaymentCode& code);

}  // namespace moongate::emv
