#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

namespace moongate {

/// Lists the fields of a payment code in the order of the payload, under the standard's own names.
/// A name may occur twice. Views stay valid until the list is changed, moved from (which leaves it
/// empty) or destroyed; a NUL follows each, for C. A few short fields take no allocation.
class Fields {
 public:
  struct Field {
    std::string_view name;
    std::string_view value;
  };

  Fields() noexcept {}  // the room within is not cleared
  Fields(const Fields& other);
  Fields(Fields&& other) noexcept;
  Fields& operator=(Fields other) noexcept;
  ~Fields() = default;

  void add(std::string_view name, std::string_view value);

  /// Returns the value of the first field with this name, or nothing.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const noexcept;

  [[nodiscard]] std::size_t size() const noexcept { return count_; }
  [[nodiscard]] bool empty() const noexcept { return count_ == 0; }

  /// Precondition: index < size().
  [[nodiscard]] Field operator[](std::size_t index) const noexcept;

  /// Makes room for `fields` fields with `characters` characters in all their names and values.
  void reserve(std::size_t fields, std::size_t characters);

 private:
  friend class PartFields;

  struct Place {
    std::uint32_t name;
    std::uint32_t name_size;
    std::uint32_t value;
    std::uint32_t value_size;
  };
  [[nodiscard]] std::size_t places_size() const noexcept { return count_ * sizeof(Place); }
  [[nodiscard]] std::size_t free() const noexcept { return capacity_ - used_ - places_size(); }
  void grow(std::size_t needed);
  void take_over(Fields& other) noexcept;
  void copy_to(char* room, std::size_t capacity) const noexcept;
  void put(const Place& place) noexcept {
    std::memcpy(room_ + capacity_ - ++count_ * sizeof(Place), &place, sizeof(Place));
  }

  static constexpr std::size_t kWithin = 192;  // holds the fields of most codes

  // Names and values from the front of it, their places from the end: at most one allocation,
  // however many fields.
  char* room_ = within_;
  std::size_t capacity_ = kWithin;
  std::size_t used_ = 0;  // by names and values
  std::size_t count_ = 0;
  std::unique_ptr<char[]> beyond_;  // the room, when it is not the one within
  char within_[kWithin];
};

}  // namespace moongate
