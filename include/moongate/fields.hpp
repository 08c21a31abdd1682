#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moongate {

/// Lists the fields of a payment code in the order of the payload, under the standard's own names.
/// A name may occur twice. Views stay valid until the list is changed or destroyed; a NUL follows
/// each, for C.
class Fields {
 public:
  struct Field {
    std::string_view name;
    std::string_view value;
  };

  void add(std::string_view name, std::string_view value);

  /// Returns the value of the first field with this name, or nothing.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const noexcept;

  [[nodiscard]] std::size_t size() const noexcept { return places_.size(); }
  [[nodiscard]] bool empty() const noexcept { return places_.empty(); }

  /// Precondition: index < size().
  [[nodiscard]] Field operator[](std::size_t index) const noexcept;

  /// Makes room for `fields` fields with `characters` characters in all their names and values.
  void reserve(std::size_t fields, std::size_t characters);

 private:
  struct Place {
    std::uint32_t begin;
    std::uint32_t name_size;
    std::uint32_t value_size;
  };
  std::string text_;  // all names and values in one piece: two allocations, however many fields
  std::vector<Place> places_;
};

}  // namespace moongate
