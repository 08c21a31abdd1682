#pragma once

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
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
  std::condition_variable changed;
  std::map<std::size_t, Result> finished;
  std::size_t next = 0;       // to be worked on
  std::size_t delivered = 0;  // handed over
  bool stopped = false;

  const auto take = [&]() -> std::optional<std::size_t> {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return stopped || next >= count || next < delivered + ahead; });
    if (stopped || next >= count) return std::nullopt;
    return next++;
  };
  const auto work = [&] {
    auto worker = make_worker();
    while (const auto index = take()) {
      Result result = worker(*index);
      const std::scoped_lock lock(mutex);
      finished.emplace(*index, std::move(result));
      changed.notify_all();
    }
  };
  std::vector<std::jthread> pool;
  for (std::size_t i = 0; i < threads; ++i) pool.emplace_back(work);

  while (delivered < count && !stopped) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return finished.contains(delivered); });
    auto node = finished.extract(delivered);
    lock.unlock();
    const bool go_on = deliver(delivered, node.mapped());
    lock.lock();
    ++delivered;
    stopped = !go_on;
    changed.notify_all();
  }
}

}  // namespace moongate::cli
