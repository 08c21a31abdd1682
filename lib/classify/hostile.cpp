#include <initializer_list>

#include "moongate/payment_code.hpp"

namespace moongate {
namespace {

constexpr Flags set_of(std::initializer_list<Flag> list) noexcept {
  Flags flags;
  for (const Flag flag : list) flags.set(flag);
  return flags;
}

// What no honest code carries, whatever it is. A port, an escaped slash or a host outside ASCII
// alone is everyday on the web.
constexpr Flags kDeceiving =
    set_of({Flag::lookalike, Flag::userinfo, Flag::percent_in_host, Flag::ip_literal,
            Flag::internal_host, Flag::open_redirect, Flag::dangerous_scheme, Flag::intent});

// Deceiving in an address. Elsewhere they are ordinary: a network's name escapes with backslashes,
// lines end with control characters, Sinhala and Persian need zero-width joiners, Arabic and Hebrew
// direction marks.
constexpr Flags kDeceivingInAddress =
    set_of({Flag::control_character, Flag::bidi, Flag::invisible, Flag::backslash,
            Flag::missing_slashes, Flag::dot_segment});

bool is_address(Kind kind) noexcept {
  return kind == Kind::url || kind == Kind::uri || kind == Kind::app_link ||
         kind == Kind::short_link;
}

}  // namespace

bool is_hostile(const PaymentCode& code) noexcept {
  return code.flags.intersects(kDeceiving) ||
         (is_address(code.kind) && code.flags.intersects(kDeceivingInAddress));
}

}  // namespace moongate
