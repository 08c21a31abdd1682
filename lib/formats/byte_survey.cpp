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
template <std::size_t size>
struct SurveyLanes {
  std::array<std::uint8_t, size> lowest;
  std::array<std::uint8_t, size> highest;
  std::array<std::uint8_t, size> marks{};

  SurveyLanes() noexcept {
    lowest.fill(0xFF);
    highest.fill(0);
  }

  void add(const char* from) noexcept {
    std::array<std::uint8_t, size> block;
    std::memcpy(block.data(), from, size);
    for (std::size_t i = 0; i < size; ++i) lowest[i] = std::min(lowest[i], block[i]);
    for (std::size_t i = 0; i < size; ++i) highest[i] = std::max(highest[i], block[i]);
    mark(block, '\\', 1);
    mark(block, '%', 2);
    mark(block, 0x7F, 4);
  }

  void mark(const std::array<std::uint8_t, size>& block, std::uint8_t byte, unsigned bit) noexcept {
    for (std::size_t i = 0; i < size; ++i) {
      marks[i] = static_cast<std::uint8_t>(marks[i] | (block[i] == byte ? bit : 0U));
    }
  }

  [[nodiscard]] ByteSurvey found() const noexcept {
    ByteSurvey out;
    std::uint8_t seen = 0;
    for (std::size_t i = 0; i < size; ++i) {
      out.lowest = std::min(out.lowest, lowest[i]);
      out.highest = std::max(out.highest, highest[i]);
      seen = static_cast<std::uint8_t>(seen | marks[i]);
    }
    out.backslash = (seen & 1U) != 0;
    out.percent = (seen & 2U) != 0;
    out.del = (seen & 4U) != 0;
    return out;
  }
};

}  // namespace

// In blocks; the last block overlaps the one before it.
ByteSurvey survey(std::string_view text) noexcept {
  constexpr std::size_t kBlock = 16;
  if (text.size() < kBlock) {
    SurveyLanes<1> lanes;
    for (const char& c : text) lanes.add(&c);
    return lanes.found();
  }
  SurveyLanes<kBlock> lanes;
  const char* const last = text.data() + text.size() - kBlock;
  for (const char* block = text.data(); block < last; block += kBlock) lanes.add(block);
  lanes.add(last);
  return lanes.found();
}

}  // namespace moongate
