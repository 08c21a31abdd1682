#include "formats/byte_survey.hpp"

#include <algorithm>

namespace moongate {

ByteSurvey survey(std::string_view text) noexcept {
  ByteSurvey found;
  for (const char c : text) {
    const auto byte = static_cast<std::uint8_t>(c);
    found.lowest = std::min(found.lowest, byte);
    found.highest = std::max(found.highest, byte);
    found.backslash |= c == '\\';
    found.percent |= c == '%';
    found.del |= c == '\x7F';
  }
  return found;
}

}  // namespace moongate
