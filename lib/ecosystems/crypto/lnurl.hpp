#pragma once

#include <string_view>

#include "ecosystems/row.hpp"

/// LNURL: the address of a service that says by itself what it wants (LUD-01, LUD-04, LUD-16,
/// LUD-17). Nothing is fetched here.
namespace moongate::crypto {

/// Reads "LNURL1…", Bech32 of an address, of any length (LUD-01).
void read_lnurl(std::string_view text, std::size_t offset, PaymentCode& code);

/// Reads "lnurlp://host/path" and its like (LUD-17). `scheme` is in lower case; `rest` is what
/// follows ":".
void read_lnurl_scheme(std::string_view scheme, std::string_view rest, std::size_t offset,
                       PaymentCode& code);

/// Tells whether a text is "user@domain" as LUD-16 restricts it, which a mail address may be too.
bool is_lightning_address(std::string_view text) noexcept;

/// Reads such an address; precondition: it is one.
void read_lightning_address(std::string_view text, PaymentCode& code);

/// Reads "₿user@domain" (BIP 353), what follows the sign. The name is looked up in the DNS.
void read_bip353_name(std::string_view name, std::size_t offset, PaymentCode& code);

}  // namespace moongate::crypto
