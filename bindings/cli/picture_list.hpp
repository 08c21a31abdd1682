#pragma once

#include <optional>
#include <string>
#include <vector>

#include "moongate/result.hpp"

namespace moongate::cli {

/// One picture to scan, or one path that gave none.
struct Picture {
  std::string path;      ///< as typed, or found in a folder; "-" is standard input
  std::string relative;  ///< where its annotated copy goes below the output folder; none twice
  std::optional<Error> error;
};

struct PictureList {
  std::vector<Picture> pictures;
  bool from_folder = false;  ///< at least one path was a folder
};

/// Replaces folders by the pictures in them, subfolders included, sorted by name. Inside folders a
/// picture is a regular file with the name of one (.png, .jpg, .jpeg, .webp, .gif, .bmp, .pbm,
/// .pgm, .ppm, .pnm); a path that was typed is always taken.
PictureList list_pictures(const std::vector<std::string>& paths);

}  // namespace moongate::cli
