// Cash App: "https://cash.app/$name/25". The sign before the name is the currency of the country.
#include "ecosystems/world/payee_link.hpp"

namespace moongate::ecosystem::us_cashapp {
namespace {

// A cashtag has 20 characters at most, one letter among them.
constexpr payee_link::Page kDollars{"/", "'$'1-20w{_-}", "USD", "cashtag"};

// Great Britain's, until September 2024: U+00A3 is none of a pattern's characters but of "z".
constexpr payee_link::Page kPounds{"/", "1!z1-20w{_-}", "GBP", "cashtag"};
constexpr std::string_view kPoundPaths[] = {"/%C2%A3", "/%c2%a3", "/\xC2\xA3"};

bool is_pounds(const ScannedPayload& scanned) noexcept {
  if (!scanned.uri) return false;
  for (const std::string_view path : kPoundPaths) {
    if (scanned.uri->path.starts_with(path)) return true;
  }
  return false;
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind != Kind::url) return;
  payee_link::read(scanned, is_pounds(scanned) ? kPounds : kDollars, code);
}

}  // namespace moongate::ecosystem::us_cashapp
