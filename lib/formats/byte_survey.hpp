#pragma once

#include <algorithm>
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
  [[nodiscard]] bool is_ascii() const noexcept { return highest < 0x80; }
  [[nodiscard]] bool is_digits() const noexcept { return lowest >= '0' && highest <= '9'; }
};

/// Surveys every byte. Written without branches, so that compilers use vector instructions.
inline ByteSurvey survey(std::string_view text) noexcept {
  std::uint8_t lowest = 0xFF;
  std::uint8_t highest = 0;
  std::uint8_t backslash = 0;
  std::uint8_t percent = 0;
  std::uint8_t del = 0;
  for (const char character : text) {
    const auto c = static_cast<std::uint8_t>(character);
    lowest = std::min(lowest, c);
    highest = std::max(highest, c);
    backslash = static_cast<std::uint8_t>(backslash | (c == '\\' ? 1 : 0));
    percent = static_cast<std::uint8_t>(percent | (c == '%' ? 1 : 0));
    del = static_cast<std::uint8_t>(del | (c == 0x7F ? 1 : 0));
  }
  return {lowest, highest, backslash != 0, percent != 0, del != 0};
}

}  // namespace moongate
