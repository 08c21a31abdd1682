#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the kiosk was started with.
struct Options {
  std::optional<int> camera;  ///< its number; else the pictures of `path` are looked at
  std::string path;
  int fps = 10;  ///< pictures a second at which those of a folder were taken, 1 to 1000
};

/// Reads the command line; nothing when it makes no sense.
std::optional<Options> read_options(std::vector<std::string_view> arguments);
