#include "picture_list.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <string_view>

namespace moongate::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 10> kExtensions = {".bmp", ".gif", ".jpeg", ".jpg", ".pbm",
                                                          ".pgm", ".png", ".pnm",  ".ppm", ".webp"};

bool is_picture_name(const fs::path& path) {
  std::string extension = path.extension().string();
  for (char& c : extension) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

// A path that cannot lead out of the folder that it is appended to.
std::string tame(const fs::path& path) {
  fs::path out;
  for (const fs::path& part : path.relative_path()) {
    if (part != ".." && part != ".") out /= part;
  }
  return out.empty() ? "picture" : out.string();
}

std::string name_of(const std::string& path) { return path == "-" ? "stdin" : tame(path); }

// Two folders may hold pictures of one name, and no copy may overwrite another: those that would
// get the path as it was typed, and a number where even that is the same.
void tell_apart(std::vector<Picture>& pictures) {
  std::map<std::string, int> wanted;
  for (const Picture& picture : pictures) ++wanted[picture.relative];
  std::set<std::string> taken;
  for (Picture& picture : pictures) {
    if (wanted[picture.relative] > 1) picture.relative = name_of(picture.path);
    const std::string name = picture.relative;
    for (int n = 2; !taken.insert(picture.relative).second; ++n) {
      picture.relative = name + '-' + std::to_string(n);
    }
  }
}

Picture failed(const std::string& path, Errc code, std::string_view message) {
  return {path, tame(path), Error{code, 0, {}, std::string(message)}};
}

// Pictures of one folder and below; a folder that cannot be entered becomes a failed entry.
void walk(const fs::path& folder, const fs::path& root, std::vector<Picture>& out) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    std::error_code ignored;  // a file that vanished meanwhile is no picture
    const bool link = it->is_symlink(ignored);
    if (!link && it->is_directory(ignored)) walk(it->path(), root, out);
    if (!it->is_regular_file(ignored) || !is_picture_name(it->path())) continue;
    out.push_back({it->path().string(), tame(it->path().lexically_relative(root)), std::nullopt});
  }
  if (error) out.push_back(failed(folder.string(), Errc::unreadable, "the folder cannot be read"));
}

std::vector<Picture> pictures_in(const std::string& folder) {
  std::vector<Picture> out;
  walk(folder, folder, out);
  std::sort(out.begin(), out.end(),
            [](const Picture& a, const Picture& b) { return a.path < b.path; });
  if (out.empty()) out.push_back(failed(folder, Errc::not_an_image, "the folder has no picture"));
  return out;
}

}  // namespace

PictureList list_pictures(const std::vector<std::string>& paths) {
  PictureList list;
  for (const std::string& path : paths) {
    std::error_code ignored;
    if (path == "-" || !fs::is_directory(path, ignored)) {
      list.pictures.push_back({path, name_of(path), std::nullopt});
      continue;
    }
    list.from_folder = true;
    for (Picture& picture : pictures_in(path)) list.pictures.push_back(std::move(picture));
  }
  tell_apart(list.pictures);
  return list;
}

}  // namespace moongate::cli
