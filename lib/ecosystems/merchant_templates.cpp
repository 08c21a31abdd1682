// Templates of merchant-presented codes that name two payees.
#include <algorithm>

#include "ecosystems/emv_listing.hpp"
#include "ecosystems/emvco.hpp"
#include "ecosystems/merchant_objects.hpp"
#include "formats/ascii.hpp"

namespace moongate {
namespace {

using merchant::kFirstTemplate;
using merchant::kLastTemplate;
using merchant::kPixGui;

// BharatQR (NPCI) spreads one payee over three templates of this application: the address, the
// reference of the charge, the Aadhaar number.
constexpr std::string_view kSpreadGui = "A000000524";

std::string_view leading_gui(std::string_view value, emv::Unit unit) noexcept {
  if (!emv::starts_as_template(value)) return {};
  emv::Object gui;
  return emv::Reader(value, unit).next(gui) ? gui.value : std::string_view{};
}

std::string_view gui_of(const emv::Object& object, emv::Unit unit) noexcept {
  const bool account = object.id >= kFirstTemplate && object.id <= kLastTemplate;
  return account ? leading_gui(object.value, unit) : std::string_view{};
}

// Kenya's codes hold a template for a second scheme that may be left empty but for its name.
bool is_empty(const emv::Object& object, std::string_view gui) noexcept {
  return gui.data() + gui.size() == object.value.data() + object.value.size();
}

// Apps that trim take "com.example " for the same scheme.
std::string_view trimmed(std::string_view gui) noexcept {
  while (!gui.empty() && static_cast<unsigned char>(gui.back()) <= ' ') gui.remove_suffix(1);
  while (!gui.empty() && static_cast<unsigned char>(gui.front()) <= ' ') gui.remove_prefix(1);
  return gui;
}

bool repeats(std::string_view gui, const emv::Object* first, const emv::Object& object,
             emv::Unit unit) noexcept {
  if (is_empty(object, gui)) return false;
  gui = trimmed(gui);
  if (gui == kSpreadGui) return false;
  return std::any_of(first, &object, [&](const emv::Object& earlier) {
    return ascii::equal_ignoring_case(trimmed(gui_of(earlier, unit)), gui);
  });
}

}  // namespace

void check_templates(const Subject& subject, PaymentCode& code) {
  if (!subject.emv) return;
  const emv::Object* first = nullptr;  // most codes have no more than one template
  const emv::Object* second = nullptr;
  bool has_pix = false;
  for (const emv::Object& object : *subject.emv) {
    const auto gui = gui_of(object, subject.emv->unit);
    if (gui.empty()) continue;
    if (first == nullptr) {
      first = &object;
    } else if (second == nullptr && repeats(gui, first, object, subject.emv->unit)) {
      second = &object;
    }
    has_pix |= ascii::equal_ignoring_case(gui, kPixGui);
  }
  if (second != nullptr) {
    reject(code, Errc::duplicate_field, subject.offset(second->value), emv::name_of(second->id),
           "two templates of one scheme");
  }
  if (has_pix) merchant::check_pix(subject, code);
}

}  // namespace moongate
