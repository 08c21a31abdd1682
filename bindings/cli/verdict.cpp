#include "verdict.hpp"

#include <algorithm>

namespace moongate::cli {
bool is_clean(const PaymentCode& code) {
  return code.valid && !is_hostile(code) &&
         std::all_of(code.unwrapped.begin(), code.unwrapped.end(), is_clean);
}

Context context_of(std::string_view name) noexcept {
  for (const Context context : {Context::android, Context::ios, Context::terminal}) {
    if (name == to_string(context)) return context;
  }
  return Context::web;
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
