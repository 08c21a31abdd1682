// The unified issuing platform's ride code: "U" (0x55), then binary fields that no public document
// describes.
#include "ecosystems/cn/ride_code.hpp"
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::transit_platform {
namespace {

constexpr std::size_t kShortest = 64;
constexpr std::size_t kLongest = 1024;

// A version or a length follows, no letter: text begins with "U" as well.
constexpr std::string_view kSecondBytes =
    "\x01\x02\x03\x04\x05\x06\x07\x08\x10\x11\x12\x20\x80\x81";

bool is_binary(const ScannedPayload& scanned) noexcept {
  const auto size = scanned.bytes.size();
  return scanned.text.empty() && size >= kShortest && size <= kLongest;
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const bool told = is_binary(scanned) && kSecondBytes.find(scanned.bytes[1]) != kSecondBytes.npos;
  return told ? evidence(1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  ride_code::begin("issuing_platform", code);
  code.fields.add("bytes", std::to_string(scanned.bytes.size()));
  if (!is_binary(scanned)) {
    reject(code, Errc::malformed, 0, {}, "not binary, or of no plausible size");
  }
}

}  // namespace moongate::ecosystem::transit_platform
