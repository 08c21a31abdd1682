#include "formats/lines.hpp"

#include <functional>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

struct Mark {
  std::size_t at = 0;
  std::size_t size = 0;
};

// The next line end; at the end of the text and empty when there is none.
Mark find_line_end(std::string_view text, LineEnd end) noexcept {
  const auto at = text.find_first_of(end == LineEnd::cr ? "\n\r" : "\n");
  if (at == text.npos) return {text.size(), 0};
  if (text[at] == '\r') return {at, text.substr(at + 1).starts_with('\n') ? 2U : 1U};
  return at > 0 && text[at - 1] == '\r' ? Mark{at - 1, 2} : Mark{at, 1};
}

template <class Find>
std::vector<std::string_view> split(std::string_view text, std::size_t most, Find find) {
  std::vector<std::string_view> parts;
  while (parts.size() + 1 < most) {
    const Mark mark = find(text);
    if (mark.size == 0) break;
    parts.push_back(text.substr(0, mark.at));
    text.remove_prefix(mark.at + mark.size);
  }
  parts.push_back(text);
  return parts;
}

}  // namespace

std::string_view with_line_ends(std::string_view part, std::string_view whole) noexcept {
  if (part.empty() || !is_within(part, whole)) return part;
  const auto begin = static_cast<std::size_t>(part.data() - whole.data());
  std::size_t end = begin + part.size();
  while (end < whole.size() && ascii::is_line_end(whole[end])) ++end;
  return whole.substr(begin, end - begin);
}

bool is_within(std::string_view part, std::string_view whole) noexcept {
  const std::less_equal<const char*> not_behind;
  return not_behind(whole.data(), part.data()) &&
         not_behind(part.data(), whole.data() + whole.size());
}

std::vector<std::string_view> split_lines(std::string_view text, LineEnd end, std::size_t most) {
  return split(text, most, [end](std::string_view rest) { return find_line_end(rest, end); });
}

std::vector<std::string_view> split_at(std::string_view text, char separator, std::size_t most) {
  return split(text, most, [separator](std::string_view rest) {
    const auto at = rest.find(separator);
    return at == rest.npos ? Mark{rest.size(), 0} : Mark{at, 1};
  });
}

}  // namespace moongate
