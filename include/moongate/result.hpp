#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace moongate {

/// Says what was wrong. Few, stable, shared with C (`MOONGATE_E_*`): programs switch on these.
enum class Errc : std::int32_t {
  unrecognised = 1,          ///< no ecosystem claims the payload
  ambiguous = 2,             ///< two ecosystems claim it with the same evidence
  truncated = 3,             ///< the payload ends inside a field
  malformed = 4,             ///< the syntax of the format is broken
  bad_length = 5,            ///< a length is not a number, or does not fit what follows
  trailing_data = 6,         ///< bytes after the end of the format
  leading_data = 7,          ///< bytes before the start of the format
  duplicate_field = 8,       ///< a field that may stand once stands twice
  missing_field = 9,         ///< a mandatory field is absent
  bad_value = 10,            ///< a field holds what the standard does not allow
  bad_amount = 11,           ///< an amount is not a decimal number of the allowed form
  bad_currency = 12,         ///< not a currency code of ISO 4217
  crc_missing = 13,          ///< the checksum field is absent
  crc_mismatch = 14,         ///< the checksum does not fit
  bad_charset = 15,          ///< bytes are not text in the declared character set
  bad_base64 = 16,           ///< not Base64 (RFC 4648)
  control_character = 17,    ///< a control character where none may stand
  bad_uri = 18,              ///< a URI that two parsers could read differently
  unsupported_version = 19,  ///< a version of the format that this library does not know
  too_deep = 20,             ///< nested deeper than the format allows
  too_large = 21,            ///< larger than the limit of the function
  too_many = 22,             ///< more fields, parts or wrappers than the limit
  partial = 23,              ///< part of a structured append sequence whose other parts are missing
  conflict = 24,             ///< two codes that must not be chosen between silently
  not_an_image = 25,         ///< the bytes are no PNG, JPEG, WebP, GIF, BMP or PNM
  bad_image = 26,            ///< the picture is damaged, or its description does not fit its pixels
  unreadable = 27,           ///< a file or folder could not be read
  unwritable = 28,           ///< a file could not be written
  invalid_argument = 29,     ///< an argument out of its documented range
  unsupported = 30,          ///< allowed by the standard, not by this library
  denied = 31,               ///< a policy forbids it
  no_memory = 32,            ///< memory ran out (C only; C++ throws std::bad_alloc)
  internal = 33,             ///< a defect of this library
};

/// Returns the name of an error code as it stands in JSON, such as "crc_mismatch". Static storage.
std::string_view to_string(Errc code) noexcept;

/// Tells one thing that is wrong. Never holds payload contents: those are personal data.
struct Error {
  Errc code = Errc::internal;
  std::size_t offset = 0;  ///< bytes from the start of the payload or file
  std::string field;       ///< the standard's own field name, such as "63"; empty when none
  std::string message;     ///< one sentence for people; programs must not parse it

  friend bool operator==(const Error&, const Error&) = default;
};

/// Carries an Error to a Result; stands for std::unexpected<Error>.
struct Unexpected {
  Error error;
};

/// Makes the error that a function returning a Result passes out.
inline Unexpected fail(Errc code, std::size_t offset, std::string_view field,
                       std::string_view message) {
  return {Error{code, offset, std::string(field), std::string(message)}};
}
inline Unexpected fail(Error error) { return {std::move(error)}; }

/// Holds a value, or the error that prevented it. Members are named as in std::expected.
template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Unexpected failure) : state_(std::in_place_index<1>, std::move(failure.error)) {}

  [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  /// Precondition of the five below: has_value().
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(value()); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  T& value() & {
    assert(has_value());
    return *std::get_if<0>(&state_);
  }
  const T& value() const& {
    assert(has_value());
    return *std::get_if<0>(&state_);
  }

  /// Precondition: !has_value().
  const Error& error() const& {
    assert(!has_value());
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

}  // namespace moongate
