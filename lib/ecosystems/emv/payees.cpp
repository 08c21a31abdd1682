// Templates of merchant-presented codes that name two payees.
#include <algorithm>
#include <vector>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kHeader = 4;  // ID and length

// Of what may hold an account only.
std::string_view gui_of_account(const Object& object, Counting counting) noexcept {
  return is_account_template(object.id) ? gui_of(object.value, counting) : std::string_view{};
}

// Kenya's codes hold a template for a second scheme that may be left empty but for its name.
bool is_empty(const Object& object, std::string_view gui) noexcept {
  return gui.size() + kHeader == object.value.size();
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

// Compares without case and blanks: an app that trims takes "com.example " for the same scheme.
bool is_same_gui(std::string_view a, std::string_view b) noexcept {
  const auto next = [](std::string_view& text) -> int {
    while (!text.empty()) {
      const std::size_t blank = size_of_blank(text);
      if (blank == 0) break;
      text.remove_prefix(blank);
    }
    if (text.empty()) return -1;
    const char c = text.front();
    text.remove_prefix(1);
    return static_cast<unsigned char>(ascii::lower(c));
  };
  for (;;) {
    const int c = next(a);
    if (c != next(b)) return false;
    if (c < 0) return true;
  }
}

}  // namespace

void check_payees(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  const Counting counting = scanned.emv->counting;
  std::vector<std::string_view> seen;
  for (const Object& object : *scanned.emv) {
    const auto gui = gui_of_account(object, counting);
    if (gui.empty() || is_empty(object, gui)) continue;
    const bool second = std::ranges::any_of(
        seen, [&](std::string_view earlier) { return is_same_gui(earlier, gui); });
    if (second) {
      return reject(code, Errc::duplicate_field, scanned.offset(object.value), name_of(object.id),
                    "two payees of one scheme");
    }
    seen.push_back(gui);
  }
}

}  // namespace moongate::emv
