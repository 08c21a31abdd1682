// Templates of merchant-presented codes that name two payees.
#include <algorithm>

#include "ecosystems/emv_listing.hpp"
#include "ecosystems/emvco.hpp"
#include "ecosystems/merchant_objects.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate {
namespace {

using merchant::kFirstTemplate;
using merchant::kLastTemplate;
using merchant::kPixGui;

// BharatQR (NPCI) spreads one payee over three templates of this application: the address, the
// reference of the charge, the Aadhaar number.
constexpr std::string_view kSpreadGui = "A000000524";

constexpr std::size_t kHeader = 4;  // ID and length

std::string_view gui_of(const emv::Object& object, emv::Counting counting) noexcept {
  const bool account = object.id >= kFirstTemplate && object.id <= kLastTemplate;
  return account ? emv::gui_of(object.value, counting) : std::string_view{};
}

// Kenya's codes hold a template for a second scheme that may be left empty but for its name.
bool is_empty(const emv::Object& object, std::string_view gui) noexcept {
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

// "name@bank", as payees of UPI are named.
bool is_payee_address(std::string_view text) noexcept {
  const auto at = text.find('@');
  const auto is_part = [](std::string_view part) {
    return ascii::all(
        part, [](char c) { return ascii::is_alnum(c) || c == '.' || c == '-' || c == '_'; });
  };
  return at != text.npos && at > 0 && at + 1 < text.size() && is_part(text.substr(0, at)) &&
         is_part(text.substr(at + 1));
}

// Looks for a second payee among the templates of one code.
class Payees {
 public:
  explicit Payees(const emv::Objects& objects) noexcept : objects_(objects) {}

  // Returns what names a payee beside an earlier one; empty when there is only one.
  [[nodiscard]] std::string_view second(const emv::Object& object) noexcept {
    const auto gui = gui_of(object, objects_.counting);
    if (gui.empty() || is_empty(object, gui)) return {};
    if (is_same_gui(gui, kSpreadGui)) return second_address(object);
    return repeats(object, gui) ? object.value : std::string_view{};
  }

 private:
  [[nodiscard]] bool repeats(const emv::Object& object, std::string_view gui) const noexcept {
    return std::any_of(objects_.begin(), &object, [&](const emv::Object& earlier) {
      const auto other = gui_of(earlier, objects_.counting);
      return !other.empty() && !is_empty(earlier, other) && is_same_gui(other, gui);
    });
  }

  std::string_view second_address(const emv::Object& object) noexcept {
    emv::Reader parts = emv::read_template(object.value, objects_.counting);
    for (emv::Object part; parts.next(part);) {
      if (!is_payee_address(part.value)) continue;
      if (address_.empty()) address_ = part.value;
      if (!ascii::equal_ignoring_case(address_, part.value)) return part.value;
    }
    return {};
  }

  const emv::Objects& objects_;
  std::string_view address_;  // the first one of a payee that is spread over templates
};

}  // namespace

void check_templates(const Subject& subject, PaymentCode& code) {
  if (!subject.emv) return;
  Payees payees(*subject.emv);
  bool has_pix = false;
  bool has_second = false;
  for (const emv::Object& object : *subject.emv) {
    const auto second = has_second ? std::string_view{} : payees.second(object);
    if (!second.empty()) {
      has_second = true;
      reject(code, Errc::duplicate_field, subject.offset(second), emv::name_of(object.id),
             "two payees of one scheme");
    }
    has_pix |= ascii::equal_ignoring_case(gui_of(object, subject.emv->counting), kPixGui);
  }
  if (has_pix) merchant::check_pix(subject, code);
}

}  // namespace moongate
