#include "moongate/fields.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

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

Fields::Fields(const Fields& other) : used_(other.used_), count_(other.count_) {
  if (count_ == 0) return;
  capacity_ = used_ + count_ * sizeof(Place);
  room_ = std::make_unique_for_overwrite<char[]>(capacity_);
  const std::size_t places = count_ * sizeof(Place);
  std::memcpy(room_.get(), other.room_.get(), used_);
  std::memcpy(&room_[used_], &other.room_[other.capacity_ - places], places);
}

Fields::Fields(Fields&& other) noexcept
    : room_(std::move(other.room_)),
      capacity_(std::exchange(other.capacity_, 0)),
      used_(std::exchange(other.used_, 0)),
      count_(std::exchange(other.count_, 0)) {}

Fields& Fields::operator=(Fields other) noexcept {
  room_ = std::move(other.room_);
  capacity_ = other.capacity_;
  used_ = other.used_;
  count_ = other.count_;
  return *this;
}

void Fields::add(std::string_view name, std::string_view value) {
  const std::size_t needed = name.size() + value.size() + 2 + sizeof(Place);
  if (free() < needed) grow(needed);
  const std::size_t begin = used_;
  char* const middle = copy(room_.get() + begin, name);
  used_ = static_cast<std::size_t>(copy(middle, value) - room_.get());
  put({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(name.size()),
       static_cast<std::uint32_t>(middle - room_.get()), static_cast<std::uint32_t>(value.size())});
}

void Fields::grow(std::size_t needed) {
  const std::size_t places = count_ * sizeof(Place);
  constexpr std::size_t kFirst = 192;  // holds the fields of most codes
  const std::size_t capacity = std::max({2 * capacity_, used_ + places + needed, kFirst});
  auto room = std::make_unique_for_overwrite<char[]>(capacity);
  if (count_ > 0) {
    std::memcpy(room.get(), room_.get(), used_);
    std::memcpy(&room[capacity - places], &room_[capacity_ - places], places);
  }
  room_ = std::move(room);
  capacity_ = capacity;
}

std::optional<std::string_view> Fields::find(std::string_view name) const noexcept {
  for (std::size_t i = 0; i < size(); ++i) {
    if (const Field field = (*this)[i]; field.name == name) return field.value;
  }
  return std::nullopt;
}

Fields::Field Fields::operator[](std::size_t index) const noexcept {
  Place place;
  std::memcpy(&place, room_.get() + capacity_ - (index + 1) * sizeof(Place), sizeof(Place));
  return {{room_.get() + place.name, place.name_size},
          {room_.get() + place.value, place.value_size}};
}

void Fields::reserve(std::size_t fields, std::size_t characters) {
  const std::size_t needed = fields * (sizeof(Place) + 2) + characters;
  if (free() < needed) grow(needed);
}

}  // namespace moongate
