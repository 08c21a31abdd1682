// Flat JSON objects: names stand once, text stays text, errors point into the input.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string_view>

#include "formats/flat_json.hpp"
#include "moongate/payload.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto members = flat_json::read(text);
  if (!members) {
    if (members.error().offset > size) std::abort();
    return 0;
  }
  if (members->size() > flat_json::kMaxMembers) std::abort();
  const bool utf8 = is_valid_utf8(text);
  std::set<std::string_view> names;
  for (const auto& member : *members) {
    if (!names.insert(member.name).second) std::abort();
    if (utf8 && (!is_valid_utf8(member.name) || !is_valid_utf8(member.value))) std::abort();
    if (flat_json::find(*members, member.name) != member.value) std::abort();
  }
  return 0;
}
