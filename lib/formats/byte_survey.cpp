#include "formats/byte_survey.hpp"

#include <algorithm>

namespace moongate {

// Bytes alone, and no branch: compilers make it sixteen at a time.
ByteSurvey survey(std::string_view text) noexcept {
  std::uint8_t lowest = 0xFF;
  std::uint8_t highest = 0;
  std::uint8_t backslash = 0;
  std::uint8_t percent = 0;
  std::uint8_t del = 0;
  for (const char c : text) {
    const auto byte = static_cast<std::uint8_t>(c);
    lowest = std::min(lowest, byte);
    highest = std::max(highest, byte);
    backslash |= static_cast<std::uint8_t>(c == '\\');
    percent |= static_cast<std::uint8_t>(c == '%');
    del |= static_cast<std::uint8_t>(c == '\x7F');
  }
  return {lowest, highest, backslash != 0, percent != 0, del != 0};
}

}  // namespace moongate
