#pragma once

#include <cstdint>
#include <initializer_list>

#include "ecosystems/subject.hpp"
#include "moongate/payment_code.hpp"

/// Merchant-presented mode (EMVCo QRCPS-MPM v1.1): what every scheme that is built on it shares.
///
/// The fields of such a code are named by the path of their IDs, the standard's own identifiers:
/// "59" is the merchant name, "62.07" the terminal label, "26.00" the GUI of the first template. A
/// template is listed by its parts; a value that is no template is listed whole. A code that names
/// a currency and no amount has a field "currency" besides, its alphabetic code.
namespace moongate {

/// Bits of evidence for the scheme at large: the payload format indicator, ID, length and value.
inline constexpr int kMerchantPresentedBits = 48;

/// Tells whether a value is digits; issuers mask some with "*" (seen on Nigerian UnionPay
/// accounts).
bool is_masked_number(std::string_view value) noexcept;

/// Tells whether an ID holds card numbers: Visa, Mastercard, Discover, American Express and JCB.
/// UnionPay's (15, 16) hold letters too, and the others are what a country makes of them.
bool is_for_card_numbers(std::uint8_t id) noexcept;

/// Tells whether an object (ID 02–25) holds what can be an account of the network that has the ID.
/// A country that uses it for something else writes less (terminals of eight digits in Argentina,
/// three digits in Paraguay) or other characters.
bool is_card_account(const emv::Object& object) noexcept;

/// Returns bits of evidence that a merchant-presented code is of one card network, whose IDs are
/// given ({2, 3} for Visa): more than kMerchantPresentedBits when it is the only network named,
/// less when it shares the code with templates or other networks, 0 when none of the IDs is there.
int emv_network_bid(const Subject& subject, std::initializer_list<std::uint8_t> ids) noexcept;

/// Reads and checks all that QRCPS-MPM itself says: syntax, CRC, payee, amount, tip, and every
/// field. What only a national scheme knows (the meaning of its templates) is left to its own
/// recogniser, which calls this first. Survives a subject that is no merchant-presented code.
void parse_merchant_presented(const Subject& subject, PaymentCode& code);

/// As parse_merchant_presented(), with the number of a card network's first ID as payee.account.
void parse_emv_network(const Subject& subject, std::initializer_list<std::uint8_t> ids,
                       PaymentCode& code);

/// Rejects a code with two templates (IDs 26–51) that have the same GUI: it names two payees. For
/// schemes that do not put several templates of their own into one code. Of a Pix charge rejects a
/// second payee, a location that is not one host and a path, and money that is not reais.
void check_templates(const Subject& subject, PaymentCode& code);

}  // namespace moongate
