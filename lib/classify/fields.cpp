#include "moongate/fields.hpp"

#include <algorithm>

namespace moongate {

void Fields::add(std::string_view name, std::string_view value) {
  const std::size_t begin = text_.size();
  places_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(name.size()),
                     static_cast<std::uint32_t>(value.size())});
  text_.resize(begin + name.size() + value.size() + 2);  // the NULs are there already
  std::copy(name.begin(), name.end(), &text_[begin]);
  std::copy(value.begin(), value.end(), &text_[begin + name.size() + 1]);
}

std::optional<std::string_view> Fields::find(std::string_view name) const noexcept {
  for (std::size_t i = 0; i < size(); ++i) {
    if (const Field field = (*this)[i]; field.name == name) return field.value;
  }
  return std::nullopt;
}

Fields::Field Fields::operator[](std::size_t index) const noexcept {
  const Place& place = places_[index];
  const std::string_view all = text_;
  return {all.substr(place.begin, place.name_size),
          all.substr(place.begin + place.name_size + 1, place.value_size)};
}

void Fields::reserve(std::size_t fields, std::size_t characters) {
  places_.reserve(fields);
  text_.reserve(characters + 2 * fields);
}

}  // namespace moongate
