#pragma once

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <optional>
#include <stop_token>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace moongate::cli {

/// Threads that work on the indexes below `count` and hand out the results in order.
template <class Result, class MakeWorker>
class Crew {
 public:
  /// Starts as many threads as asked for, or as the system still gives: maybe none.
  Crew(std::size_t count, std::size_t threads, const MakeWorker& make_worker)
      : count_(count), make_worker_(make_worker), slots_(threads * kAhead) {
    try {
      pool_.reserve(threads);
      while (pool_.size() < threads)
        pool_.emplace_back([this](const std::stop_token& stop) { work(stop); });
    } catch (const std::system_error&) {
      // No more threads: those that there are do all of it.
    } catch (const std::bad_alloc&) {  // nor memory to make one
    }
  }

  [[nodiscard]] bool empty() const noexcept { return pool_.empty(); }

  /// Waits for the next result in order. What the worker threw passes through.
  ///
  /// Precondition: !empty(), and not called `count` times before.
  Result next() {
    std::unique_lock lock(mutex_);
    Slot& slot = slot_of(delivered_);
    changed_.wait(lock, [&] { return slot.result.has_value() || slot.thrown != nullptr; });
    Slot taken = std::exchange(slot, {});
    ++delivered_;
    changed_.notify_all();
    if (taken.thrown) std::rethrow_exception(taken.thrown);
    return std::move(*taken.result);
  }

 private:
  struct Slot {
    std::optional<Result> result;
    std::exception_ptr thrown;
  };

  /// Nobody runs further ahead of delivery than so many results a thread, so that a slow picture
  /// holds back memory too.
  static constexpr std::size_t kAhead = 4;

  Slot& slot_of(std::size_t index) { return slots_[index % slots_.size()]; }

  std::optional<std::size_t> take(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop,
                  [&] { return begun_ >= count_ || begun_ < delivered_ + slots_.size(); });
    if (stop.stop_requested() || begun_ >= count_) return std::nullopt;
    return begun_++;
  }

  // Nothing may leave a thread: what the worker throws is kept for whoever waits for the result.
  void work(const std::stop_token& stop) noexcept {
    std::optional<decltype(make_worker_())> worker;
    while (const auto index = take(stop)) {
      Slot done;
      try {
        if (!worker) worker.emplace(make_worker_());
        done.result.emplace((*worker)(*index));
      } catch (...) {
        done.thrown = std::current_exception();
      }
      const std::scoped_lock lock(mutex_);
      slot_of(*index) = std::move(done);
      changed_.notify_all();
    }
  }

  std::size_t count_;
  const MakeWorker& make_worker_;
  std::vector<Slot> slots_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::size_t begun_ = 0;
  std::size_t delivered_ = 0;
  std::vector<std::jthread> pool_;  // last: stopped and joined before the rest goes
};

/// Runs `worker(index)` for each index below `count` on `jobs` threads and hands the results to
/// `deliver(index, result)` in order, on the calling thread, until it returns false. Where the
/// system has no more threads, fewer do the work, at last this one alone. What a worker throws
/// passes through when its result is due.
///
/// @param make_worker  called once a thread; what it returns stays on that thread
template <class Result, class MakeWorker, class Deliver>
void in_order(std::size_t count, int jobs, const MakeWorker& make_worker, const Deliver& deliver) {
  const std::size_t threads = std::min(count, static_cast<std::size_t>(std::max(jobs, 1)));
  if (threads > 1) {
    Crew<Result, MakeWorker> crew(count, threads, make_worker);
    for (std::size_t i = 0; !crew.empty() && i < count; ++i)
      if (!deliver(i, crew.next())) return;
    if (!crew.empty()) return;
  }
  auto worker = make_worker();
  for (std::size_t i = 0; i < count; ++i)
    if (!deliver(i, worker(i))) return;
}

}  // namespace moongate::cli
