#pragma once

#include <new>
#include <opencv2/core.hpp>

namespace moongate::reader {

/// OpenCV reports a lack of memory in its own way; callers know std::bad_alloc.
inline void rethrow_no_memory(const cv::Exception& error) {
  if (error.code == cv::Error::StsNoMem) throw std::bad_alloc();
}

}  // namespace moongate::reader
