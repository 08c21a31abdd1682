#include "ecosystems/asia/thai_slip.hpp"

#include <string>

#include "ecosystems/emv/checksum.hpp"
#include "ecosystems/emv/listing.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::thai_slip {
namespace {

constexpr std::uint8_t kTemplate = 0;
constexpr std::uint8_t kChecksum = 91;
constexpr std::size_t kHeader = 4;  // ID and length

void read_template(const ScannedPayload& scanned, Names names, PaymentCode& code) {
  const auto value = scanned.emv->find(kTemplate);
  if (!value) return reject(code, Errc::missing_field, 0, "00", "no template");
  emv::Reader parts = emv::read_template(*value, scanned.emv->counting);
  emv::IdSet seen;
  for (emv::Object part; parts.next(part);) {
    const std::string path = "00." + std::string(emv::name_of(part.id));
    if (!seen.add(part.id)) {
      reject(code, Errc::duplicate_field, scanned.offset(part.value), path, "stands twice");
    }
    const bool named = part.id < names.size() && !names[part.id].empty();
    code.fields.add(named ? std::string(names[part.id]) : path, part.value);
  }
  if (const auto& stop = parts.stop()) {
    reject(code, stop->why, scanned.offset(*value) + stop->at, "00",
           "the template does not decode");
  }
  for (std::size_t id = 0; id < names.size(); ++id) {
    if (names[id].empty() || seen.has(static_cast<std::uint8_t>(id))) continue;
    reject(code, Errc::missing_field, scanned.offset(*value), names[id], "a part is missing");
  }
}

}  // namespace

int bid(const ScannedPayload& scanned, std::string_view beginning) noexcept {
  const bool own = scanned.emv && scanned.text.size() > kHeader &&
                   scanned.text.substr(kHeader).starts_with(beginning);
  return own ? evidence(beginning.size()) : 0;
}

void parse(const ScannedPayload& scanned, Names names, PaymentCode& code) {
  code.kind = Kind::receipt;
  if (!scanned.emv) return reject(code, Errc::malformed, 0, {}, "not a slip");
  emv::list_objects(scanned, kTemplate, code);
  read_template(scanned, names, code);
  emv::check_ending(scanned, kChecksum, code);
}

}  // namespace moongate::thai_slip
