// Links of the Faster Payments System of Russia: a checksum covers the address as it is written up
// to its own parameter (NSPK, functional links).
#include <algorithm>

#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/crc16.hpp"

namespace moongate::ecosystem::ru_sbp {
namespace {

constexpr std::string_view kChecksum = "crc";
constexpr std::size_t kDigits = 4;
constexpr std::size_t kIdentifier = 32;
// Each has a shape of its own; the amount's is checked as everywhere.
constexpr std::string_view kShaped[] = {"type", "bank", "cur"};

int value_of(std::string_view digits) noexcept {
  if (digits.size() != kDigits) return -1;
  const int high = ascii::hex_byte(digits);
  const int low = ascii::hex_byte(digits.substr(2));
  return high < 0 || low < 0 ? -1 : high * 256 + low;
}

bool has_own_parameter(std::string_view query) noexcept {
  constexpr std::string_view kNames[] = {"type", "bank", "sum", "cur"};
  return std::ranges::any_of(
      kNames, [&](std::string_view name) { return parameter(query, name).has_value(); });
}

void check_checksum(const ScannedPayload& scanned, PaymentCode& code) {
  const auto written = parameter(scanned.uri->query, kChecksum);
  if (!written) {
    // Some APIs hand out the address alone; one with parameters has the checksum as well, or is cut
    // off, perhaps within its amount.
    if (!has_own_parameter(scanned.uri->query)) return;
    return reject(code, Errc::crc_missing, scanned.text.size(), kChecksum, "no checksum");
  }
  const std::size_t at = scanned.offset(*written);
  const std::size_t covered = at - kChecksum.size() - 2;  // without "&crc="
  if (value_of(*written) != crc16(scanned.text.substr(0, covered))) {
    return reject(code, Errc::crc_mismatch, at, kChecksum, "the checksum does not fit");
  }
  if (ascii::all(*written, [](char c) { return ascii::is_digit(c) || ascii::is_upper(c); })) return;
  code.flags.set(Flag::crc_lowercase);
}

// What does not fit was not kept. The checksum covers it: it is wrong, not somebody else's.
void check_parameters(const ScannedPayload& scanned, PaymentCode& code) {
  for (const std::string_view name : kShaped) {
    const auto written = parameter(scanned.uri->query, name);
    if (!written || code.fields.find(name)) continue;
    reject(code, Errc::bad_value, scanned.offset(*written), name, "not what SBP has here");
  }
}

// What stands where an identifier stands, and is none.
void check_identifier(const ScannedPayload& scanned, PaymentCode& code) {
  const auto path = scanned.uri->path.substr(scanned.uri->path.empty() ? 0 : 1);
  const bool alike = path.size() > 3 && (path[0] == 'A' || path[0] == 'B') &&
                     (path[1] == 'S' || path[1] == 'D') && ascii::is_digit(path[2]) &&
                     ascii::all(path, ascii::is_alnum);
  if (!alike) return;
  begin_payment(code);
  reject(code, path.size() == kIdentifier ? Errc::bad_value : Errc::bad_length,
         scanned.offset(path), "token", "not the 32 characters of an identifier");
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) return;
  if (code.kind == Kind::url) return check_identifier(scanned, code);
  check_checksum(scanned, code);
  check_parameters(scanned, code);
  if (code.amount && code.amount->currency != "RUB") {
    reject(code, Errc::bad_currency, scanned.offset(scanned.uri->query), "cur", "SBP pays roubles");
  }
}

}  // namespace moongate::ecosystem::ru_sbp
