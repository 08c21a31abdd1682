#pragma once

#include <cstdint>
#include <string>

#include "moongate/classifier.hpp"
#include "moongate/result.hpp"

namespace moongate::cli {

/// Writes what is wrong with one line of the input.
std::string line_error(std::uint64_t number, const Error& error);

/// Writes what is wrong with a picture that could not be scanned.
std::string picture_error(const std::string& name, const Error& error);

/// Writes one row of the table of ecosystems.
std::string ecosystem_line(const Ecosystem& ecosystem);

}  // namespace moongate::cli
