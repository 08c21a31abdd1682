#include "verdict.hpp"

#include <algorithm>

namespace moongate::cli {
namespace {

// Flags that no honest code needs. The others tell of age, sloppiness or a reason to look twice.
Flags hostile_flags() {
  Flags flags;
  for (const Flag flag :
       {Flag::lookalike, Flag::userinfo, Flag::punycode, Flag::backslash, Flag::control_character,
        Flag::percent_in_host, Flag::internal_host, Flag::open_redirect, Flag::dangerous_scheme,
        Flag::intent, Flag::bidi, Flag::invisible}) {
    flags.set(flag);
  }
  return flags;
}

}  // namespace

bool is_clean(const PaymentCode& code) {
  return code.valid && !code.flags.intersects(hostile_flags()) &&
         std::all_of(code.unwrapped.begin(), code.unwrapped.end(), is_clean);
}

std::string describe(std::string_view where, const Error& error) {
  std::string out(where);
  out.append(": ").append(to_string(error.code));
  if (error.offset != 0) out.append(" at byte ").append(std::to_string(error.offset));
  if (!error.field.empty()) out.append(" in ").append(error.field);
  if (!error.message.empty()) out.append(": ").append(error.message);
  return out;
}

}  // namespace moongate::cli
