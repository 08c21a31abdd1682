#include "verdict.hpp"

#include <algorithm>

namespace moongate::cli {
namespace {

std::string words_with(std::string_view place, const Error& error) {
  std::string out(to_string(error.code));
  out += place;
  if (!error.field.empty()) out.append(" in ").append(error.field);
  if (!error.message.empty()) out.append(": ").append(error.message);
  return out;
}

}  // namespace

bool is_clean(const PaymentCode& code) {
  return code.valid && !is_hostile(code) &&
         std::all_of(code.unwrapped.begin(), code.unwrapped.end(), is_clean);
}

std::string warning_of(const PaymentCode& code) {
  if (!is_hostile(code)) return {};
  std::string out = "hostile";
  code.flags.each([&out](Flag flag) { out.append(" ").append(to_string(flag)); });
  return out;
}

bool is_undecided(const Resolution& resolution) noexcept {
  return resolution.decision == Decision::choose || resolution.decision == Decision::conflict;
}

Context context_of(std::string_view name) noexcept {
  for (const Context context : {Context::android, Context::ios, Context::terminal}) {
    if (name == to_string(context)) return context;
  }
  return Context::web;
}

std::string words_of(const Error& error) {
  return words_with(" at byte " + std::to_string(error.offset), error);
}

std::string describe(std::string_view where, const Error& error) {
  const std::string words = error.offset == 0 ? words_with({}, error) : words_of(error);
  return std::string(where) + ": " + words;
}

}  // namespace moongate::cli
