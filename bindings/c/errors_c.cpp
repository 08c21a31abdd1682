#include <vector>

#include "moongate/version.hpp"
#include "support.hpp"

namespace moongate::c {
namespace {

// Copies what fits, the NUL included; a letter is not cut in two.
template <std::size_t Size>
void copy_text(char (&out)[Size], std::string_view text) noexcept {
  std::size_t size = std::min(text.size(), Size - 1);
  const auto continues = [&](std::size_t i) {
    return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
  };
  while (size > 0 && continues(size)) --size;
  std::copy_n(text.data(), size, out);
  out[size] = '\0';
}

}  // namespace

moongate_status report(moongate_error* out, const Error& error) noexcept {
  moongate_error made{};
  made.code = static_cast<moongate_status>(error.code);
  made.offset = error.offset;
  copy_text(made.field, error.field);
  copy_text(made.message, error.message);
  write_struct(out, made);
  return made.code;
}

moongate_status report(moongate_error* out, Errc code, std::string_view message) noexcept {
  moongate_error made{};
  made.code = static_cast<moongate_status>(code);
  copy_text(made.message, message);
  write_struct(out, made);
  return made.code;
}

moongate_status require(moongate_error* out, std::initializer_list<Argument> arguments) noexcept {
  for (const Argument& argument : arguments) {
    if (argument.value != nullptr) continue;
    moongate_error made{};
    made.code = MOONGATE_E_INVALID_ARGUMENT;
    copy_text(made.field, argument.name);
    copy_text(made.message, "is NULL");
    write_struct(out, made);
    return made.code;
  }
  return MOONGATE_OK;
}

moongate_status report_at(const std::vector<Error>& errors, std::size_t index,
                          moongate_error* out) noexcept {
  if (index >= errors.size() || out == nullptr) return MOONGATE_E_INVALID_ARGUMENT;
  report(out, errors[index]);
  return MOONGATE_OK;
}

}  // namespace moongate::c

const char* moongate_version(void) { return moongate::version().data(); }

uint32_t moongate_abi_version(void) { return MOONGATE_ABI_VERSION; }

const char* moongate_status_name(moongate_status status) {
  const auto name = moongate::to_string(static_cast<moongate::Errc>(status));
  return name.empty() ? "unknown" : name.data();
}
