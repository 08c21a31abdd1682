#pragma once

#include <chrono>
#include <cstddef>

namespace moongate::cli {

/// Shows on standard error how far a folder is, where a person watches; silent elsewhere.
class Progress {
 public:
  /// @param total  pictures; nothing is shown for one or none
  explicit Progress(std::size_t total);
  ~Progress() { clear(); }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Shows that `done` pictures are finished, ten times a second at most.
  void show(std::size_t done);

  /// Takes the bar away, so that other text can be written.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::size_t total_;
  bool lively_;
  bool visible_ = false;
  Clock::time_point shown_at_{};
};

}  // namespace moongate::cli
