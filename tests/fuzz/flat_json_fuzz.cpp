// Flat JSON objects: names stand once, text stays text, errors point into the input.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string_view>

#include "formats/flat_json.hpp"
#include "moongate/payload.hpp"

namespace {

using namespace moongate;

void check(const Result<flat_json::Members>& members, std::string_view text) {
  if (!members) {
    if (members.error().offset > text.size()) std::abort();
    return;
  }
  if (members->size() > flat_json::kMaxMembers) std::abort();
  const bool utf8 = is_valid_utf8(text);
  std::set<std::string_view> names;
  for (const auto& member : *members) {
    if (!names.insert(member.name).second) std::abort();
    if (utf8 && (!is_valid_utf8(member.name) || !is_valid_utf8(member.value))) std::abort();
    if (flat_json::find(*members, member.name) != member.value) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  check(flat_json::read(text), text);
  check(flat_json::read_nested(text), text);
  return 0;
}
