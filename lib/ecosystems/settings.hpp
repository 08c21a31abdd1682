#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/compose.hpp"

namespace moongate {

/// What a payload to compose shall say. Whatever a format has no place for is left over, which is
/// an error of whoever set it. Views into the settings, which must outlive it.
class Settings {
 public:
  explicit Settings(std::span<const Setting> given) {
    for (const Setting& setting : given) {
      if (!setting.value.empty()) left_.push_back(&setting);
    }
  }

  /// Returns a value without taking it; absent when it is not set or was taken.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view key) const noexcept;

  /// Takes the first of these keys that is set.
  std::optional<std::string_view> take(std::initializer_list<std::string_view> keys);
  std::string take_or(std::initializer_list<std::string_view> keys, std::string_view otherwise);

  /// Takes `amount` or its own name as a decimal with exactly so many decimals, "12.50"; empty when
  /// it is not set. Errc::bad_amount for what is no amount above zero, or has more decimals.
  Result<std::string> take_amount(std::initializer_list<std::string_view> keys, int decimals);

  /// Takes what is left under keys that pass a test, in the order given.
  template <class Test>
  std::vector<Setting> take_left(Test test) {
    std::vector<Setting> taken;
    for (const Setting* setting : left_) {
      if (test(setting->key)) taken.push_back(*setting);
    }
    std::erase_if(left_, [&](const Setting* setting) { return test(setting->key); });
    return taken;
  }

  /// What nobody has taken yet, in the order given.
  [[nodiscard]] std::span<const Setting* const> left() const noexcept { return left_; }

 private:
  std::vector<const Setting*> left_;
};

/// Joins the elements of a form, one a line; those at its end that are empty are left out.
std::string join_lines(std::span<const std::string> elements);

/// Adds "name=value" with what stands between parameters, unless the value is empty.
void add_parameter(std::string& link, std::string_view name, std::string_view value,
                   std::string_view also = {});

}  // namespace moongate
