#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "moongate/result.hpp"

namespace moongate::cli {

/// Reads a file, or standard input where the path is "-", to its end.
///
/// @return the bytes, or Errc::unreadable, or Errc::too_large beyond `limit` bytes
Result<std::vector<std::uint8_t>> read_file(const std::string& path, std::size_t limit);

/// Writes a file under a temporary name beside it and renames it, so that nobody ever sees half of
/// it. Makes the folders that are missing. A symbolic link stays, and its target is written; what
/// is no file (a pipe, a device, standard output) is written into.
///
/// @return nothing, or Errc::unwritable
std::optional<Error> write_file(const std::string& path, std::span<const std::uint8_t> bytes);

}  // namespace moongate::cli
