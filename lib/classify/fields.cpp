#include "moongate/fields.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

template <class Word>
void put_ends(char* to, const char* from, std::size_t size) noexcept {
  Word head;
  Word tail;
  std::memcpy(&head, from, sizeof(Word));
  std::memcpy(&tail, from + size - sizeof(Word), sizeof(Word));
  std::memcpy(to, &head, sizeof(Word));
  std::memcpy(to + size - sizeof(Word), &tail, sizeof(Word));
}

// Copies a text and the NUL behind it. Most are short: two words that may overlap are faster than a
// call for any size.
char* copy(char* to, std::string_view from) noexcept {
  const std::size_t size = from.size();
  if (size > 16) {
    std::memcpy(to, from.data(), size);
  } else if (size >= 8) {
    put_ends<std::uint64_t>(to, from.data(), size);
  } else if (size >= 4) {
    put_ends<std::uint32_t>(to, from.data(), size);
  } else if (size >= 2) {
    put_ends<std::uint16_t>(to, from.data(), size);
  } else if (size == 1) {
    *to = from.front();
  }
  to[size] = '\0';
  return to + size + 1;
}

}  // namespace

Fields::Fields(const Fields& other) {
  const std::size_t needed = other.used_ + other.places_size();
  if (needed > capacity_) grow(needed);
  other.copy_to(room_, capacity_);
  used_ = other.used_;
  count_ = other.count_;
}

Fields::Fields(Fields&& other) noexcept { take_over(other); }

Fields& Fields::operator=(Fields other) noexcept {
  take_over(other);
  return *this;
}

// Leaves the other list empty, in the room within it.
void Fields::take_over(Fields& other) noexcept {
  const bool within = !other.beyond_;
  beyond_ = std::move(other.beyond_);
  room_ = within ? within_ : beyond_.get();
  if (within && other.count_ > 0) std::memcpy(within_, other.within_, kWithin);
  capacity_ = std::exchange(other.capacity_, kWithin);
  used_ = std::exchange(other.used_, 0);
  count_ = std::exchange(other.count_, 0);
  other.room_ = other.within_;
}

void Fields::add(std::string_view name, std::string_view value) {
  const std::size_t needed = name.size() + value.size() + 2 + sizeof(Place);
  if (free() < needed) grow(needed);
  const std::size_t begin = used_;
  char* const middle = copy(room_ + begin, name);
  used_ = static_cast<std::size_t>(copy(middle, value) - room_);
  put({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(name.size()),
       static_cast<std::uint32_t>(middle - room_), static_cast<std::uint32_t>(value.size())});
}

void Fields::copy_to(char* room, std::size_t capacity) const noexcept {
  const std::size_t places = places_size();
  std::memcpy(room, room_, used_);
  std::memcpy(room + capacity - places, room_ + capacity_ - places, places);
}

void Fields::grow(std::size_t needed) {
  const std::size_t capacity = std::max(2 * capacity_, used_ + places_size() + needed);
  auto room = std::make_unique_for_overwrite<char[]>(capacity);
  copy_to(room.get(), capacity);
  beyond_ = std::move(room);
  room_ = beyond_.get();
  capacity_ = capacity;
}

std::optional<std::string_view> Fields::find(std::string_view name) const noexcept {
  for (std::size_t i = 0; i < size(); ++i) {
    if (const Field field = (*this)[i]; ascii::same(field.name, name)) return field.value;
  }
  return std::nullopt;
}

Fields::Field Fields::operator[](std::size_t index) const noexcept {
  Place place;
  std::memcpy(&place, room_ + capacity_ - (index + 1) * sizeof(Place), sizeof(Place));
  return {{room_ + place.name, place.name_size}, {room_ + place.value, place.value_size}};
}

void Fields::reserve(std::size_t fields, std::size_t characters) {
  const std::size_t needed = fields * (sizeof(Place) + 2) + characters;
  if (free() < needed) grow(needed);
}

}  // namespace moongate
