#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// Text in lines, and in parts between separators. All results are views into the text.
namespace moongate {

enum class LineEnd : std::uint8_t {
  lf,  ///< LF or CRLF; a CR elsewhere belongs to its line
  cr,  ///< LF, CRLF or CR alone
};

/// Tells whether a text is a part of another; they may be views into different texts.
bool is_within(std::string_view part, std::string_view whole) noexcept;

/// Returns a part of a text with the line ends behind it: in a form of lines these are empty
/// elements, where others take them for padding. What is empty or no part of `whole` stays.
std::string_view with_line_ends(std::string_view part, std::string_view whole) noexcept;

/// As many parts as one wants to see: nothing of a payment code has more, and an array of views of
/// a hostile text shall not be many times its size.
inline constexpr std::size_t kMaxParts = 512;

/// Splits text into lines, without their ends. N line ends make N + 1 lines: "a\n" is "a" and an
/// empty line, an empty text is one empty line.
///
/// @param most  at least 1; the last of so many lines holds all the rest, with its line ends
std::vector<std::string_view> split_lines(std::string_view text, LineEnd end = LineEnd::lf,
                                          std::size_t most = kMaxParts);

/// Splits text at each `separator`, likewise.
std::vector<std::string_view> split_at(std::string_view text, char separator,
                                       std::size_t most = kMaxParts);

}  // namespace moongate
