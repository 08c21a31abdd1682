// What holds a merchant-presented code together; section numbers are of QRCPS-MPM v1.1.
#include <algorithm>

#include "ecosystems/emv/checksum.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/emv/merchant_code.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/pattern.hpp"

namespace moongate::emv {
namespace {

void check_version(const MerchantCode& objects) {
  const Object* version = objects.find(kVersion);
  if (version == nullptr) {
    objects.fault(Errc::missing_field, 0, kVersion, "no payload format indicator");
  } else if (version != objects.all().begin() && !objects.scheme().version_anywhere) {
    objects.fault(Errc::malformed, *version, "the payload format indicator leads");
  } else if (!pattern::fits(objects.scheme().version, version->value)) {
    objects.fault(Errc::unsupported_version, *version, "not a payload format indicator known here");
  }
}

// Whatever follows the checksum is not covered by it (section 4.7.3: it is the last object).
void check_end(const MerchantCode& objects) {
  const ScannedPayload& scanned = objects.scanned();
  const Objects& all = objects.all();
  const std::size_t begin = scanned.offset(all.text);
  const std::size_t end = begin + all.text.size();
  const Object* crc = objects.find(kCrc);
  const std::size_t covered = crc == nullptr ? end : scanned.offset(crc->value) + crc->value.size();
  if (covered < end) {
    objects.fault(Errc::trailing_data, covered, kCrc, "data follows the checksum");
  } else if (const auto& stop = all.stop) {
    const auto field = stop->id ? name_of(*stop->id) : std::string_view{};
    reject(objects.code(), stop->why, begin + stop->at, field, "a data object does not decode");
  } else if (crc == nullptr && objects.scheme().checksum != Checksum::none) {
    objects.fault(Errc::crc_missing, end, kCrc, "no checksum");
  }
}

// Section 4.7.3 covers the data as encoded: in another character set than UTF-8 those are other
// bytes than the text's.
bool fits_bytes(const MerchantCode& objects, std::string_view printed) {
  const std::string_view bytes = objects.scanned().bytes;
  if (bytes == objects.scanned().text) return false;
  const std::size_t at = bytes.rfind(printed);
  return at != bytes.npos && fits_checksum(objects.scheme().checksum, bytes.substr(0, at), printed);
}

// The standard's text is UTF-8. A scanner or a generator that takes GBK for it leaves bytes that
// are no text, or text whose lengths fit nothing.
void check_charset(const MerchantCode& objects) {
  const ScannedPayload& scanned = objects.scanned();
  const Objects& all = objects.all();
  if (all.counting.lengths != Lengths::unknown || is_valid_utf8(scanned.bytes)) return;
  const std::size_t at = ascii::size_of_ascii(all.text);
  const char* const damage = all.text.data() + at;
  const auto* const object = std::find_if(all.begin(), all.end(), [&](const Object& o) {
    return damage < o.value.data() + o.value.size();
  });
  std::optional<std::uint8_t> id = all.stop ? all.stop->id : std::nullopt;
  if (object != all.end()) id = object->id;
  reject(objects.code(), Errc::bad_charset, scanned.offset(all.text) + at,
         id ? name_of(*id) : std::string_view{}, "the bytes from here on are not UTF-8");
}

void check_crc(const MerchantCode& objects) {
  const Object* crc = objects.find(kCrc);
  if (crc == nullptr) return;
  const std::string_view text = objects.all().text;
  if (crc->value.size() != kChecksumDigits)
    return objects.fault(Errc::bad_length, *crc, "a checksum has 4 digits");
  const auto covered = text.substr(0, static_cast<std::size_t>(crc->value.data() - text.data()));
  if (!fits_checksum(objects.scheme().checksum, covered, crc->value) &&
      !fits_bytes(objects, crc->value)) {
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

// A number whose digits may be masked with "*". Letters are printed as well (bank codes, names of
// payees); what only an address is made of is none.
void check_number(const MerchantCode& objects, const Object& object) {
  const bool card = is_for_card_numbers(object.id);
  const bool account = ascii::all(object.value, [card](char c) {
    const bool of_other_script = static_cast<unsigned char>(c) >= 0x80;
    return ascii::is_alnum(c) || std::string_view("*- ").find(c) != std::string_view::npos ||
           (of_other_script && !card);
  });
  if (!account) return objects.fault(Errc::bad_value, object, "not an account number");
  if (card && !is_masked_number(object.value)) objects.code().flags.set(Flag::nonstandard);
}

// Accounts are visible characters (format ans, table 3.1). With one that nobody sees, an account
// reads as one payee and pays another.
void check_accounts(const MerchantCode& objects) {
  if (!objects.has_account() && !objects.all().stop) {
    objects.fault(Errc::missing_field, 0, kFirstTemplate, "no merchant account information");
  }
  for (const Object& object : objects.all()) {
    const bool number = object.id >= kFirstAccount && object.id < kFirstTemplate;
    // What else a country puts there its scheme says.
    if (number && account_of(objects.scheme(), object) == nullptr) check_number(objects, object);
  }
  if (!objects.scanned().flags.intersects(unseen())) return;
  for (const Object& object : objects.all()) {
    const bool account = is_account(object.id);
    if (account && hazards_of(object.value).intersects(unseen())) {
      objects.fault(Errc::bad_value, object, "an account holds characters that nobody sees");
    }
  }
}

// Apps that count as the standard says read another payee, or nothing.
void check_lengths(const MerchantCode& objects) {
  const Objects& all = objects.all();
  if (all.counting.lengths == Lengths::odd) {
    objects.code().flags.set(Flag::length_unit);
    const auto* const first = std::find_if(all.begin(), all.end(), [](const Object& o) {
      return ascii::size_of_ascii(o.value) < o.value.size();
    });
    if (first != all.end()) objects.fault(Errc::bad_length, *first, kOddLength);
  } else if (all.counting.lengths == Lengths::ambiguous) {
    reject(objects.code(), Errc::bad_length, 0, {}, kAmbiguousLengths);
  }
}

}  // namespace

void check_frame(const MerchantCode& objects) {
  check_version(objects);
  check_charset(objects);
  check_end(objects);
  check_crc(objects);
  check_accounts(objects);
  check_lengths(objects);
}

}  // namespace moongate::emv
