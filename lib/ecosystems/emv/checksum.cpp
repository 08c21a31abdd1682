#include "ecosystems/emv/checksum.hpp"

#include <algorithm>
#include <string>

#include "ecosystems/emv/listing.hpp"
#include "formats/ascii.hpp"
#include "formats/crc16.hpp"
#include "formats/digest.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kHeader = 4;   // "6304"
constexpr std::size_t kSha256 = 32;  // bytes

std::string hex_of(std::uint16_t crc) { return to_hexadecimal(crc, kChecksumDigits); }

// Generators that take the low byte of each UTF-16 unit for the character (seen in Azerbaijan).
std::string low_bytes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80) {
      out += text[i];
    } else if (lead >= 0xC0 && i + 1 < text.size()) {
      const bool three = lead >= 0xE0 && i + 2 < text.size();
      const auto second = static_cast<unsigned char>(text[i + (three ? 1 : 0)]);
      const auto last = static_cast<unsigned char>(text[i + (three ? 2 : 1)]);
      const unsigned high = three ? second : lead;
      out += static_cast<char>((high & 0x3U) << 6U | (last & 0x3FU));
    }
  }
  return out;
}

}  // namespace

std::string checksum_of(Checksum kind, std::string_view covered) {
  const auto before = covered.substr(0, covered.size() - kHeader);
  switch (kind) {
    case Checksum::crc16:
    case Checksum::crc16_either:
      return hex_of(crc16(covered));
    case Checksum::crc16_without_id:
      return hex_of(crc16(before));
    case Checksum::crc16_low_bytes:
      return hex_of(crc16(low_bytes(covered)));
    case Checksum::sha256_tail:
      return to_hexadecimal(sha256(before)).substr(2 * kSha256 - kChecksumDigits);
    case Checksum::none:
      break;
  }
  return {};
}

bool fits_checksum(Checksum kind, std::string_view covered, std::string_view printed) {
  if (covered.size() < kHeader) return false;
  if (kind == Checksum::crc16_either) {
    return fits_checksum(Checksum::crc16, covered, printed) ||
           fits_checksum(Checksum::crc16_without_id, covered, printed);
  }
  return ascii::equal_ignoring_case(checksum_of(kind, covered), printed);
}

void check_ending(const ScannedPayload& scanned, std::uint8_t id, PaymentCode& code) {
  const Objects& all = *scanned.emv;
  const std::size_t begin = scanned.offset(all.text);
  const std::size_t end = begin + all.text.size();
  const auto fault = [&](Errc why, std::size_t at, std::string_view message) {
    reject(code, why, at, name_of(id), message);
  };
  if (all.stop) return fault(all.stop->why, begin + all.stop->at, "a data object does not decode");
  const auto printed = all.find(id);
  if (!printed) return fault(Errc::crc_missing, end, "no checksum");
  const std::size_t at = scanned.offset(*printed);
  if (at + printed->size() < end) {
    fault(Errc::trailing_data, at + printed->size(), "data follows the checksum");
  } else if (printed->size() != kChecksumDigits) {
    fault(Errc::bad_length, at, "a checksum has 4 digits");
  } else if (!fits_checksum(Checksum::crc16, all.text.substr(0, at - begin), *printed)) {
    fault(Errc::crc_mismatch, at, "the checksum does not fit");
  } else if (std::ranges::any_of(*printed, ascii::is_lower)) {
    code.flags.set(Flag::crc_lowercase);
  }
}

}  // namespace moongate::emv
