#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace moongate::cli {

/// Cuts a stream into lines without ever holding more than one, however large the stream is.
class Lines {
 public:
  struct Line {
    std::string_view text;     ///< without its line end; valid until the next call
    std::uint64_t number = 0;  ///< from 1
    bool too_long = false;     ///< `text` holds the beginning only; the rest was skipped
  };

  /// The longest line: 1 MiB of payload, each byte written as \u00XX, fits twice.
  static constexpr std::size_t kLimit = std::size_t{16} << 20U;

  /// Reads from a file descriptor that stays open. `before_wait` is called before each read that
  /// may block.
  Lines(int descriptor, std::function<void()> before_wait)
      : descriptor_(descriptor), before_wait_(std::move(before_wait)) {}

  /// Returns the next line, or nothing at the end of the stream.
  std::optional<Line> next();

  /// Tells that the stream ended with an error instead of its end.
  [[nodiscard]] bool failed() const noexcept { return failed_; }

 private:
  bool fill();
  Line take(std::size_t end, std::size_t after);

  int descriptor_;
  std::function<void()> before_wait_;
  std::string buffer_;
  std::size_t begin_ = 0;    // of what was not handed out
  std::size_t scanned_ = 0;  // up to here there is no line end
  std::uint64_t number_ = 0;
  bool skipping_ = false;  // inside a line that is too long
  bool ended_ = false;
  bool failed_ = false;
};

}  // namespace moongate::cli
