#include "formats/pattern_places.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "model/utf8.hpp"

namespace moongate::pattern {
namespace {

constexpr char kBeyondAscii = '\x80';
constexpr char kNoCharacter = '\xFF';

struct Class {
  char letter;
  CharacterTest holds;
};

constexpr Class kClasses[] = {
    {'n', ascii::is_digit},
    {'a', ascii::is_upper},
    {'l', ascii::is_lower},
    {'e', ascii::is_alpha},
    {'c', [](char c) { return ascii::is_upper(c) || ascii::is_digit(c); }},
    {'w', ascii::is_alnum},
    {'h', ascii::is_hex},
    {'b', ascii::is_base64url},
    {'s', [](char c) { return ascii::is_alnum(c) || c == '+' || c == '/' || c == '='; }},
    {'v', ascii::is_visible},
    {'t', is_printable},
    {'z', [](char c) { return c != kNoCharacter; }},
};

}  // namespace

bool is_printable(char c) noexcept { return c == ' ' || ascii::is_visible(c); }

CharacterTest class_of(char letter) noexcept {
  const auto* const found = std::ranges::find(kClasses, letter, &Class::letter);
  return found == std::end(kClasses) ? nullptr : found->holds;
}

void Places::add(Stretch next) {
  if (next.first > next.last) return;
  Stretch* const places = many_.empty() ? few_.data() : many_.data();
  if (size_ > 0 && next.first <= places[size_ - 1].last + 1) {
    places[size_ - 1].last = std::max(places[size_ - 1].last, next.last);
    return;
  }
  if (size_ == few_.size()) many_.assign(few_.begin(), few_.end());
  if (size_ < few_.size()) {
    few_[size_] = next;
  } else {
    many_.push_back(next);
  }
  ++size_;
}

Places both(const Places& a, const Places& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  Places all;
  const Stretch* of_a = a.begin();
  const Stretch* of_b = b.begin();
  while (of_a != a.end() || of_b != b.end()) {
    const bool first = of_b == b.end() || (of_a != a.end() && of_a->first <= of_b->first);
    all.add(first ? *of_a++ : *of_b++);
  }
  return all;
}

std::string units_of(std::string_view text) {
  std::string units;
  while (!text.empty()) {
    const Character character = next_character(text);
    const char other = character.size == 0 ? kNoCharacter : kBeyondAscii;
    units += character.size == 1 ? text[0] : other;
    text.remove_prefix(std::max<std::size_t>(character.size, 1));
  }
  return units;
}

// No unit is looked at twice: within a run of fitting units, all that can be reached is one
// stretch.
Places after(const Repeat& repeat, std::string_view units, const Places& from) {
  Places ends;
  std::size_t run_end = 0;
  for (const Stretch& stretch : from) {
    for (std::size_t at = stretch.first; at <= stretch.last; at = run_end + 1) {
      run_end = std::max(run_end, at);
      while (run_end < units.size() && repeat.takes(units[run_end])) ++run_end;
      const std::size_t last = std::min(stretch.last, run_end);
      ends.add({at + repeat.fewest, last + std::min(repeat.most, run_end - last)});
    }
  }
  return ends;
}

bool Literal::stands_at(std::string_view units, std::size_t at) const noexcept {
  const auto there = units.substr(at, text.size());
  return any_case ? ascii::equal_ignoring_case(there, text) : there == text;
}

Places after(const Literal& literal, std::string_view units, const Places& from) {
  Places ends;
  for (const Stretch& stretch : from) {
    for (std::size_t at = stretch.first; at <= stretch.last; ++at) {
      const std::size_t end = at + literal.text.size();
      if (literal.stands_at(units, at)) ends.add({end, end});
    }
  }
  return ends;
}

}  // namespace moongate::pattern
