#pragma once

#include <cstdint>
#include <string_view>

namespace moongate {

/// Warns about a payload. Each is described in moongate/flags.def. Values and names are stable.
enum class Flag : std::uint8_t {
#define MOONGATE_FLAG(name, value, deceives) name = (value),
#include "moongate/flags.def"
#undef MOONGATE_FLAG
  count_  ///< not a flag
};

/// Returns the name as it stands in JSON, such as "lookalike". Static storage.
std::string_view to_string(Flag flag) noexcept;

/// A set of flags; a value of one machine word.
class Flags {
 public:
  constexpr void set(Flag flag) noexcept { bits_ |= bit(flag); }
  constexpr void set(Flags others) noexcept { bits_ |= others.bits_; }
  [[nodiscard]] constexpr bool has(Flag flag) const noexcept { return (bits_ & bit(flag)) != 0; }
  [[nodiscard]] constexpr bool intersects(Flags others) const noexcept {
    return (bits_ & others.bits_) != 0;
  }
  /// Returns the flags of this set that `others` has not.
  [[nodiscard]] constexpr Flags without(Flags others) const noexcept {
    Flags rest;
    rest.bits_ = bits_ & ~others.bits_;
    return rest;
  }
  /// Returns the flags that both sets have.
  [[nodiscard]] constexpr Flags common(Flags others) const noexcept {
    return without(without(others));
  }

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  /// Calls `use(Flag)` for each flag in the set, in the order of the enumeration.
  template <class Use>
  constexpr void each(Use use) const {
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(Flag::count_); ++i) {
      if (has(static_cast<Flag>(i))) use(static_cast<Flag>(i));
    }
  }

  friend constexpr bool operator==(Flags, Flags) = default;

 private:
  static constexpr std::uint64_t bit(Flag flag) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(flag);
  }
  static_assert(static_cast<unsigned>(Flag::count_) <= 64);
  std::uint64_t bits_ = 0;
};

}  // namespace moongate
