// Templates of merchant-presented codes that name two payees.
#include <algorithm>
#include <set>
#include <string>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kHeader = 4;  // ID and length

// Kenya's codes hold a template for a second scheme that may be left empty but for its name.
bool is_empty(const Object& object) noexcept {
  return object.gui.size() + kHeader == object.value.size();
}

// The size of the blank or unseen character (White_Space of UAX #44, zero-width ones) that begins
// here; 0 when there is none.
std::size_t size_of_blank(std::string_view text) noexcept {
  constexpr std::string_view kWide[] = {
      "\u0085", "\u00A0", "\u00AD", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004",
      "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200A", "\u200B", "\u200C", "\u200D",
      "\u2028", "\u2029", "\u202F", "\u205F", "\u2060", "\u3000", "\uFEFF"};
  const auto first = static_cast<unsigned char>(text.front());
  if (first <= ' ' || first == 0x7F) return 1;
  if (first < 0x80) return 0;
  const auto* const found =
      std::ranges::find_if(kWide, [&](std::string_view blank) { return text.starts_with(blank); });
  return found == std::end(kWide) ? 0 : found->size();
}

// Without case and blanks: an app that trims takes "com.example " for the same scheme.
std::string as_compared(std::string_view gui) {
  std::string out;
  while (!gui.empty()) {
    const std::size_t blank = size_of_blank(gui);
    if (blank == 0) out += ascii::lower(gui.front());
    gui.remove_prefix(std::max<std::size_t>(blank, 1));
  }
  return out;
}

}  // namespace

void check_payees(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  std::set<std::string> seen;
  for (const Object& object : *scanned.emv) {
    if (!is_account_template(object.id) || object.gui.empty() || is_empty(object)) continue;
    if (!seen.insert(as_compared(object.gui)).second) {
      return reject(code, Errc::duplicate_field, scanned.offset(object.value), name_of(object.id),
                    "two payees of one scheme");
    }
  }
}

}  // namespace moongate::emv
