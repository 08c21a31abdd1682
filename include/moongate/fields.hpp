#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moongate {

/// Lists the fields of a payment code in the order of the payload, under the standard's own names.
/// A name may occur twice. Views of names and values stay valid until a field is added or the list
/// is destroyed.
class Fields {
 public:
  /// A value may be a credential, or part of one: it is overwritten when the field goes.
  struct Field {
    Field(std::string_view its_name, std::string_view its_value)
        : name(its_name), value(its_value) {}
    Field(const Field&) = default;
    Field(Field&&) noexcept = default;
    Field& operator=(const Field&) = default;
    Field& operator=(Field&&) noexcept = default;
    ~Field();

    std::string name;
    std::string value;  ///< may hold any bytes
  };
  using const_iterator = std::vector<Field>::const_iterator;

  void add(std::string_view name, std::string_view value);

  /// Returns the value of the first field with this name, or nothing.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const noexcept;

  [[nodiscard]] std::size_t size() const noexcept { return fields_.size(); }
  [[nodiscard]] bool empty() const noexcept { return fields_.empty(); }
  [[nodiscard]] const_iterator begin() const noexcept { return fields_.begin(); }
  [[nodiscard]] const_iterator end() const noexcept { return fields_.end(); }

  /// Precondition: index < size().
  [[nodiscard]] const Field& operator[](std::size_t index) const noexcept { return fields_[index]; }

  /// Makes room for so many fields in all; more are allowed. Their size does not matter.
  void reserve(std::size_t fields, std::size_t /*characters*/ = 0) { fields_.reserve(fields); }

 private:
  std::vector<Field> fields_;
};

}  // namespace moongate
