// What holds a merchant-presented code together; section numbers are of QRCPS-MPM v1.1.
#include <algorithm>

#include "ecosystems/merchant_objects.hpp"
#include "formats/ascii.hpp"
#include "formats/crc16.hpp"

namespace moongate::merchant {
namespace {

bool fits_crc(std::string_view covered, std::string_view printed) noexcept {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const std::uint16_t crc = crc16(covered);
  for (std::size_t i = 0; i < 4; ++i) {
    const char digit = kDigits[(static_cast<unsigned>(crc) >> (12 - 4 * i)) & 0xFU];
    if (printed[i] != digit && printed[i] != ascii::lower(digit)) return false;
  }
  return true;
}

void check_version(const Objects& objects) {
  const emv::Object* version = objects.find(kVersion);
  if (version == nullptr) {
    objects.fault(Errc::missing_field, 0, kVersion, "no payload format indicator");
  } else if (version != objects.all().begin()) {
    objects.fault(Errc::malformed, *version, "the payload format indicator leads");
  } else if (version->value != "01") {
    objects.fault(Errc::unsupported_version, *version, "the payload format indicator is not 01");
  }
}

// Whatever follows the checksum is not covered by it (section 4.7.3: it is the last object).
void check_end(const Objects& objects) {
  const Subject& subject = objects.subject();
  const emv::Object* crc = objects.find(kCrc);
  const std::size_t end = crc == nullptr ? 0 : subject.offset(crc->value) + crc->value.size();
  if (crc != nullptr && end < subject.text.size()) {
    objects.fault(Errc::trailing_data, end, kCrc, "data follows the checksum");
  } else if (const auto& stop = objects.all().stop) {
    const auto field = stop->id ? emv::name_of(*stop->id) : std::string_view{};
    reject(objects.code(), stop->why, subject.offset(objects.all().text) + stop->at, field,
           "a data object does not decode");
  } else if (crc == nullptr) {
    objects.fault(Errc::crc_missing, subject.text.size(), kCrc, "no checksum");
  }
}

// Section 4.7.3 covers the data as encoded: in another character set than UTF-8 those are other
// bytes than the text's.
bool fits_crc_of_bytes(const Objects& objects, std::string_view printed) noexcept {
  const Subject& subject = objects.subject();
  const std::string_view bytes = subject.bytes;
  if (bytes == subject.text) return false;
  if (!bytes.ends_with(printed)) return false;
  return fits_crc(bytes.substr(0, bytes.size() - printed.size()), printed);
}

void check_crc(const Objects& objects) {
  const emv::Object* crc = objects.find(kCrc);
  if (crc == nullptr) return;
  const std::string_view text = objects.all().text;
  if (crc->value.size() != 4)
    return objects.fault(Errc::bad_length, *crc, "a checksum has 4 digits");
  const auto covered = text.substr(0, static_cast<std::size_t>(crc->value.data() - text.data()));
  if (!fits_crc(covered, crc->value) && !fits_crc_of_bytes(objects, crc->value)) {
    return objects.fault(Errc::crc_mismatch, *crc, "the checksum does not fit");
  }
  if (std::ranges::any_of(crc->value, ascii::is_lower)) {
    objects.code().flags.set(Flag::crc_lowercase);
  }
}

constexpr Flags unseen() noexcept {
  Flags flags;
  for (const Flag flag : {Flag::control_character, Flag::bidi, Flag::invisible}) {
    flags.set(flag);
  }
  return flags;
}

// Accounts are visible characters (format ans, table 3.1). With one that nobody sees, an account
// reads as one payee and pays another.
void check_accounts(const Objects& objects) {
  if (!objects.has_account() && !objects.all().stop) {
    objects.fault(Errc::missing_field, 0, kFirstTemplate, "no merchant account information");
  }
  if (!objects.subject().flags.intersects(unseen())) return;
  for (const emv::Object& object : objects.all()) {
    const bool account = object.id >= kFirstAccount && object.id <= kLastTemplate;
    if (account && hazards_of(object.value).intersects(unseen())) {
      objects.fault(Errc::bad_value, object, "an account holds characters that nobody sees");
    }
  }
}

}  // namespace

void check_frame(const Objects& objects) {
  const emv::Objects& all = objects.all();
  check_version(objects);
  check_end(objects);
  check_crc(objects);
  check_accounts(objects);
  if (all.unit != emv::Unit::bytes && emv::has_other_reading(all.text)) {
    reject(objects.code(), Errc::bad_length, 0, {}, "its lengths can be read in two ways");
  }
}

}  // namespace moongate::merchant
