#include <opencv2/videoio.hpp>

#include "frames.hpp"

namespace {

class Camera : public Frames {
 public:
  explicit Camera(int number) : capture_(number) {}

  [[nodiscard]] bool is_open() const { return capture_.isOpened(); }

  std::optional<moongate::Image> next() override {
    cv::Mat frame;
    if (!capture_.read(frame) || frame.type() != CV_8UC3) return std::nullopt;
    moongate::Image image;
    image.width = frame.cols;
    image.height = frame.rows;
    image.format = moongate::PixelFormat::bgr;
    const auto row = static_cast<std::size_t>(frame.cols) * 3;
    for (int y = 0; y < frame.rows; ++y) {
      image.pixels.insert(image.pixels.end(), frame.ptr(y), frame.ptr(y) + row);
    }
    return image;
  }

 private:
  cv::VideoCapture capture_;
};

}  // namespace

std::unique_ptr<Frames> frames_of_camera(int number) {
  auto camera = std::make_unique<Camera>(number);
  return camera->is_open() ? std::move(camera) : nullptr;
}
