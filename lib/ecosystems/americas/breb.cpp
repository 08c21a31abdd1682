// Bre-B: a hash over the code that only the payee's bank can check.
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::breb {
namespace {

constexpr std::string_view kSecurity = ".sec";  // "CO.COM.<network>.SEC"

bool is_security(std::string_view gui) noexcept {
  return gui.size() > kSecurity.size() &&
         ascii::equal_ignoring_case(gui.substr(gui.size() - kSecurity.size()), kSecurity);
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  for (const emv::Object& object : *scanned.emv) {
    const bool unreserved = object.id >= emv::kFirstUnreserved;
    if (unreserved && is_security(object.gui)) {
      code.flags.set(Flag::signature_unverified);
    }
  }
}

}  // namespace moongate::ecosystem::breb
