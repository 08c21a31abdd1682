#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "moongate/payment_code.hpp"

/// What fiscal receipts share. They tell of a payment that was made: nobody pays by them.
namespace moongate::receipt {

/// Sets what every receipt is.
void begin(PaymentCode& code) noexcept;

/// Returns a decimal with at most two decimals as a count of hundredths; a minus may lead. Absent
/// for anything else and for more than 14 digits.
std::optional<std::int64_t> hundredths_of(std::string_view decimal, char mark) noexcept;

/// Sets the amount from hundredths of a currency. A negative one is a refund: no amount to pay
/// back.
void set_total(std::int64_t hundredths, std::string_view currency, PaymentCode& code);

}  // namespace moongate::receipt
