#include "json_members.hpp"

#include <algorithm>
#include <set>

#include "moongate/payload.hpp"

namespace moongate::cli {
namespace {

using Json = nlohmann::json;

// The error of a text that is not JSON, where the parser stopped.
Error not_json(std::string_view text, const Json::parse_error& stopped) {
  const std::size_t offset = stopped.byte == 0 ? 0 : stopped.byte - 1;
  if (is_valid_utf8(text)) return {Errc::malformed, offset, {}, "not JSON"};
  return {Errc::bad_charset, offset, {}, "not UTF-8"};
}

}  // namespace

Result<Json> parse_members(std::string_view text, std::initializer_list<std::string_view> names) {
  std::set<std::string> seen;
  std::string_view twice;
  const auto watch = [&](int depth, Json::parse_event_t event, const Json& key) {
    if (depth != 1 || event != Json::parse_event_t::key) return true;
    const auto& name = key.get_ref<const std::string&>();
    const auto* const watched = std::find(names.begin(), names.end(), name);
    if (watched != names.end() && !seen.insert(name).second) twice = *watched;
    return true;
  };
  try {
    Json value = Json::parse(text, watch);
    if (twice.empty()) return value;
    return fail(Errc::duplicate_field, 0, twice, "stands twice");
  } catch (const Json::parse_error& stopped) {
    return fail(not_json(text, stopped));
  }
}

}  // namespace moongate::cli
