// Tables of payloads that are almost right, each with what is wrong.
#pragma once

#include <span>

#include "answers.hpp"

namespace moongate::answers {

struct NearMiss {
  std::string_view name;
  std::string text;
  Errc errc;
  std::string_view field;
};

/// Checks that each is recognised, invalid, and says why and where.
inline void check_near_misses(std::string_view ecosystem, std::span<const NearMiss> rows) {
  for (const NearMiss& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == ecosystem);
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.errc, row.field));
    for (const Error& error : code.errors) CHECK(error.offset <= row.text.size());
  }
}

/// Returns `text` with the first `from` replaced by `to`.
inline std::string with(std::string_view text, std::string_view from, std::string_view to) {
  std::string out(text);
  const auto at = out.find(from);
  REQUIRE(at != out.npos);
  return out.replace(at, from.size(), to);
}

/// Checks that a payload of which the end is missing is never taken for a valid one.
inline void check_truncated(std::string_view text, std::size_t shortest) {
  for (std::size_t size = 0; size < shortest; ++size) {
    CAPTURE(size);
    const auto code = classify(text.substr(0, size));
    CHECK_FALSE((code.ecosystem != "none" && code.valid));
  }
}

}  // namespace moongate::answers
