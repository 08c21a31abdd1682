#pragma once

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace moongate::cli {

/// Runs `worker(index)` for each index below `count` on `jobs` threads and hands the results to
/// `deliver(index, result)` in order, on the calling thread, until it returns false.
///
/// @param make_worker  called once a thread; what it returns stays on that thread
template <class Result, class MakeWorker, class Deliver>
void in_order(std::size_t count, int jobs, const MakeWorker& make_worker, const Deliver& deliver) {
  const std::size_t threads = std::min(count, static_cast<std::size_t>(jobs));
  if (threads <= 1) {
    auto worker = make_worker();
    for (std::size_t i = 0; i < count; ++i) {
      if (!deliver(i, worker(i))) return;
    }
    return;
  }

  // Nobody runs further ahead of delivery than this, so that a slow picture holds back memory too.
  const std::size_t ahead = threads * 4;
  std::mutex mutex;
  std::condition_variable_any changed;
  std::map<std::size_t, Result> finished;
  std::size_t next = 0;       // to be worked on
  std::size_t delivered = 0;  // handed over

  const auto take = [&](const std::stop_token& stop) -> std::optional<std::size_t> {
    std::unique_lock lock(mutex);
    changed.wait(lock, stop, [&] { return next >= count || next < delivered + ahead; });
    if (stop.stop_requested() || next >= count) return std::nullopt;
    return next++;
  };
  const auto work = [&](const std::stop_token& stop) {
    auto worker = make_worker();
    while (const auto index = take(stop)) {
      Result result = worker(*index);
      const std::scoped_lock lock(mutex);
      finished.emplace(*index, std::move(result));
      changed.notify_all();
    }
  };
  std::vector<std::jthread> pool;  // stopped and joined however this function is left
  for (std::size_t i = 0; i < threads; ++i) pool.emplace_back(work);

  for (std::size_t i = 0; i < count; ++i) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return finished.contains(i); });
    const auto node = finished.extract(i);
    delivered = i + 1;
    changed.notify_all();
    lock.unlock();
    if (!deliver(i, node.mapped())) return;
  }
}

}  // namespace moongate::cli
