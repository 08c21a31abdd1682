#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "moongate/result.hpp"

namespace moongate::cli {

/// What a member holds: a text, a list of texts, or (std::monostate) anything else.
using Member = std::variant<std::monostate, std::string, std::vector<std::string>>;

/// The members of an object that were asked for, and whether it has others.
struct Members {
  std::map<std::string, Member, std::less<>> named;
  bool has_others = false;
  std::string other;  ///< the first name that was not asked for

  /// Returns the member, or nullptr when it is absent.
  [[nodiscard]] const Member* find(std::string_view name) const;
};

/// Reads a JSON object that may have each member of `names` once: of two, readers take the first or
/// the last, and one of them is a surprise. What stands in other members costs no memory, however
/// it is nested, and numbers may be of any size.
///
/// @return the members, or
///         - Errc::malformed        no JSON, or no object; `offset` counts from the start of the
///                                  text. A NUL byte is no JSON, and ends none.
///         - Errc::bad_charset      the text is not UTF-8
///         - Errc::duplicate_field  `field` is the name that stands twice
Result<Members> parse_members(std::string_view text, std::initializer_list<std::string_view> names);

}  // namespace moongate::cli
