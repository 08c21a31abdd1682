#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "moongate/fields.hpp"

namespace moongate {

/// Names a data object by the IDs that lead to it: "62", "62.50" or "62.50.01". The standard nests
/// no deeper.
class IdPath {
 public:
  static constexpr std::size_t kMaxName = 9;  // with a point, or the NUL, behind each ID

  explicit IdPath(std::uint8_t id) noexcept : ids_(id) {}

  /// Returns the two digits of one ID. Static storage. Precondition: id < 100.
  static std::string_view name_of(std::uint8_t id) noexcept { return {kParts[id].data(), 2}; }

  [[nodiscard]] IdPath below(std::uint8_t id) const noexcept {
    IdPath path = *this;
    path.ids_ |= std::uint32_t{id} << (8 * path.depth_++);
    return path;
  }
  [[nodiscard]] unsigned depth() const noexcept { return depth_; }
  [[nodiscard]] std::uint8_t root() const noexcept { return id(0); }

  /// Writes the name and a NUL, and what is overwritten next, into kMaxName + 1 characters; returns
  /// where the NUL stands.
  char* write(char* to) const noexcept {
    for (unsigned i = 0; i < depth_; ++i, to += 3) {
      std::memcpy(to, kParts[id(i)].data(), sizeof(Part));
    }
    *--to = '\0';
    return to;
  }
  [[nodiscard]] std::string text() const {
    std::string name;
    for (unsigned i = 0; i < depth_; ++i) name.append(kParts[id(i)].data(), 3);
    name.pop_back();
    return name;
  }

 private:
  using Part = std::array<char, 4>;
  static constexpr std::array<Part, 100> kParts = [] {
    std::array<Part, 100> parts{};
    for (std::size_t id = 0; id < parts.size(); ++id) {
      const auto digit = [](std::size_t value) { return static_cast<char>('0' + value); };
      parts[id] = {digit(id / 10), digit(id % 10), '.', '\0'};
    }
    return parts;
  }();

  [[nodiscard]] std::uint8_t id(unsigned at) const noexcept {
    return static_cast<std::uint8_t>(ids_ >> (8 * at));
  }

  // In one word, a byte each: processors stall on words that were written byte by byte.
  std::uint32_t ids_;
  std::uint32_t depth_ = 1;
};

/// Adds fields whose values are parts of one text with at least one other byte between any two of
/// them: data objects, behind their headers. The text is copied once, and a NUL put behind each
/// part: far cheaper than a copy for each value, with dozens of them in a code.
class PartFields {
 public:
  /// Makes room for so many parts; more are allowed. `fields` and `text` must outlive this.
  PartFields(Fields& fields, std::string_view text, std::size_t parts)
      : fields_(fields), text_(text.data()), begin_(fields.used_) {
    fields.reserve(parts, text.size() + 1 + parts * IdPath::kMaxName);
    std::memcpy(fields.room_.get() + begin_, text.data(), text.size());
    fields.used_ += text.size() + 1;
  }

  /// Precondition: `part` lies in the text, and neither overlaps nor touches a part before.
  void add(IdPath path, std::string_view part) {
    constexpr std::size_t kNeeded = IdPath::kMaxName + 1 + sizeof(Fields::Place);
    if (fields_.free() < kNeeded) fields_.grow(kNeeded);
    char* const room = fields_.room_.get();
    const std::size_t value = begin_ + static_cast<std::size_t>(part.data() - text_);
    room[value + part.size()] = '\0';
    const std::size_t name = fields_.used_;
    const auto end = static_cast<std::size_t>(path.write(room + name) - room);
    fields_.used_ = end + 1;
    fields_.put({static_cast<std::uint32_t>(name), static_cast<std::uint32_t>(end - name),
                 static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(part.size())});
  }

 private:
  Fields& fields_;
  const char* text_;
  std::size_t begin_;  // of the copy
};

}  // namespace moongate
