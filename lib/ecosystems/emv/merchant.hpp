#pragma once

#include <cstdint>

#include "ecosystems/row.hpp"
#include "ecosystems/scanned_payload.hpp"
#include "moongate/payment_code.hpp"

/// Merchant-presented mode (EMVCo QRCPS-MPM v1.1): what every scheme that is built on it shares. It
/// knows none of them; what a scheme adds stands in its file (Scheme).
///
/// The fields of such a code are named by the path of their IDs, the standard's own identifiers:
/// "59" is the merchant name, "62.07" the terminal label, "26.00" the GUI of the first template. A
/// template is listed by its parts; a value that is no template is listed whole. A code that names
/// a currency and no amount has a field "currency" besides, its alphabetic code.
namespace moongate::emv {

/// Bits of evidence for the mode at large: the payload format indicator, ID, length and value.
inline constexpr int kMerchantPresentedBits = 48;

/// Returns kMerchantPresentedBits for what is a merchant-presented code, 0 else.
int merchant_bid(const ScannedPayload& scanned) noexcept;

/// Tells whether a value is digits; issuers mask some with "*" (seen on Nigerian UnionPay
/// accounts).
bool is_masked_number(std::string_view value) noexcept;

/// Tells whether an object (ID 02–25) holds what can be an account of the network that has the ID.
/// A country that uses it for something else writes less (terminals of eight digits in Argentina,
/// three digits in Paraguay) or other characters.
bool is_card_account(const Object& object) noexcept;

/// Returns bits of evidence that a merchant-presented code is of one card network: more than
/// kMerchantPresentedBits when it is the only network named, less when it shares the code with
/// templates or other networks, 0 when none of its IDs is there.
int network_bid(const ScannedPayload& scanned, const Network& network) noexcept;

/// Returns bits of evidence that a code is of a scheme: those of its GUI, or of the shape of its
/// account, and of country and currency where the scheme has some; 0 when no account is its own.
int scheme_bid(const ScannedPayload& scanned, const Scheme& scheme);

/// Returns which of a scheme's accounts a root object is; null when it is none of them.
const Account* account_of(const Scheme& scheme, const Object& object);

/// Reads and checks all that QRCPS-MPM itself says: syntax, checksum, payee, amount, tip, and every
/// field; one payee of a scheme only. Survives a payload that is no merchant-presented code.
void parse_merchant(const ScannedPayload& scanned, PaymentCode& code);

/// As parse_merchant(), with the number of the network's first ID as payee.account.
void parse_network(const ScannedPayload& scanned, const Network& network, PaymentCode& code);

/// As parse_merchant(), in the manner of a scheme and with what it says of its own objects.
void parse_scheme(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code);

/// Rejects a code with two templates (IDs 26–51) that have the same GUI: it names two payees.
void check_payees(const ScannedPayload& scanned, PaymentCode& code);

}  // namespace moongate::emv
