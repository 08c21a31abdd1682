#include "frames.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <vector>

#include <moongate/image_file.hpp>

namespace {

class Folder : public Frames {
 public:
  explicit Folder(const std::string& path) {
    is_folder_ = std::filesystem::is_directory(path);
    if (!is_folder_) {
      files_.push_back(path);
      return;
    }
    for (const auto& entry : std::filesystem::directory_iterator(path)) {
      if (entry.is_regular_file()) files_.push_back(entry.path().string());
    }
    std::sort(files_.begin(), files_.end());
  }

  std::optional<moongate::Image> next() override {
    while (at_ < files_.size()) {
      const std::string& file = files_[at_++];
      auto image = moongate::load_image(file);
      if (image) return std::move(*image);
      const bool passed_over = is_folder_ && image.error().code == moongate::Errc::not_an_image;
      if (!passed_over) std::cerr << file << ": " << image.error().message << '\n';
    }
    return std::nullopt;
  }

 private:
  std::vector<std::string> files_;
  std::size_t at_ = 0;
  bool is_folder_ = false;
};

}  // namespace

std::unique_ptr<Frames> frames_of_folder(const std::string& path) {
  return std::make_unique<Folder>(path);
}
