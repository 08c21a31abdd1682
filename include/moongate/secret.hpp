#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace moongate {

/// Overwrites a text and all the room that it has, in a way that no compiler leaves out, and
/// empties it. For texts of the host's own that held a credential.
void wipe(std::string& text) noexcept;

/// A text that may be somebody's credential. Its bytes stand in memory once, however many copies of
/// the value there are, never change, and are overwritten when the last of the copies goes.
///
/// Nothing turns it into another text by accident: it neither converts to one nor can be printed.
/// What reveal() gives must not be copied to where nobody overwrites it. Copies may be used on
/// several threads.
class Secret {
 public:
  Secret() noexcept = default;

  /// Copies a text. Throws std::bad_alloc.
  explicit Secret(std::string_view text);

  /// Returns the text; a NUL follows it. Valid as long as one of the copies is.
  [[nodiscard]] std::string_view reveal() const noexcept {
    return text_ ? std::string_view(*text_) : std::string_view("");
  }

  [[nodiscard]] bool empty() const noexcept { return !text_; }
  [[nodiscard]] std::size_t size() const noexcept { return reveal().size(); }

  friend bool operator==(const Secret& a, const Secret& b) noexcept {
    return a.reveal() == b.reveal();
  }
  friend bool operator==(const Secret& a, std::string_view b) noexcept { return a.reveal() == b; }

 private:
  std::shared_ptr<const std::string> text_;  // none for the empty text
};

}  // namespace moongate
