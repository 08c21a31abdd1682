#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

namespace detail {

/// What is found at each place of a block of bytes. Written without branches, a loop for each
/// question and on a copy that nothing else points to, so that compilers use vector instructions
/// and keep what was found in registers.
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

}  // namespace detail

/// Surveys every byte, in blocks; the last block overlaps the one before it.
inline ByteSurvey survey(std::string_view text) noexcept {
  constexpr std::size_t kBlock = 16;
  if (text.size() < kBlock) {
    detail::SurveyLanes<1> lanes;
    for (const char& c : text) lanes.add(&c);
    return lanes.found();
  }
  detail::SurveyLanes<kBlock> lanes;
  const char* const last = text.data() + text.size() - kBlock;
  for (const char* block = text.data(); block < last; block += kBlock) lanes.add(block);
  lanes.add(last);
  return lanes.found();
}

}  // namespace moongate
