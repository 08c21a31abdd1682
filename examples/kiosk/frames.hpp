#pragma once

#include <memory>
#include <optional>
#include <string>

#include <moongate/image.hpp>

/// Where the kiosk's pictures come from.
class Frames {
 public:
  virtual ~Frames() = default;

  /// Returns the next picture; nothing at the end, or when the camera is gone.
  virtual std::optional<moongate::Image> next() = 0;
};

/// The pictures of a folder, by name, or one picture. Files of a folder that are no pictures are
/// passed over; whatever else cannot be read is named on standard error.
std::unique_ptr<Frames> frames_of_folder(const std::string& path);

/// The camera with this number; null when there is none. Built only where OpenCV has videoio.
std::unique_ptr<Frames> frames_of_camera(int number);
