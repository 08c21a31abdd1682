// A parking ticket (South Africa): "CRSTPC-" and groups of digits with hyphens between.
#include "ecosystems/row.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::za_parking {
namespace {

constexpr std::string_view kTag = "CRSTPC-";
constexpr std::string_view kGroups =
    "1-12n'-'1-12n['-'1-12n]['-'1-12n]['-'1-12n]['-'1-12n]['-'1-12n]";
constexpr std::size_t kLongest = 100;  // characters

bool is_ticket(std::string_view text) {
  return text.starts_with(kTag) && text.size() <= kLongest &&
         pattern::fits(kGroups, text.substr(kTag.size()));
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  return is_ticket(scanned.text) ? evidence(kTag.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!is_ticket(scanned.text)) return reject(code, Errc::malformed, 0, {}, "not a ticket");
  code.scheme = "ticket";
  begin_payment(code);
  code.initiation = Initiation::dynamic_code;
  code.reference = scanned.text.substr(kTag.size());
  code.fields.add("ticket", code.reference);
}

}  // namespace moongate::ecosystem::za_parking
