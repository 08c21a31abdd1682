// QR+ (South African Reserve Bank, v1.0.0): an address whose path is the kind of flow, the service
// provider that resolves the code and the value that it resolves.
#include "ecosystems/link.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::za_qrplus {
namespace {

struct Part {
  std::string_view name;
  std::string_view pattern;
};
constexpr Part kParts[] = {
    {"flowTypeIndicator", "2-16w"}, {"spIndicator", "2-16w"}, {"value", "4-200w{._~-}"}};
constexpr std::size_t kCount = 3;

bool fit(const std::vector<std::string_view>& segments) {
  for (std::size_t i = 0; i < kCount; ++i) {
    if (!pattern::fits(kParts[i].pattern, segments[i + 1])) return false;
  }
  return true;
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri || !scanned.uri->is_clear() || scanned.uri->has_fragment) return;
  const auto segments = split_at(scanned.uri->path, '/', kCount + 2);  // the first is empty
  if (segments.size() != kCount + 1 || !fit(segments)) return;
  code.scheme = "uri_encoded";
  begin_payment(code);
  code.fields.add("anchorDomain", scanned.uri->host);
  for (std::size_t i = 0; i < kCount; ++i) code.fields.add(kParts[i].name, segments[i + 1]);
  code.reference = segments[kCount];
  if (scanned.uri->has_query) code.flags.set(Flag::unknown_parameter);
}

}  // namespace moongate::ecosystem::za_qrplus
