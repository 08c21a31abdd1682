// SnapScan (South Africa): links, and "SK-" with a till's number and 23 digits.
#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::za_snapscan {
namespace {

constexpr std::string_view kTag = "SK-";
constexpr std::string_view kTill = "1-6n'-'23!n";

constexpr std::size_t kLongest = 33;  // characters

bool is_till(std::string_view text) {
  return text.starts_with(kTag) && text.size() <= kLongest &&
         pattern::fits(kTill, text.substr(kTag.size()));
}

void read_till(std::string_view text, PaymentCode& code) {
  if (!is_till(text)) return reject(code, Errc::malformed, 0, {}, "not the number of a till");
  code.scheme = "till";
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  const auto number = text.substr(kTag.size());
  const auto dash = number.find('-');
  code.fields.add("till", number.substr(0, dash));
  code.fields.add("reference", number.substr(dash + 1));
  code.reference = number.substr(dash + 1);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.uri) return link::bid(scanned);
  return is_till(scanned.text) ? evidence(scanned.text.size()) : 0;
}

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) return read_till(scanned.text, code);
  if (code.kind != Kind::payment) return;
  set_initiation_by_amount(code);
}

}  // namespace moongate::ecosystem::za_snapscan
