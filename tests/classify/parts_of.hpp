#pragma once

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "moongate/explain.hpp"

/// The parts of an explanation by what the standard calls them.
namespace moongate::test {

/// Null where there is none.
inline const Part* find(const std::vector<Part>& parts, std::string_view id) {
  for (const Part& part : parts) {
    if (part.id == id) return &part;
  }
  return nullptr;
}

/// Fails the test where there is none.
inline const Part& at(const std::vector<Part>& parts, std::string_view id) {
  CAPTURE(id);
  const Part* const part = find(parts, id);
  REQUIRE(part != nullptr);
  return *part;
}

}  // namespace moongate::test
