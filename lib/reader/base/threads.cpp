#include "reader/base/threads.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <new>
#include <opencv2/core/utility.hpp>
#include <system_error>
#include <thread>
#include <vector>

namespace moongate::reader {

void on_one_thread(const std::function<void()>& work) {
  // A loop of one round runs where it is called, and loops within loops are not spread.
  cv::parallel_for_({0, 1}, [&](const cv::Range&) { work(); });
}

void fork_join(int threads, std::size_t count, const std::function<void(std::size_t)>& work) {
  std::vector<std::exception_ptr> thrown(count);
  std::atomic<std::size_t> next = 0;
  const auto run = [&]() noexcept {
    for (std::size_t i = next++; i < count; i = next++) {
      try {
        work(i);
      } catch (...) {
        thrown[i] = std::current_exception();
      }
    }
  };
  const std::size_t others = std::min(count, static_cast<std::size_t>(std::max(threads, 1)));
  std::vector<std::thread> pool;  // not std::jthread, which not every standard library has
  try {
    pool.reserve(others);
    while (pool.size() + 1 < others) pool.emplace_back(run);
  } catch (const std::system_error&) {
    // No more threads: those that there are do all of it.
  } catch (const std::bad_alloc&) {  // nor memory to make one
  }
  run();
  for (std::thread& thread : pool) thread.join();
  for (const auto& error : thrown)
    if (error) std::rethrow_exception(error);
}

}  // namespace moongate::reader
