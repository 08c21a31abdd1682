#pragma once

#include <string_view>

namespace moongate {

/// Tells whether digits are of the range, the length and the check digit of a payment card (ISO/IEC
/// 7812-1). One number of a range in ten is by chance.
bool is_card_number(std::string_view digits) noexcept;

}  // namespace moongate
