// Makes constants of the catalogue's files: lib/ecosystems/rows.gen.cpp, by which payloads are
// recognised, and lib/model/catalogue.gen.cpp, the names of the ecosystems and how their apps open.
//
// usage: make_catalogue SOURCE_DIR [--check]
// With --check it only compares, and exits 1 where the committed files are not what they should be.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "ecosystems/catalogue_file.hpp"
#include "ecosystems/generate/write.hpp"

namespace fs = std::filesystem;
using moongate::Arena;
using moongate::CatalogueFile;

namespace {

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> toml_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The file of an ecosystem is named by its id, so that it is found.
bool is_named_by_id(const fs::path& path, const CatalogueFile& file) {
  if (path.stem() == std::string(file.row.ecosystem.id)) return true;
  std::fprintf(stderr, "%s: the file is named %s.toml\n", path.c_str(),
               std::string(file.row.ecosystem.id).c_str());
  return false;
}

std::optional<std::vector<CatalogueFile>> read_all(const fs::path& source, Arena& arena) {
  std::vector<CatalogueFile> files;
  for (const fs::path& path : toml_files(source / "lib" / "ecosystems")) {
    auto file =
        moongate::read_catalogue_file(read(path), fs::relative(path, source).string(), arena);
    if (!file) {
      std::fprintf(stderr, "%s\n", file.error().message.c_str());
      return std::nullopt;
    }
    if (!is_named_by_id(path, *file)) return std::nullopt;
    files.push_back(std::move(*file));
  }
  std::ranges::sort(files, {}, [](const CatalogueFile& file) { return file.row.ecosystem.id; });
  return files;
}

bool put(const fs::path& path, const std::string& text, bool check) {
  if (read(path) == text) return true;
  if (check) {
    std::fprintf(stderr, "%s is not what the catalogue says: run ./dev readme\n", path.c_str());
    return false;
  }
  std::ofstream(path, std::ios::binary) << text;
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const fs::path source = argv[1];
  const bool check = argc > 2 && std::string(argv[2]) == "--check";
  Arena arena;
  const auto files = read_all(source, arena);
  if (!files) return 1;
  const bool rows = put(source / "lib/ecosystems/rows.gen.cpp", write_rows(*files), check);
  const bool names = put(source / "lib/model/catalogue.gen.cpp", write_names(*files), check);
  return rows && names ? 0 : 1;
}
