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
  static constexpr std::size_t kMaxName = 9;  // with the NUL

  explicit IdPath(std::uint8_t id) noexcept : text_(digits_of(id)), root_(id) {}

  /// Returns the two digits of one ID. Static storage. Precondition: id < 100.
  static std::string_view name_of(std::uint8_t id) noexcept { return {kNames[id].data(), 2}; }

  /// Precondition: depth() < 3.
  [[nodiscard]] IdPath below(std::uint8_t id) const noexcept {
    IdPath path = *this;
    path.text_ |= (std::uint64_t{'.'} | digits_of(id) << 8U) << (8 * size_);
    path.size_ += 3;
    return path;
  }
  [[nodiscard]] unsigned depth() const noexcept { return (size_ + 1) / 3; }
  [[nodiscard]] std::uint8_t root() const noexcept { return root_; }

  /// Writes the name and a NUL, and what is overwritten next, into kMaxName characters; returns
  /// where the NUL stands.
  char* write(char* to) const noexcept {
    for (unsigned i = 0; i < sizeof(text_); ++i) to[i] = static_cast<char>(text_ >> (8 * i));
    to[size_] = '\0';
    return to + size_;
  }
  [[nodiscard]] std::string text() const {
    std::array<char, kMaxName> name;
    return {name.data(), write(name.data())};
  }

 private:
  static constexpr std::array<std::array<char, 2>, 100> kNames = [] {
    std::array<std::array<char, 2>, 100> names{};
    for (std::size_t id = 0; id < names.size(); ++id) {
      names[id] = {static_cast<char>('0' + id / 10), static_cast<char>('0' + id % 10)};
    }
    return names;
  }();

  static std::uint64_t digits_of(std::uint8_t id) noexcept {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(kNames[id][at]); };
    return std::uint64_t{byte(0)} | std::uint64_t{byte(1)} << 8U;
  }

  // In one word, the first character lowest: processors stall on words that were written byte by
  // byte.
  std::uint64_t text_;
  unsigned size_ = 2;
  std::uint8_t root_;
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
    std::memcpy(fields.room_ + begin_, text.data(), text.size());
    fields.used_ += text.size() + 1;
  }

  /// Precondition: `part` lies in the text, and neither overlaps nor touches a part before.
  void add(IdPath path, std::string_view part) {
    constexpr std::size_t kNeeded = IdPath::kMaxName + sizeof(Fields::Place);
    if (fields_.free() < kNeeded) fields_.grow(kNeeded);
    char* const room = fields_.room_;
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
