// Tencent's ride code is text or bytes behind "TX". Words and addresses of 34 characters begin so
// too.
#include "ecosystems/cn/ride_code.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::tencent_transit {
namespace {

constexpr std::string_view kMagic = "TX";
constexpr std::size_t kShortest = 50;
constexpr std::size_t kLongestText = 1024;

constexpr bool is_base64(char c) noexcept {
  return ascii::is_base64url(c) || c == '+' || c == '/' || c == '=';
}

bool is_code(const ScannedPayload& scanned) noexcept {
  if (scanned.text.empty()) return scanned.bytes.size() >= kShortest;
  const auto size = scanned.text.size();
  return size >= kShortest && size <= kLongestText && ascii::all(scanned.text, is_base64);
}

}  // namespace

int bid(const ScannedPayload& scanned) { return is_code(scanned) ? evidence(kMagic.size()) : 0; }

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  ride_code::begin("tencent", code);
  code.fields.add("magic", kMagic);
  if (is_code(scanned)) return;
  reject(code, Errc::malformed, 0, {}, "neither bytes nor Base64 of at least 50 characters");
}

}  // namespace moongate::ecosystem::tencent_transit
