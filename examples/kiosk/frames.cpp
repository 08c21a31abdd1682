#include "frames.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <system_error>
#include <vector>

#include <moongate/image_file.hpp>

namespace {

namespace fs = std::filesystem;

class Folder : public Frames {
 public:
  Folder(const std::string& path, std::chrono::nanoseconds interval) : interval_(interval) {
    std::error_code error;  // a path that leads nowhere is told when it is read as a picture
    is_folder_ = fs::is_directory(path, error);
    if (is_folder_) {
      list(path);
    } else {
      files_.push_back(path);
    }
  }

  std::optional<Frame> next() override {
    while (at_ < files_.size()) {
      const std::string& file = files_[at_++];
      auto image = moongate::load_image(file);
      if (!image && is_folder_ && image.error().code == moongate::Errc::not_an_image) continue;
      time_ += interval_;
      if (image) return Frame{std::move(*image), time_};
      complain(file, image.error().message);
    }
    return std::nullopt;
  }

  [[nodiscard]] bool failed() const override { return failed_; }

 private:
  void list(const std::string& path) {
    std::error_code error;
    for (fs::directory_iterator at(path, error), end; !error && at != end; at.increment(error)) {
      std::error_code gone;
      if (at->is_regular_file(gone)) files_.push_back(at->path().string());
    }
    if (error) complain(path, error.message());
    std::sort(files_.begin(), files_.end());
  }

  void complain(const std::string& path, const std::string& message) {
    std::cerr << path << ": " << message << '\n';
    failed_ = true;
  }

  std::vector<std::string> files_;
  std::size_t at_ = 0;
  std::chrono::nanoseconds interval_;
  moongate::Debouncer::TimePoint time_{};
  bool is_folder_ = false;
  bool failed_ = false;
};

}  // namespace

std::unique_ptr<Frames> frames_of_folder(const std::string& path,
                                         std::chrono::nanoseconds interval) {
  return std::make_unique<Folder>(path, interval);
}
