#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace moongate {

/// Fills the places of a template: each "{name}" becomes `value_of(name)`, a std::optional text.
/// Absent as soon as one of them is. Precondition: every "{" is closed.
template <class ValueOf>
std::optional<std::string> filled(std::string_view form, ValueOf value_of) {
  std::string out;
  while (!form.empty()) {
    const auto open = form.find('{');
    out += form.substr(0, open);
    if (open == form.npos) break;
    const auto close = form.find('}', open);
    const std::optional<std::string> value = value_of(form.substr(open + 1, close - open - 1));
    if (!value) return std::nullopt;
    out += *value;
    form.remove_prefix(close + 1);
  }
  return out;
}

}  // namespace moongate
