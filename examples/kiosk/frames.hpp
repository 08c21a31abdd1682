#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <moongate/debouncer.hpp>
#include <moongate/image.hpp>

/// One picture, and when it was taken.
struct Frame {
  moongate::Image image;
  moongate::Debouncer::TimePoint time;
};

/// Where the kiosk's pictures come from. What cannot be read is named on standard error.
class Frames {
 public:
  virtual ~Frames() = default;

  /// Returns the next picture; nothing at the end, or when the camera is gone.
  virtual std::optional<Frame> next() = 0;

  /// Tells whether something could not be read.
  [[nodiscard]] virtual bool failed() const = 0;
};

/// The pictures of a folder, by name, or one picture: one each `interval`, as a camera took them.
/// Files of a folder that are no pictures are passed over.
std::unique_ptr<Frames> frames_of_folder(const std::string& path,
                                         std::chrono::nanoseconds interval);

/// The camera with this number. Built only where OpenCV has videoio.
std::unique_ptr<Frames> frames_of_camera(int number);
