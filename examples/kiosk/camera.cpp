#include <iostream>

#include <opencv2/videoio.hpp>

#include "frames.hpp"

namespace {

class Camera : public Frames {
 public:
  explicit Camera(int number) : capture_(number) {}

  std::optional<Frame> next() override {
    cv::Mat picture;
    if (!capture_.read(picture) || picture.type() != CV_8UC3) {
      std::cerr << "kiosk: the camera gives no pictures\n";
      failed_ = true;
      return std::nullopt;
    }
    Frame frame{.image = {}, .time = std::chrono::steady_clock::now()};
    frame.image.width = picture.cols;
    frame.image.height = picture.rows;
    frame.image.format = moongate::PixelFormat::bgr;
    const auto row = static_cast<std::size_t>(picture.cols) * 3;
    for (int y = 0; y < picture.rows; ++y) {
      auto& pixels = frame.image.pixels;
      pixels.insert(pixels.end(), picture.ptr(y), picture.ptr(y) + row);
    }
    return frame;
  }

  [[nodiscard]] bool failed() const override { return failed_; }

 private:
  cv::VideoCapture capture_;
  bool failed_ = false;
};

}  // namespace

std::unique_ptr<Frames> frames_of_camera(int number) { return std::make_unique<Camera>(number); }
