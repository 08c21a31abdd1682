#include "progress.hpp"

#include <cstdio>
#include <string>

#include "output.hpp"
#include "platform.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kWidth = 32;  // characters of the bar
constexpr std::chrono::milliseconds kPause{100};

}  // namespace

Progress::Progress(std::size_t total)
    : total_(total), lively_(total > 1 && is_lively_terminal(platform::kErrors)) {}

void Progress::show(std::size_t done) {
  const auto now = Clock::now();
  if (!lively_ || (visible_ && now - shown_at_ < kPause)) return;
  shown_at_ = now;
  visible_ = true;
  const std::size_t filled = kWidth * done / total_;
  const std::string bar = std::string(filled, '#') + std::string(kWidth - filled, '.');
  std::fprintf(stderr, "\r[%s] %zu of %zu", bar.c_str(), done, total_);
  std::fflush(stderr);
}

void Progress::clear() {
  if (!visible_) return;
  visible_ = false;
  std::fputs("\r\x1b[K", stderr);
}

}  // namespace moongate::cli
