// Writes changed copies of labelled pictures: what reads and whose slightly changed copy does not
// is a brittle place. The same files on every run.
//
// usage: make_copies OUT KIND[,KIND...] PICTURE...     KIND "all": every one; without pictures: a
// list Writes OUT/KIND/CATEGORY/NAME.png and .txt, so that OUT/KIND is a folder of pictures for
// run.py.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "copies.hpp"
#include "labels.hpp"
#include "moongate/image_file.hpp"

namespace {

using namespace moongate;
namespace fs = std::filesystem;

bool write(const fs::path& path, const bench::Labelled& copy) {
  const auto png = encode_png(copy.image.view());
  if (!png) return false;
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(png->data()), static_cast<std::streamsize>(png->size()));
  bench::write_labels(path, copy.labels);
  return static_cast<bool>(file);
}

bool asked_for(const std::string& kinds, std::string_view name) {
  std::istringstream list(kinds);
  for (std::string kind; std::getline(list, kind, ',');)
    if (kind == "all" || kind == name) return true;
  return false;
}

int copy_picture(const fs::path& out, const std::string& kinds, const fs::path& picture) {
  const auto image = load_image(picture);
  if (!image) return 0;
  const bench::Labelled original{*image, bench::labels_of(picture)};
  const auto name = picture.parent_path().filename() / picture.stem();
  int written = 0;
  for (const bench::Copy& kind : bench::copies())
    if (asked_for(kinds, kind.name))
      written += write((out / kind.name / name).concat(".png"), kind.make(original)) ? 1 : 0;
  return written;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    for (const bench::Copy& kind : bench::copies())
      std::printf("%-16s%s\n", std::string(kind.name).c_str(), std::string(kind.what).c_str());
    return argc == 1 ? 0 : 2;
  }
  int written = 0;
  for (int i = 3; i < argc; ++i) written += copy_picture(argv[1], argv[2], argv[i]);
  std::printf("%d copies in %s\n", written, argv[1]);
}
