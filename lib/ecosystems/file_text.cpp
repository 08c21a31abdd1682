#include "ecosystems/file_text.hpp"

#include <fstream>
#include <iterator>

namespace moongate {

Result<std::string> read_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(file), {}};
  if (!file.is_open() || file.bad()) {
    return fail(Errc::unreadable, 0, {}, path.string() + ": cannot be read");
  }
  return text;
}

}  // namespace moongate
