#include "formats/byte_survey.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

namespace moongate {
namespace {

// What is found at each place of a block of bytes. Written without branches, a loop for each
// question and on a copy that nothing else points to, so that compilers use vector instructions
// and keep what was found in registers.
struct SurveyLanes {
  static constexpr std::size_t kSize = 16;
  using Block = std::array<std::uint8_t, kSize>;

  Block lowest;
  Block highest;
  Block marks{};

  SurveyLanes() noexcept {
    lowest.fill(0xFF);
    highest.fill(0);
  }

  void add(const char* from) noexcept {
    Block block;
    std::memcpy(block.data(), from, kSize);
    for (std::size_t i = 0; i < kSize; ++i) lowest[i] = std::min(lowest[i], block[i]);
    for (std::size_t i = 0; i < kSize; ++i) highest[i] = std::max(highest[i], block[i]);
    mark(block, '\\', 1);
    mark(block, '%', 2);
  }

  void mark(const Block& block, std::uint8_t byte, unsigned bit) noexcept {
    for (std::size_t i = 0; i < kSize; ++i) {
      marks[i] = static_cast<std::uint8_t>(marks[i] | (block[i] == byte ? bit : 0U));
    }
  }

  [[nodiscard]] ByteSurvey found() const noexcept {
    ByteSurvey out;
    std::uint8_t seen = 0;
    for (std::size_t i = 0; i < kSize; ++i) {
      out.lowest = std::min(out.lowest, lowest[i]);
      out.highest = std::max(out.highest, highest[i]);
      seen = static_cast<std::uint8_t>(seen | marks[i]);
    }
    out.backslash = (seen & 1U) != 0;
    out.percent = (seen & 2U) != 0;
    return out;
  }
};

}  // namespace

// In blocks; the last block overlaps the one before it, and a short text is filled up with its
// first byte.
ByteSurvey survey(std::string_view text) noexcept {
  constexpr std::size_t kBlock = SurveyLanes::kSize;
  if (text.empty()) return {};
  SurveyLanes lanes;
  std::array<char, kBlock> filled;
  const char* last = filled.data();
  if (text.size() < kBlock) {
    filled.fill(text.front());
    std::memcpy(filled.data(), text.data(), text.size());
  } else {
    last = text.data() + text.size() - kBlock;
    for (const char* block = text.data(); block < last; block += kBlock) lanes.add(block);
  }
  lanes.add(last);
  ByteSurvey found = lanes.found();
  found.del = found.highest >= 0x7F && text.find('\x7F') != text.npos;  // seldom worth a search
  return found;
}

}  // namespace moongate
