#include "classify/generic.hpp"

#include "classify/generic_parts.hpp"
#include "formats/check_digits.hpp"

namespace moongate::generic {
namespace {

constexpr std::string_view kSlashes = "://";

// The flags of the text alone. Much that is no URI begins like one ("WIFI:", "BEGIN:"), and a
// backslash or a colon in it is no trick.
Flags flags_of_text(const ScannedPayload& scanned) noexcept {
  Flags flags = scanned.flags.without(scanned.uri->flags);
  if (scanned.flags.has(Flag::control_character)) flags.set(Flag::control_character);
  return flags;
}

}  // namespace

// An identity number has a payment code's shape, and a date and a check digit besides; one random
// code in 20 000 has those by chance. What a retail symbol holds is a goods number, whatever else
// it looks like.
int bid(const ScannedPayload& scanned) noexcept {
  if (!scanned.digits) return 0;
  const bool everyday = is_resident_identity_number(scanned.text) || is_retail_number(scanned);
  return everyday ? 8 * static_cast<int>(scanned.text.size() + 1) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::text;
  if (scanned.gs1 && read_gs1_elements(scanned, code)) return;
  if (scanned.text.empty() || read_number(scanned, code)) return;
  if (scanned.uri && scanned.uri->web) {
    // "http://" alone is the beginning of an address, no address.
    if (scanned.text.size() > scanned.uri->scheme.size() + kSlashes.size()) {
      read_web(scanned.text, *scanned.uri, code);
    }
    return;
  }
  if (scanned.uri) code.flags = flags_of_text(scanned);
  if (!scanned.blanks && read_bare_address(scanned.text, code)) return;
  if (scanned.uri) {
    if (read_tagged(scanned, code) || read_content_lines(scanned.text, code)) return;
    if (read_scheme(scanned, code)) return;
  } else if (read_gs1_elements(scanned, code) || read_document(scanned.text, code)) {
    return;
  }
  flag_hidden_scheme(scanned.text, code);
}

}  // namespace moongate::generic
