#pragma once

#include <functional>
#include <string_view>

#include "classify/index.hpp"

namespace moongate {

/// Tells, at a glance, whether hides_secret() is worth asking.
bool may_hide_secret(const Subject& subject, const PaymentCode& code) noexcept;

/// Tells whether a text holds a credential though it is none: the blank that a scanner adds, a
/// second scan, a port or a fragment keep a consumer code or a login link from being recognised,
/// not from being used. Sets Flag::whitespace where it was blanks.
///
/// @param is_credential  classifies what is left without them
bool hides_secret(const Index& index, const Subject& subject, PaymentCode& code,
                  const std::function<bool(std::string_view)>& is_credential);

}  // namespace moongate
