#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/result.hpp"

/// JSON objects without arrays in them (RFC 8259), as some payment links and codes carry.
namespace moongate::flat_json {

/// One member. A string is unescaped; a number or literal stands as written.
struct Member {
  std::string name;
  std::string value;
};
using Members = std::vector<Member>;

/// The most members that are read.
inline constexpr std::size_t kMaxMembers = 64;

/// Reads a text that is one flat object and nothing else.
///
/// @return the members in order, or Errc::malformed, Errc::duplicate_field, Errc::too_deep (an
///         object or array inside), Errc::too_many; the offset is that within `text`
Result<Members> read(std::string_view text);

/// The most objects inside each other that read_nested() enters.
inline constexpr int kMaxDepth = 4;

/// As read(), for an object with objects in it: a member of the object "v" is named "v.DEV", and
/// "v" itself has no value. Errc::too_deep for an array, or deeper objects than kMaxDepth.
Result<Members> read_nested(std::string_view text);

/// Returns the value of a member, or nothing.
std::optional<std::string_view> find(const Members& members, std::string_view name) noexcept;

}  // namespace moongate::flat_json
