#include "formats/pattern.hpp"

#include <iterator>

#include "formats/ascii.hpp"
#include "formats/pattern_places.hpp"

namespace moongate::pattern {
namespace {

// Reads the pattern from left to right and takes the places along.
class Matcher {
 public:
  Matcher(std::string_view pattern, std::string_view units) : pattern_(pattern), units_(units) {}

  // May be asked once.
  bool matches() {
    const Places ends = alternatives({Stretch{}}, 0);
    if (!at_end()) blame(at_);  // closes a group that was never opened
    return !fault_ && !ends.empty() && std::prev(ends.end())->last == units_.size();
  }

  [[nodiscard]] std::optional<std::size_t> fault() const noexcept { return fault_; }

 private:
  [[nodiscard]] bool at_end() const noexcept { return at_ == pattern_.size(); }
  [[nodiscard]] char peek() const noexcept { return at_end() ? '\0' : pattern_[at_]; }
  bool take(char c) noexcept {
    if (at_end() || peek() != c) return false;
    ++at_;
    return true;
  }
  // Only the first fault counts. Nothing is read after it.
  void blame(std::size_t at) noexcept {
    if (!fault_) fault_ = at;
    at_ = pattern_.size();
  }

  Places alternatives(const Places& from, int depth) {
    Places ends;
    Places now = from;
    while (!at_end() && peek() != ']' && peek() != ')') {
      if (take('|')) {
        ends = both(ends, now);
        now = from;
      } else {
        now = element(now, depth);
      }
    }
    return both(ends, now);
  }

  Places element(const Places& from, int depth) {
    if (peek() == '[' || peek() == '(') return group(from, depth + 1);
    if (peek() == '\'' || peek() == '~') return after(literal(), units_, from);
    return after(repeat(), units_, from);
  }

  Places group(const Places& from, int depth) {
    const std::size_t start = at_;
    const bool optional = peek() == '[';
    if (depth > kMaxDepth) {
      blame(start);
      return {};
    }
    ++at_;
    Places ends = alternatives(from, depth);
    if (!take(optional ? ']' : ')')) blame(at_end() ? start : at_);
    return optional ? both(from, ends) : ends;
  }

  Literal literal() {
    const std::size_t start = at_;
    Literal out;
    out.any_case = take('~');
    if (!take('\'')) blame(at_);
    while (!at_end() && is_printable(peek())) {
      const char c = pattern_[at_++];
      if (c == '\'' && !take('\'')) {
        if (out.text.empty()) blame(start);
        return out;
      }
      out.text += c;
    }
    blame(at_end() ? start : at_);
    return out;
  }

  Repeat repeat() {
    Repeat out;
    if (take('*')) {
      out.fewest = 0;
      out.most = Repeat::kNoLimit;
    } else if (ascii::is_digit(peek())) {
      read_count(out);
    }
    out.holds = class_of(peek());
    if (out.holds != nullptr) ++at_;
    if (peek() == '{') {
      out.further = further();
    } else if (out.holds == nullptr) {
      blame(at_);
    }
    return out;
  }

  void read_count(Repeat& repeat) {
    const std::size_t start = at_;
    repeat.most = number();
    const bool exact = take('!');
    if (exact || peek() == '-') repeat.fewest = repeat.most;
    if (!exact && take('-')) repeat.most = take('*') ? Repeat::kNoLimit : number();
    if (repeat.most == 0 || repeat.most < repeat.fewest) blame(start);
  }

  std::size_t number() {
    const std::size_t start = at_;
    std::size_t value = 0;
    while (ascii::is_digit(peek()) && value <= kMaxCount) {
      value = value * 10 + static_cast<std::size_t>(pattern_[at_++] - '0');
    }
    if (at_ == start || value > kMaxCount) blame(start);
    return value;
  }

  // Behind "{" at least one character stands before the "}" that ends them.
  std::string_view further() {
    const std::size_t start = ++at_;
    const std::size_t end = pattern_.find('}', start + 1);
    const auto characters = pattern_.substr(start, end - start);
    if (end == pattern_.npos || !ascii::all(characters, is_printable)) {
      blame(start - 1);
      return {};
    }
    at_ = end + 1;
    return characters;
  }

  std::string_view pattern_;
  std::string_view units_;
  std::size_t at_ = 0;
  std::optional<std::size_t> fault_;
};

}  // namespace

bool fits(std::string_view pattern, std::string_view text) {
  if (ascii::is_ascii(text)) return Matcher(pattern, text).matches();
  return Matcher(pattern, units_of(text)).matches();
}

std::optional<std::size_t> fault(std::string_view pattern) {
  Matcher matcher(pattern, {});
  matcher.matches();
  return matcher.fault();
}

}  // namespace moongate::pattern
