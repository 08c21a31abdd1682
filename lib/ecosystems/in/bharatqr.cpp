// Bharat QR spreads one payee over three templates of one application: the address, the reference
// of the charge, the Aadhaar number (NPCI, Bharat QR specification).
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::bharatqr {
namespace {

constexpr std::string_view kGui = "A000000524";

// "name@bank", as payees of UPI are named.
bool is_payee_address(std::string_view text) {
  return pattern::fits("1-99w{.-_}'@'1-99w{.-_}", text);
}

// Compares without case and blanks: an app that trims takes "A000000524 " for the same.
bool is_own(std::string_view gui) {
  return ascii::equal_ignoring_case(ascii::without_blanks(gui), kGui);
}

// Returns an address other than `first`, which is set when it is empty.
std::string_view second_address(std::string_view value, emv::Counting counting,
                                std::string_view& first) {
  emv::Reader parts = emv::read_template(value, counting);
  for (emv::Object part; parts.next(part);) {
    if (!is_payee_address(part.value)) continue;
    if (first.empty()) first = part.value;
    if (!ascii::equal_ignoring_case(first, part.value)) return part.value;
  }
  return {};
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  std::string_view first;
  for (const emv::Object& object : *scanned.emv) {
    const emv::Counting counting = scanned.emv->counting;
    if (!emv::is_account_template(object.id) || !is_own(object.gui)) {
      continue;
    }
    const auto second = second_address(object.value, counting, first);
    if (second.empty()) continue;
    return reject(code, Errc::duplicate_field, scanned.offset(second), emv::name_of(object.id),
                  "two payees of one scheme");
  }
}

}  // namespace moongate::ecosystem::bharatqr
