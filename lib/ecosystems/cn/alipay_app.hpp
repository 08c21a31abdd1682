#pragma once

#include <array>
#include <string_view>

#include "ecosystems/row.hpp"

/// Links that start a page of the Alipay app: "alipays://platformapi/startapp?appId=…", and the
/// same parameters behind genuine web hosts. Some are payments, some open any page of the web.
namespace moongate::alipay_app {

/// Tells whether the text is such a link, by scheme or by host and path.
bool is_link(const ScannedPayload& scanned) noexcept;

/// Reads one. Called with any payload.
void parse(const ScannedPayload& scanned, PaymentCode& code);

/// Tells whether an id is that of a mini program: 16 digits from 20 or 21. The app's own pages have
/// eight or so.
bool is_mini_program(std::string_view app_id) noexcept;

/// Makes a code a mini program.
void become_mini_program(PaymentCode& code);

/// The parameters that say what such a link opens: a code, a page or another link.
inline constexpr std::array<std::string_view, 3> kCarries = {"qrcode", "url", "scheme"};

}  // namespace moongate::alipay_app
