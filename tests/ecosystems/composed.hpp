// What the tests of composed payloads ask.
#pragma once

#include <doctest/doctest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/compose.hpp"

namespace moongate::answers {

using Given = std::vector<Setting>;

inline std::string composed(std::string_view ecosystem, const Given& settings) {
  const auto payload = compose(ecosystem, settings);
  if (payload) return *payload;
  return std::string(to_string(payload.error().code)) + " " + payload.error().field + ": " +
         payload.error().message;
}

/// Returns the settings with one more, in place of one with the same key.
inline Given with(Given settings, std::string_view key, std::string_view value) {
  std::erase_if(settings, [&](const Setting& it) { return it.key == key; });
  settings.push_back({std::string(key), std::string(value)});
  return settings;
}

struct Refused {
  std::string_view key;
  std::string_view value;
  Errc why;
  std::string_view field;
};

/// Checks that each setting, put in place of that of a sound payload, is refused with its reason.
inline void check_refusals(std::string_view ecosystem, const Given& sound,
                           std::span<const Refused> rows) {
  REQUIRE(compose(ecosystem, sound));
  for (const Refused& row : rows) {
    CAPTURE(row.key);
    CAPTURE(row.value);
    const auto payload = compose(ecosystem, with(sound, row.key, row.value));
    REQUIRE_FALSE(payload);
    CHECK(to_string(payload.error().code) == to_string(row.why));
    CHECK(payload.error().field == row.field);
    CHECK_FALSE(payload.error().message.empty());
  }
}

}  // namespace moongate::answers
