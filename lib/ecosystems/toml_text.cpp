#include "ecosystems/toml_text.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "model/utf8.hpp"

namespace moongate {
namespace {

bool is_beyond_ascii(char c) noexcept { return static_cast<unsigned char>(c) >= 0x80; }

/// Walks over a file string by string.
class Walk {
 public:
  explicit Walk(std::string_view toml) noexcept : toml_(toml) {}

  std::optional<std::size_t> stray() noexcept {
    if (toml_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
    while (at_ < toml_.size() && !stray_) {
      const char c = toml_[at_];
      if (c == '#') {
        at_ = std::min(toml_.find('\n', at_), toml_.size());
      } else if (c == '"' || c == '\'') {
        string(c);
      } else {
        if (is_beyond_ascii(c)) stray_ = at_;
        ++at_;
      }
    }
    return stray_;
  }

 private:
  // Up to its end, or to the end of the line where it is not closed.
  void string(char quote) noexcept {
    const std::string_view rest = toml_.substr(at_);
    const bool long_one = rest.starts_with(quote == '"' ? "\"\"\"" : "'''");
    const std::size_t quotes = long_one ? 3 : 1;
    const std::string_view end = rest.substr(0, quotes);
    at_ += quotes;
    while (at_ < toml_.size() && !stray_ && !toml_.substr(at_).starts_with(end)) {
      if (!long_one && ascii::is_line_end(toml_[at_])) return;
      if (quote == '"' && toml_[at_] == '\\') escape();
      ++at_;
    }
    at_ += quotes;
  }

  // A backslash may end a line: it takes the blanks at the beginning of the next one away.
  void escape() noexcept {
    ++at_;
    const std::size_t next = toml_.find_first_not_of(" \t\r\n", at_);
    if (next != toml_.npos && is_beyond_ascii(toml_[next])) stray_ = next;
  }

  std::string_view toml_;
  std::size_t at_ = 0;
  std::optional<std::size_t> stray_;
};

}  // namespace

std::string in_ascii(std::string_view toml) {
  if (toml.starts_with(kByteOrderMark)) toml.remove_prefix(kByteOrderMark.size());
  std::string out(toml);
  std::ranges::replace_if(out, is_beyond_ascii, 'x');
  return out;
}

std::optional<std::size_t> stray_character(std::string_view toml) noexcept {
  return Walk(toml).stray();
}

}  // namespace moongate
