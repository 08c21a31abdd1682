#pragma once

#include <span>
#include <string>
#include <string_view>

#include "ecosystems/row.hpp"

/// Links that an app prints as codes: a genuine host or scheme, a path and parameters of known
/// grammar. The forms of a row say which; whatever fits no form is a plain address of that host.
namespace moongate::link {

/// Evidence of a genuine host or scheme: the row was found by it, so its bytes are what fits.
int bid(const ScannedPayload& scanned);

/// As bid(); of a scheme of its own only for the places that a form names.
int bid(const ScannedPayload& scanned, std::span<const Form> forms) noexcept;

/// Finds the form of a link; null when it has none of these.
const Form* find(std::span<const Form> forms, const ScannedPayload& scanned);

/// Reads a link by its form, or as a plain address when `form` is null.
void read(const ScannedPayload& scanned, const Form* form, PaymentCode& code);
inline void read(const ScannedPayload& scanned, std::span<const Form> forms, PaymentCode& code) {
  read(scanned, find(forms, scanned), code);
}

/// Reads a link as nothing but an address of a genuine host.
void read_as_address(const ScannedPayload& scanned, PaymentCode& code);

/// Flags http where the app prints https.
void flag_scheme(const ScannedPayload& scanned, PaymentCode& code) noexcept;

/// Reads parameters: keeps the listed ones as fields, flags the others, rejects a listed one that
/// stands twice, be it in another case. Amounts without a currency of their own are of `currency`.
void read_parameters(const ScannedPayload& scanned, std::span<const Parameter> parameters,
                     std::string_view currency, PaymentCode& code);

/// Returns the decoded value of a parameter of the query; empty when there is none.
std::string value_of(const ScannedPayload& scanned, std::string_view name);

}  // namespace moongate::link
