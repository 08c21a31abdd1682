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

// `next` begins no earlier than what was added before.
void add(Places& places, Stretch next) {
  if (next.first > next.last) return;
  if (!places.empty() && next.first <= places.back().last + 1) {
    places.back().last = std::max(places.back().last, next.last);
  } else {
    places.push_back(next);
  }
}

}  // namespace

bool is_printable(char c) noexcept { return c == ' ' || ascii::is_visible(c); }

CharacterTest class_of(char letter) noexcept {
  const auto* const found = std::ranges::find(kClasses, letter, &Class::letter);
  return found == std::end(kClasses) ? nullptr : found->holds;
}

Places both(Places a, Places b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  Places all(a.size() + b.size());
  std::merge(a.begin(), a.end(), b.begin(), b.end(), all.begin(),
             [](const Stretch& x, const Stretch& y) { return x.first < y.first; });
  Places out;
  for (const Stretch& stretch : all) add(out, stretch);
  return out;
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
      add(ends, {at + repeat.fewest, last + std::min(repeat.most, run_end - last)});
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
      if (literal.stands_at(units, at)) add(ends, {end, end});
    }
  }
  return ends;
}

}  // namespace moongate::pattern
