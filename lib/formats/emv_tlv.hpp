#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "moongate/result.hpp"

/// Data objects of EMVCo merchant-presented mode: ID, length, value (EMVCo QRCPS-MPM v1.1,
/// section 3.3). Syntax only; what an ID means is the business of the ecosystems.
namespace moongate::emv {

/// One data object. `value` is a view into the payload.
struct Object {
  std::uint8_t id = 0;  ///< 00–99
  std::string_view value;
};

/// The most data objects on one level: each of the 100 IDs may stand once.
inline constexpr std::size_t kMaxObjects = 100;

/// The data objects of one level, in the order of the payload.
struct Objects {
  std::array<Object, kMaxObjects> items;
  std::size_t count = 0;
  /// Why reading stopped before the end of the text; empty when it did not.
  std::optional<Errc> stopped;
  std::size_t stopped_at = 0;  ///< byte offset in the text that was read

  [[nodiscard]] const Object* begin() const noexcept { return items.data(); }
  [[nodiscard]] const Object* end() const noexcept { return items.data() + count; }
  [[nodiscard]] bool empty() const noexcept { return count == 0; }

  /// Returns the value of the first object with this ID, or nothing.
  [[nodiscard]] std::optional<std::string_view> find(std::uint8_t id) const noexcept;
};

/// Reads data objects until the end of the text or the first fault. Lengths count characters
/// (code points of UTF-8), as QRCPS-MPM says.
///
/// Faults: Errc::truncated (a header is cut off), Errc::bad_length (the length is not two digits,
/// is 00, or overruns the text), Errc::malformed (the ID is not two digits), Errc::too_many.
void read(std::string_view text, Objects& out) noexcept;

}  // namespace moongate::emv
