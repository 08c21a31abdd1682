// JD (China): "params" of the app's links is an object whose "url" is the page that the app opens;
// both may be absent.
#include "ecosystems/link.hpp"
#include "formats/flat_json.hpp"

namespace moongate::ecosystem::jd {
namespace {

constexpr std::string_view kParams = "params";

Result<std::string> page_in(const ScannedPayload& scanned) {
  if (!scanned.uri || scanned.uri->web) return std::string();
  const std::string params = link::value_of(scanned, kParams);
  if (params.empty()) return std::string();
  const auto members = flat_json::read(params);
  if (!members) return fail(members.error());
  return std::string(flat_json::find(*members, "url").value_or(std::string_view{}));
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  const auto page = page_in(scanned);
  // Objects within are some other page's business.
  if (page || page.error().code == Errc::too_deep) return;
  reject(code, page.error().code, 0, kParams, "the page that it opens cannot be read");
}

std::string unwrap(const ScannedPayload& scanned) {
  const auto page = page_in(scanned);
  return page ? *page : std::string();
}

}  // namespace moongate::ecosystem::jd
