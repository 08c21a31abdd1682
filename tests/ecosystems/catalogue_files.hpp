#pragma once

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "ecosystems/catalogue_file.hpp"

/// The files of the catalogue, for tests that walk them all.
namespace moongate::test {

struct NamedFile {
  std::string name;
  std::string text;
  CatalogueFile file;
};

inline std::string read_text(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Reads them all; what they view lives as long as the arena.
inline std::vector<NamedFile> catalogue_files(Arena& arena) {
  const auto folder = std::filesystem::path(MOONGATE_SOURCE_DIR) / "lib" / "ecosystems";
  std::vector<NamedFile> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".toml") continue;
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    const std::string text = read_text(entry.path());
    auto file = read_catalogue_file(text, name, arena);
    if (!file) FAIL(file.error().message);
    files.push_back({name, text, std::move(*file)});
  }
  REQUIRE_FALSE(files.empty());
  std::ranges::sort(files, {}, &NamedFile::name);
  return files;
}

}  // namespace moongate::test
