#include "ecosystems/settings.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/decimal.hpp"
#include "formats/uri.hpp"

namespace moongate {

std::optional<std::string_view> Settings::find(std::string_view key) const noexcept {
  const auto found = std::ranges::find(left_, key, &Setting::key);
  if (found == left_.end()) return std::nullopt;
  return (*found)->value;
}

std::optional<std::string_view> Settings::take(std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    const auto found = std::ranges::find(left_, key, &Setting::key);
    if (found == left_.end()) continue;
    const std::string_view value = (*found)->value;
    left_.erase(found);
    return value;
  }
  return std::nullopt;
}

std::string Settings::take_or(std::initializer_list<std::string_view> keys,
                              std::string_view otherwise) {
  return std::string(take(keys).value_or(otherwise));
}

Result<std::string> Settings::take_amount(std::initializer_list<std::string_view> keys,
                                          int decimals) {
  const auto text = take(keys);
  if (!text) return std::string();
  const Decimal amount(*text);
  const auto wanted = static_cast<std::size_t>(std::max(decimals, 0));
  if (!amount.is_amount() || amount.is_bare() || amount.is_zero() || amount.is_padded()) {
    return fail(Errc::bad_amount, 0, *keys.begin(), "an amount is a decimal above zero");
  }
  if (amount.decimals() > wanted) {
    return fail(Errc::bad_amount, 0, *keys.begin(), "more decimals than the currency has");
  }
  std::string out(*text);
  if (wanted > 0 && amount.decimals() == 0) out += '.';
  return out.append(wanted - amount.decimals(), '0');
}

std::string join_lines(std::span<const std::string> elements) {
  std::string out;
  for (const std::string& element : elements) out += element + '\n';
  out.erase(out.find_last_not_of('\n') + 1);
  return out;
}

void add_parameter(std::string& link, std::string_view name, std::string_view value,
                   std::string_view also) {
  if (value.empty()) return;
  link += link.find('?') == link.npos ? '?' : '&';
  link.append(name).append("=").append(percent_encode(value, also));
}

}  // namespace moongate
