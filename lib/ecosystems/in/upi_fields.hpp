#pragma once

#include <cstdint>
#include <string_view>

#include "ecosystems/row.hpp"

namespace moongate::upi {

/// What is done with a value that the specification does not allow.
enum class Misfit : std::uint8_t {
  tolerate,  ///< flagged `nonstandard`
  refuse,    ///< money could go astray: the code is invalid
};

/// A parameter of a UPI link.
struct Field {
  std::string_view name;     ///< as the specification writes it; read in any case
  std::string_view pattern;  ///< formats/pattern.hpp; empty = anything
  Role role = Role::none;
  Misfit misfit = Misfit::tolerate;
  bool prose = false;  ///< people's text: "+" is a blank
};

/// Finds a parameter by its name in any case; null when the specification has none of that name.
const Field* find_field(std::string_view name) noexcept;

}  // namespace moongate::upi
