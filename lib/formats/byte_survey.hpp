#pragma once

#include <cstdint>
#include <string_view>

namespace moongate {

/// What one pass over a text finds, so that the rare hazards are looked for only where they can be.
struct ByteSurvey {
  std::uint8_t lowest = 0xFF;
  std::uint8_t highest = 0;
  bool backslash = false;
  bool percent = false;
  bool del = false;  ///< 0x7F

  [[nodiscard]] bool has_control() const noexcept { return lowest < 0x20 || del; }
  [[nodiscard]] bool has_blank() const noexcept { return lowest <= 0x20 || del; }
  [[nodiscard]] bool is_ascii() const noexcept { return highest < 0x80; }
  [[nodiscard]] bool is_digits() const noexcept { return lowest >= '0' && highest <= '9'; }
};

/// Surveys every byte.
ByteSurvey survey(std::string_view text) noexcept;

}  // namespace moongate
