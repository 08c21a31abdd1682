// QQ (Tencent): pages that it forwards to in Base64, and groups among its cards.
#include <string>
#include <string_view>

#include "ecosystems/link.hpp"
#include "formats/base64.hpp"

namespace moongate::ecosystem::qq {
namespace {

constexpr std::string_view kPage = "url_prefix";

// "mqqapi://forward/url?url_prefix=": the page that the app opens.
Result<std::string> forwarded_page(const ScannedPayload& scanned) {
  return decode_base64(link::value_of(scanned, kPage), Base64Alphabet::either,
                       Base64Padding::optional);
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.has_scheme("mqqapi") && !forwarded_page(scanned)) {
    reject(code, Errc::bad_base64, 0, kPage, "the page that it opens does not decode");
  }
  if (code.scheme == "card" && code.fields.find("card_type") == "group") code.kind = Kind::group;
}

std::string unwrap(const ScannedPayload& scanned) {
  if (!scanned.has_scheme("mqqapi")) return {};
  const auto page = forwarded_page(scanned);
  return page ? *page : std::string();
}

}  // namespace moongate::ecosystem::qq
