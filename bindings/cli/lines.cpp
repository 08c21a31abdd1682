#include "lines.hpp"

#include "platform.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10U;

}  // namespace

// Appends one piece; false at the end of the stream.
bool Lines::fill() {
  buffer_.erase(0, begin_);
  scanned_ -= begin_;
  begin_ = 0;
  if (buffer_.size() > kLimit) {
    skipping_ = true;
    buffer_.resize(kLimit);
    scanned_ = kLimit;
  }
  const std::size_t size = buffer_.size();
  buffer_.resize(size + kPiece);
  before_wait_();
  const auto got = platform::read_some(descriptor_, buffer_.data() + size, kPiece);
  failed_ = got < 0;
  buffer_.resize(size + (got > 0 ? static_cast<std::size_t>(got) : 0));
  return got > 0;
}

// Hands out the line that ends at `end`; the next one begins at `after`.
Lines::Line Lines::take(std::size_t end, std::size_t after) {
  std::string_view text(buffer_.data() + begin_, end - begin_);
  if (text.ends_with('\r')) text.remove_suffix(1);
  const bool too_long = skipping_ || text.size() > kLimit;
  begin_ = scanned_ = after;
  skipping_ = false;
  return {text.substr(0, kLimit), ++number_, too_long};
}

std::optional<Lines::Line> Lines::next() {
  while (true) {
    const std::size_t end = buffer_.find('\n', scanned_);
    if (end != std::string::npos) return take(end, end + 1);
    scanned_ = buffer_.size();
    if (!ended_ && fill()) continue;
    ended_ = true;
    if (begin_ == buffer_.size()) return std::nullopt;
    return take(buffer_.size(), buffer_.size());
  }
}

}  // namespace moongate::cli
