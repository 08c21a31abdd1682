#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace moongate {

/// Says what was wrong. Few, stable, shared with C (`MOONGATE_E_*`): programs switch on these. Each
/// is described in moongate/errors.def.
enum class Errc : std::int32_t {
#define MOONGATE_ERRC(name, value) name = (value),
#include "moongate/errors.def"
#undef MOONGATE_ERRC
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
