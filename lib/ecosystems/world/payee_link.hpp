#pragma once

#include <string_view>

#include "ecosystems/row.hpp"

/// Links to the page of a person or shop, with an amount behind or without:
/// "https://paypal.me/name/25USD".
namespace moongate::payee_link {

/// What such a link looks like.
struct Page {
  std::string_view path;      ///< before the name
  std::string_view name;      ///< pattern of the name (formats/pattern.hpp), after decoding
  std::string_view currency;  ///< of amounts that name none, ISO 4217; empty = they have none
  std::string_view form;      ///< for PaymentCode::scheme
};

/// Reads a link as a request to pay, if it is one: payee, amount and currency. Leaves the code of
/// any other link as it is.
///
/// An amount is a decimal, with the currency's code in front or behind, in any case; one that is
/// none is rejected with Errc::bad_amount, an unknown currency with Errc::bad_currency.
///
/// @return whether it is one
bool read(const ScannedPayload& scanned, const Page& page, PaymentCode& code);

}  // namespace moongate::payee_link
