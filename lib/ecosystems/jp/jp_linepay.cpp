// LINE Pay: the host and the scheme are those of the messenger, whose other links are no payments.
#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::jp_linepay {
namespace {

constexpr std::string_view kPrefixes[] = {"9000000000"};
constexpr DigitRule kConsumerCode{.prefixes = kPrefixes, .least = 19, .most = 19};

constexpr std::string_view kHost = "line.me";
constexpr std::string_view kPath = "/R/pay";
constexpr std::string_view kScheme = "line";
constexpr std::string_view kPlace = "pay";

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.digits) return consumer_code::bid(scanned, kConsumerCode);
  if (!scanned.uri) return 0;
  const Uri& uri = *scanned.uri;
  if (scanned.has_host(kHost)) {
    return uri.path.starts_with(kPath) ? evidence(kHost.size() + kPath.size()) : 0;
  }
  if (scanned.uri->web) return link::bid(scanned);
  if (!scanned.has_scheme(kScheme)) return 0;
  return ascii::equal_ignoring_case(uri.host, kPlace) ? evidence(kScheme.size() + kPlace.size())
                                                      : 0;
}

}  // namespace moongate::ecosystem::jp_linepay
