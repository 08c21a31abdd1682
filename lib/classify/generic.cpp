#include "classify/generic.hpp"

#include "classify/generic_parts.hpp"
#include "formats/check_digits.hpp"

namespace moongate::generic {
namespace {

constexpr std::string_view kSlashes = "://";

// The flags of the text alone. Much that is no URI begins like one ("WIFI:", "BEGIN:"), and a
// backslash or a colon in it is no trick.
Flags flags_of_text(const Subject& subject) noexcept {
  Flags flags = subject.flags.without(subject.uri->flags);
  if (subject.flags.has(Flag::control_character)) flags.set(Flag::control_character);
  return flags;
}

}  // namespace

// An identity number has a payment code's shape, and a date and a check digit besides; one random
// code in 20 000 has those by chance. What a retail symbol holds is a goods number, whatever else
// it looks like.
int bid(const Subject& subject) noexcept {
  if (!subject.digits) return 0;
  const bool everyday = is_resident_identity_number(subject.text) || is_retail_number(subject);
  return everyday ? 8 * static_cast<int>(subject.text.size() + 1) : 0;
}

void parse(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::text;
  if (subject.gs1 && read_gs1_elements(subject, code)) return;
  if (subject.text.empty() || read_number(subject, code)) return;
  if (subject.uri && subject.uri->web) {
    // "http://" alone is the beginning of an address, no address.
    if (subject.text.size() > subject.uri->scheme.size() + kSlashes.size()) {
      read_web(subject.text, *subject.uri, code);
    }
    return;
  }
  if (subject.uri) code.flags = flags_of_text(subject);
  if (!subject.blanks && read_bare_address(subject.text, code)) return;
  if (subject.uri) {
    if (read_tagged(subject, code) || read_content_lines(subject.text, code)) return;
    if (read_scheme(subject, code)) return;
  } else if (read_gs1_elements(subject, code) || read_document(subject.text, code)) {
    return;
  }
  flag_hidden_scheme(subject.text, code);
}

}  // namespace moongate::generic
