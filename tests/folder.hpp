#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace moongate::test {

/// A folder for files of a test, which goes when the test does.
class Folder {
 public:
  explicit Folder(const std::string& name) : path(std::filesystem::temp_directory_path() / name) {
    std::filesystem::create_directories(path);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name) << text;
  }

  const std::filesystem::path path;
};

}  // namespace moongate::test
