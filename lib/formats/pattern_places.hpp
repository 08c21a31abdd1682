#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

/// What pattern.cpp reckons with: all the places of a text that a part of a pattern may end at.
namespace moongate::pattern {

/// Places between characters, both ends included.
struct Stretch {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// In order, apart from each other. Carrying all of them along, in place of trying one after the
/// other, is what keeps matching linear. A few stand in the object itself: patterns are asked so
/// often that without it a tenth of what classifying takes goes into memory for them.
class Places {
 public:
  Places() = default;
  Places(std::initializer_list<Stretch> stretches) {
    for (const Stretch& stretch : stretches) add(stretch);
  }

  /// `next` begins no earlier than what was added before. Nothing where it ends before it begins.
  void add(Stretch next);

  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] const Stretch* begin() const noexcept {
    return many_.empty() ? few_.data() : many_.data();
  }
  [[nodiscard]] const Stretch* end() const noexcept { return begin() + size_; }

 private:
  std::array<Stretch, 2> few_;
  std::vector<Stretch> many_;  // all of them, where they are more than a few
  std::size_t size_ = 0;
};

/// Returns the places of `a` and those of `b`.
Places both(const Places& a, const Places& b);

/// Returns a text with one byte a character: ASCII as it is, one byte for any other character, and
/// another for a byte that is no UTF-8.
std::string units_of(std::string_view text);

/// Tells whether `c` is an ASCII character that is no control character.
bool is_printable(char c) noexcept;

using CharacterTest = bool (*)(char unit);

/// Returns the test of a class of characters by its letter; null when there is none.
CharacterTest class_of(char letter) noexcept;

/// Some characters, so many times.
struct Repeat {
  static constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

  std::size_t fewest = 1;
  std::size_t most = 1;
  CharacterTest holds = nullptr;
  std::string_view further;  ///< characters besides those of the class

  [[nodiscard]] bool takes(char unit) const noexcept {
    return (holds != nullptr && holds(unit)) || further.find(unit) != further.npos;
  }
};

/// Text as it stands, or in any case.
struct Literal {
  std::string text;
  bool any_case = false;

  [[nodiscard]] bool stands_at(std::string_view units, std::size_t at) const noexcept;
};

/// Returns where an element may end that begins at any of `from`.
Places after(const Repeat& repeat, std::string_view units, const Places& from);
Places after(const Literal& literal, std::string_view units, const Places& from);

}  // namespace moongate::pattern
