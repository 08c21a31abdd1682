#pragma once

#include "reader/scene/scene.hpp"

namespace moongate::reader::testing {

/// A scene with a white picture, and a deadline if it is given one.
struct Picture {
  ReaderOptions options;
  Scene scene;
  Picture() { scene.options = &options; }

  void give(int width, int height) { scene.gray = cv::Mat(height, width, CV_8U, cv::Scalar(255)); }
  void give_deadline(int ms) {
    options.deadline_ms = ms;
    scene.deadline = Clock::now() + std::chrono::milliseconds(ms);
  }
};

}  // namespace moongate::reader::testing
