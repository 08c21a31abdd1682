#pragma once

#include <new>
#include <opencv2/core.hpp>

namespace moongate::reader {

/// Runs work that calls ZXing-C++ or OpenCV. A lack of memory passes as std::bad_alloc, in
/// whichever way it was told; anything else that is thrown ends here, whatever its type: ZXing-C++
/// throws an Error of its own that is no std::exception.
///
/// @return whether the work came to its end
template <class Work>
bool attempt(const Work& work) {
  try {
    work();
    return true;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const cv::Exception& error) {
    if (error.code == cv::Error::StsNoMem) throw std::bad_alloc();
  } catch (...) {
    return false;
  }
  return false;
}

}  // namespace moongate::reader
