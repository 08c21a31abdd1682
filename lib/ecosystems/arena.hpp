#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moongate {

/// Owns what the rows of a file view: rows are made of views, because the built-in ones are
/// constants. What it hands out lives as long as it.
class Arena {
 public:
  std::string_view keep(std::string text) { return *hold(std::move(text)); }

  /// Null-terminated names of the process: the ids in payment codes outlive the rules they came
  /// from. A text is kept once, however often it is read.
  static std::string_view keep_for_good(std::string_view text);

  template <class T>
  std::span<const T> keep(std::vector<T> items) {
    if (items.empty()) return {};
    return *hold(std::move(items));
  }

  template <class T>
  const T* keep_one(T item) {
    return hold(std::move(item));
  }

 private:
  template <class T>
  const T* hold(T item) {
    auto held = std::make_shared<const T>(std::move(item));
    const T* const place = held.get();
    held_.push_back(std::move(held));
    return place;
  }

  std::vector<std::shared_ptr<const void>> held_;
};

}  // namespace moongate
