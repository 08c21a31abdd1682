// Templates of merchant-presented codes that name two payees, or two places to fetch from.
#include <algorithm>

#include "ecosystems/emv_listing.hpp"
#include "ecosystems/emvco.hpp"
#include "ecosystems/merchant_objects.hpp"
#include "formats/ascii.hpp"

namespace moongate {
namespace {

using merchant::kFirstTemplate;
using merchant::kLastTemplate;

// BCB, Manual de Padroes para Iniciacao do Pix: ID 25 of the template is the address of the charge,
// which the payer's app completes with https.
constexpr std::string_view kPixGui = "br.gov.bcb.pix";
constexpr std::uint8_t kPixLocation = 25;

std::string_view gui_of(const emv::Object& object, emv::Unit unit) noexcept {
  const bool account = object.id >= kFirstTemplate && object.id <= kLastTemplate;
  if (!account || !emv::starts_as_template(object.value)) return {};
  emv::Object gui;
  return emv::Reader(object.value, unit).next(gui) ? gui.value : std::string_view{};
}

bool repeats_gui(const emv::Object* first, const emv::Object& object, emv::Unit unit) noexcept {
  const auto gui = gui_of(object, unit);
  return std::any_of(first, &object, [&](const emv::Object& earlier) {
    return ascii::equal_ignoring_case(gui_of(earlier, unit), gui);
  });
}

// Apps that put https before a location and apps that take it as it stands would fetch from two
// places.
void reject_scheme_in_location(const Subject& subject, PaymentCode& code) {
  for (const emv::Object& object : *subject.emv) {
    const emv::Unit unit = subject.emv->unit;
    if (!ascii::equal_ignoring_case(gui_of(object, unit), kPixGui)) continue;
    emv::Reader parts(object.value, unit);
    for (emv::Object part; parts.next(part);) {
      if (part.id != kPixLocation || part.value.find("://") == part.value.npos) continue;
      reject(code, Errc::bad_uri, subject.offset(part.value), emv::name_of(object.id),
             "a location stands without a scheme");
    }
  }
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
    } else if (second == nullptr && repeats_gui(first, object, subject.emv->unit)) {
      second = &object;
    }
    has_pix |= ascii::equal_ignoring_case(gui, kPixGui);
  }
  if (second != nullptr) {
    reject(code, Errc::duplicate_field, subject.offset(second->value), emv::name_of(second->id),
           "two templates of one scheme");
  }
  if (has_pix) reject_scheme_in_location(subject, code);
}

}  // namespace moongate
