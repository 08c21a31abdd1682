// Bestpay of China Telecom: digits that a payer shows, and "http://m.bestpay.com.cn/#/apa/token", a
// page that reads its own fragment.
#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::bestpay {
namespace {

constexpr std::string_view kPrefixes[] = {"51"};
constexpr DigitRule kConsumerCode{.prefixes = kPrefixes, .least = 18, .most = 18};

constexpr std::string_view kPage = "/apa/";
constexpr std::string_view kToken = "8-128b";

bool is_collect(const ScannedPayload& scanned) {
  if (!scanned.uri || !scanned.has_host("m.bestpay.com.cn")) return false;
  const Uri& uri = *scanned.uri;
  return uri.path == "/" && !uri.has_query && uri.fragment.starts_with(kPage) &&
         pattern::fits(kToken, uri.fragment.substr(kPage.size()));
}

}  // namespace

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.digits) return consumer_code::parse(scanned, kConsumerCode, code);
  if (!is_collect(scanned)) return link::read_as_address(scanned, code);
  code.scheme = "collect";
  begin_payment(code);
  code.initiation = Initiation::static_code;
  link::flag_scheme(scanned, code);
  code.fields.add("token", scanned.uri->fragment.substr(kPage.size()));
}

}  // namespace moongate::ecosystem::bestpay
