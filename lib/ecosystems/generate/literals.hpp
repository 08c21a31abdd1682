#pragma once

#include <span>
#include <string>
#include <string_view>

#include "moongate/flags.hpp"

/// C++ text of values.
namespace literals {

/// A text in quotes, of any bytes.
std::string text(std::string_view value);

/// "{a, b}" of the items that `write` gives.
template <class Items, class Write>
std::string list(const Items& items, Write write) {
  std::string out = "{";
  for (const auto& item : items) out += (out.size() > 1 ? ", " : "") + write(item);
  return out + "}";
}

std::string texts(std::span<const std::string_view> values);
std::string flags(moongate::Flags flags);

/// The declaration of an array with a name; nothing for an empty one.
std::string array(std::string_view type, std::string_view name, const std::string& items,
                  bool empty);

/// The name of an array, or "{}" for an empty one.
std::string reference(std::string_view name, bool empty);

}  // namespace literals
