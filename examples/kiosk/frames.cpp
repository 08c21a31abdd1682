#include "frames.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <moongate/image_file.hpp>

namespace {

class Folder : public Frames {
 public:
  explicit Folder(const std::string& path) {
    if (!std::filesystem::is_directory(path)) {
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
      auto image = moongate::load_image(files_[at_++]);
      if (image) return std::move(*image);
    }
    return std::nullopt;
  }

 private:
  std::vector<std::string> files_;
  std::size_t at_ = 0;
};

}  // namespace

std::unique_ptr<Frames> frames_of_folder(const std::string& path) {
  return std::make_unique<Folder>(path);
}
