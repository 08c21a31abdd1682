#include <vector>

#include "moongate/version.hpp"
#include "support.hpp"

namespace moongate::c {
namespace {

// A status and its error code are one number: a program may compare across the languages.
#define MOONGATE_SAME(upper, lower) \
  static_assert(MOONGATE_E_##upper == static_cast<moongate_status>(Errc::lower))
MOONGATE_SAME(UNRECOGNISED, unrecognised);
MOONGATE_SAME(AMBIGUOUS, ambiguous);
MOONGATE_SAME(TRUNCATED, truncated);
MOONGATE_SAME(MALFORMED, malformed);
MOONGATE_SAME(BAD_LENGTH, bad_length);
MOONGATE_SAME(TRAILING_DATA, trailing_data);
MOONGATE_SAME(LEADING_DATA, leading_data);
MOONGATE_SAME(DUPLICATE_FIELD, duplicate_field);
MOONGATE_SAME(MISSING_FIELD, missing_field);
MOONGATE_SAME(BAD_VALUE, bad_value);
MOONGATE_SAME(BAD_AMOUNT, bad_amount);
MOONGATE_SAME(BAD_CURRENCY, bad_currency);
MOONGATE_SAME(CRC_MISSING, crc_missing);
MOONGATE_SAME(CRC_MISMATCH, crc_mismatch);
MOONGATE_SAME(BAD_CHARSET, bad_charset);
MOONGATE_SAME(BAD_BASE64, bad_base64);
MOONGATE_SAME(CONTROL_CHARACTER, control_character);
MOONGATE_SAME(BAD_URI, bad_uri);
MOONGATE_SAME(UNSUPPORTED_VERSION, unsupported_version);
MOONGATE_SAME(TOO_DEEP, too_deep);
MOONGATE_SAME(TOO_LARGE, too_large);
MOONGATE_SAME(TOO_MANY, too_many);
MOONGATE_SAME(PARTIAL, partial);
MOONGATE_SAME(CONFLICT, conflict);
MOONGATE_SAME(NOT_AN_IMAGE, not_an_image);
MOONGATE_SAME(BAD_IMAGE, bad_image);
MOONGATE_SAME(UNREADABLE, unreadable);
MOONGATE_SAME(UNWRITABLE, unwritable);
MOONGATE_SAME(INVALID_ARGUMENT, invalid_argument);
MOONGATE_SAME(UNSUPPORTED, unsupported);
MOONGATE_SAME(DENIED, denied);
MOONGATE_SAME(NO_MEMORY, no_memory);
MOONGATE_SAME(INTERNAL, internal);
#undef MOONGATE_SAME

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
  if (status == MOONGATE_OK) return "ok";
  if (status < MOONGATE_OK || status > MOONGATE_E_INTERNAL) return "unknown";
  return moongate::to_string(static_cast<moongate::Errc>(status)).data();
}
