#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "moongate/secret.hpp"

namespace moongate {

/// A text that is put together here and may become a secret: overwritten when it goes, and where it
/// was before it grew.
class WipedText {
 public:
  WipedText() = default;
  WipedText(const WipedText&) = default;
  WipedText(WipedText&&) noexcept = default;
  WipedText& operator=(const WipedText&) = delete;
  WipedText& operator=(WipedText&&) = delete;
  ~WipedText() { wipe(text_); }

  void append(std::string_view more) {
    if (text_.size() + more.size() > text_.capacity()) grow(text_.size() + more.size());
    text_.append(more);
  }

  [[nodiscard]] std::string_view view() const noexcept { return text_; }

 private:
  void grow(std::size_t needed) {
    std::string larger;
    larger.reserve(std::max(needed, 2 * text_.capacity()));
    larger.append(text_);
    wipe(text_);
    text_.swap(larger);
  }

  std::string text_;
};

}  // namespace moongate
