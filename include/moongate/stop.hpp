#pragma once

#include <atomic>
#include <memory>

namespace moongate {

/// Asks running calls to stop, from any thread. As std::stop_source, which not every standard
/// library has; copies ask for the same stop.
class StopSource {
 public:
  void request_stop() noexcept { *asked_ = true; }
  [[nodiscard]] std::shared_ptr<const std::atomic<bool>> state() const noexcept { return asked_; }

 private:
  std::shared_ptr<std::atomic<bool>> asked_ = std::make_shared<std::atomic<bool>>(false);
};

/// Tells a call whether it was asked to stop. One that was made without a source never is.
class StopToken {
 public:
  StopToken() = default;
  StopToken(const StopSource& source) : asked_(source.state()) {}

  [[nodiscard]] bool stop_requested() const noexcept { return asked_ && *asked_; }

 private:
  std::shared_ptr<const std::atomic<bool>> asked_;
};

}  // namespace moongate
