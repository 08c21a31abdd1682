#pragma once

#include <array>
#include <string_view>

#include "ecosystems/row.hpp"

namespace moongate::unionpay {

/// The payer's codes: 19 digits from 62, the shape of its card numbers.
inline constexpr std::array<std::string_view, 1> kPrefixes = {"62"};
inline constexpr DigitRule kConsumerCode{.prefixes = kPrefixes, .least = 19, .most = 19};

}  // namespace moongate::unionpay
