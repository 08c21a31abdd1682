#pragma once

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <new>
#include <string_view>
#include <vector>

#include "moongate.h"
#include "moongate/result.hpp"

/// What every file of the C binding needs.
namespace moongate::c {

/// Borrows a text. The text must be followed by a NUL unless it is empty.
inline moongate_str borrow(std::string_view text) noexcept {
  return text.empty() ? moongate_str{"", 0} : moongate_str{text.data(), text.size()};
}

/// Reads a text of the caller.
inline std::string_view view(const char* text, std::size_t size) noexcept {
  return text == nullptr ? std::string_view{} : std::string_view(text, size);
}
inline std::string_view view(const char* text) noexcept {
  return text == nullptr ? std::string_view{} : std::string_view(text);
}

/// Tells whether a struct of the caller says how long it is.
template <class Struct>
bool is_sized(const Struct* given) noexcept {
  return given != nullptr && given->struct_size >= sizeof(given->struct_size);
}

/// Reads a struct that may be older, and so shorter, than ours. Precondition: is_sized(given).
template <class Struct>
Struct read_struct(const Struct* given, Struct defaults = {}) noexcept {
  std::memcpy(&defaults, given, std::min(given->struct_size, sizeof(Struct)));
  return defaults;
}

/// As read_struct(), of options that may be left out: `defaults` for NULL, Errc::invalid_argument
/// for a struct that does not say how long it is.
template <class Struct>
Result<Struct> read_options(const Struct* given, Struct defaults = {}) {
  if (given == nullptr) return defaults;
  if (!is_sized(given)) return fail(Errc::invalid_argument, 0, "struct_size", "is not set");
  return read_struct(given, defaults);
}

/// Writes a struct of the caller as far as it goes. Nothing happens when it is not sized.
template <class Struct>
void write_struct(Struct* out, Struct made) noexcept {
  if (!is_sized(out)) return;
  made.struct_size = out->struct_size;
  std::memcpy(static_cast<void*>(out), &made, std::min(made.struct_size, sizeof(Struct)));
}

/// Tells the caller what went wrong; returns the status of the error.
moongate_status report(moongate_error* out, const Error& error) noexcept;
moongate_status report(moongate_error* out, Errc code, std::string_view message) noexcept;

/// One argument that must not be NULL.
struct Argument {
  std::string_view name;
  const void* value;
};

/// Reports the first argument that is NULL, by its name; MOONGATE_OK when there is none.
moongate_status require(moongate_error* out, std::initializer_list<Argument> arguments) noexcept;

/// Makes an argument that may be NULL when its size is 0.
inline Argument sized(std::string_view name, const void* value, std::size_t size) noexcept {
  return {name, size == 0 ? name.data() : value};
}

/// Writes the error with this index of a list.
moongate_status report_at(const std::vector<Error>& errors, std::size_t index,
                          moongate_error* out) noexcept;

/// Runs what may throw: the one place of the binding where exceptions end.
template <class Body>
moongate_status guarded(moongate_error* error, Body body) noexcept {
  try {
    return body();
  } catch (const std::bad_alloc&) {
    return report(error, Errc::no_memory, "memory ran out");
  } catch (...) {
    return report(error, Errc::internal, "a defect of this library");
  }
}

/// Reads a member of a handle that may be NULL.
template <class Handle, class Use>
moongate_str text_of(const Handle* handle, Use use) noexcept {
  return handle == nullptr ? borrow({}) : borrow(use(*handle));
}
template <class Handle, class Use>
auto value_of(const Handle* handle, Use use) noexcept -> decltype(use(*handle)) {
  return handle == nullptr ? decltype(use(*handle)){} : use(*handle);
}

/// Reads a text of the element with this index.
template <class List, class Use>
moongate_str text_at(const List& list, std::size_t index, Use use) noexcept {
  return index < list.size() ? borrow(use(list[index])) : borrow({});
}
template <class List, class Use>
auto value_at(const List& list, std::size_t index, Use use) noexcept -> decltype(use(list[index])) {
  return index < list.size() ? use(list[index]) : decltype(use(list[index])){};
}

}  // namespace moongate::c
