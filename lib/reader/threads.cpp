#include "reader/threads.hpp"

#include <opencv2/core/utility.hpp>

namespace moongate::reader {

void on_one_thread(const std::function<void()>& work) {
  // A loop of one round runs where it is called, and loops within loops are not spread.
  cv::parallel_for_({0, 1}, [&](const cv::Range&) { work(); });
}

}  // namespace moongate::reader
