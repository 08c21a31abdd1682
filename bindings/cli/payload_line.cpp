#include "payload_line.hpp"

#include <simdjson.h>

#include <optional>

#include "base64.hpp"
#include "json_members.hpp"

namespace moongate::cli {
namespace {

constexpr std::string_view kPayload = "payload";
constexpr std::string_view kPayloadBase64 = "payload_base64";

Unexpected malformed(std::string_view message) { return fail(Errc::malformed, 0, {}, message); }

Result<std::string> payload_in(const Members& members) {
  const Member* const text = members.find(kPayload);
  const Member* const encoded = members.find(kPayloadBase64);
  if (text == nullptr && encoded == nullptr) return malformed("neither payload nor payload_base64");
  if (text != nullptr && encoded != nullptr) return malformed("both payload and payload_base64");
  const auto* const value = std::get_if<std::string>(text != nullptr ? text : encoded);
  if (value == nullptr) return malformed("the payload is not a string");
  if (text != nullptr) return *value;
  return json::base64_decode(*value);
}

// The plain way, which knows what is wrong and where, for a line of any size.
Result<std::string> read_plainly(std::string_view line) {
  const auto members = parse_members(line, {kPayload, kPayloadBase64});
  return members ? payload_in(*members) : fail(members.error());
}

}  // namespace

// simdjson reads a line of 460 bytes in 0.2 µs, the plain way in 2.4 µs, a third of what a whole
// answer takes. It needs ten times the memory of the line, and does not say what is wrong.
struct PayloadLines::Quick {
  static constexpr std::size_t kLongest = std::size_t{256} << 10U;  // bytes of a line

  simdjson::dom::parser parser{kLongest};
  std::string padded;  // simdjson looks at some bytes behind the text

  // The payload of a line that is sound and holds one; nothing for any other.
  std::optional<Result<std::string>> read(std::string_view line) {
    if (line.size() > kLongest) return std::nullopt;
    simdjson::dom::object object;
    padded.assign(line).append(simdjson::SIMDJSON_PADDING, '\0');
    if (parser.parse(padded.data(), line.size(), false).get(object) != simdjson::SUCCESS)
      return std::nullopt;
    std::optional<simdjson::dom::key_value_pair> found;
    for (const auto member : object) {
      if (member.key != kPayload && member.key != kPayloadBase64) continue;
      if (found) return std::nullopt;
      found.emplace(member);
    }
    std::string_view text;
    if (!found || found->value.get(text) != simdjson::SUCCESS) return std::nullopt;
    if (found->key == kPayload) return std::string(text);
    return json::base64_decode(text);
  }
};

PayloadLines::PayloadLines() : quick_(std::make_unique<Quick>()) {}
PayloadLines::~PayloadLines() = default;

Result<std::string> PayloadLines::payload_of(std::string_view line) {
  auto payload = quick_->read(line);
  return payload ? std::move(*payload) : read_plainly(line);
}

}  // namespace moongate::cli
