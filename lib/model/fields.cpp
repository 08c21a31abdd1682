#include "moongate/fields.hpp"

#include <algorithm>

#include "moongate/secret.hpp"

namespace moongate {

Fields::Field::~Field() { wipe(value); }

void Fields::add(std::string_view name, std::string_view value) {
  constexpr std::size_t kUsual = 16;  // as many as a code has; moving them means wiping them
  if (fields_.empty()) fields_.reserve(kUsual);
  fields_.emplace_back(name, value);
}

std::optional<std::string_view> Fields::find(std::string_view name) const noexcept {
  const auto found = std::ranges::find(fields_, name, &Field::name);
  if (found == fields_.end()) return std::nullopt;
  return found->value;
}

}  // namespace moongate
