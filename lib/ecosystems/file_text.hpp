#pragma once

#include <filesystem>
#include <string>

#include "moongate/result.hpp"

namespace moongate {

/// Returns what a file holds, or Errc::unreadable with its name.
Result<std::string> read_file(const std::filesystem::path& path);

}  // namespace moongate
