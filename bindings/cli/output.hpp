#pragma once

#include <string>
#include <string_view>

namespace moongate::cli {

/// Writes answers to standard output, whole lines only. Knows when the reader went away or the disk
/// is full, so that work stops and the exit status tells.
class Output {
 public:
  Output();

  /// Writes `text` and a line end.
  void line(std::string_view text);

  /// Hands everything written so far to the reader; called before waiting for more input.
  void flush();

  /// Tells that nothing more can be written.
  [[nodiscard]] bool broken() const noexcept { return broken_; }

  /// Tells whether a person looks at it and wants colour (NO_COLOR unset, TERM not "dumb").
  [[nodiscard]] bool colour() const noexcept { return colour_; }

 private:
  bool broken_ = false;
  bool colour_ = false;
};

/// Tells a person something on standard error, as "moongate: …", made safe for a terminal.
void say(std::string_view text);

/// Tells whether a terminal at `descriptor` takes cursor movement.
bool is_lively_terminal(int descriptor);

}  // namespace moongate::cli
