// Codes on devices and screens that set something up: Matter, HomeKit, passkeys. Each holds a
// secret of the device.
#include <array>
#include <cstdint>

#include "classify/generic_scheme.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

constexpr std::string_view kBase38 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.";

/// A field of a packed number, lowest bits first.
struct Bits {
  std::string_view name;  // empty = reserved
  unsigned count;
};

void add_bits(std::string_view bytes, std::span<const Bits> layout, PaymentCode& code) {
  std::size_t at = 0;
  for (const Bits& field : layout) {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < field.count; ++i, ++at) {
      const auto byte = static_cast<unsigned char>(bytes[at / 8]);
      value |= static_cast<std::uint32_t>(byte >> (at % 8) & 1U) << i;
    }
    if (!field.name.empty()) code.fields.add(field.name, std::to_string(value));
  }
}

// Five characters are three bytes, the lowest digit first; four are two and two are one (Matter
// Core Specification, section 5.1.3.1). Empty when it is none.
std::string decode_base38(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); at += 5) {
    const auto group = text.substr(at, 5);
    const std::size_t bytes = group.size() == 5 ? 3 : group.size() / 2;
    std::uint32_t value = 0;
    for (std::size_t i = group.size(); i-- > 0;) {
      const auto digit = kBase38.find(group[i]);
      if (digit == kBase38.npos) return {};
      value = value * 38 + static_cast<std::uint32_t>(digit);
    }
    const bool whole = group.size() == 5 || group.size() == 4 || group.size() == 2;
    if (!whole || value >> (8 * bytes) != 0) return {};
    for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
  }
  return out;
}

// Seventeen digits are seven bytes, the lowest first; fewer at the end (CTAP 2.2, section 11.5).
// Empty when they are none.
std::string decode_passkey_digits(std::string_view digits) {
  constexpr std::array<std::size_t, 8> kDigits = {0, 3, 5, 8, 10, 13, 15, 17};  // of so many bytes
  std::string out;
  if (!ascii::all_digits(digits)) return out;
  for (std::size_t at = 0; at < digits.size(); at += kDigits.back()) {
    const auto group = digits.substr(at, kDigits.back());
    std::size_t bytes = 0;
    while (bytes < kDigits.size() && kDigits[bytes] != group.size()) ++bytes;
    std::uint64_t value = 0;
    for (const char c : group) value = value * 10 + static_cast<std::uint64_t>(c - '0');
    if (bytes == kDigits.size() || value >> (8 * bytes) != 0) return {};
    for (std::size_t i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xFFU);
  }
  return out;
}

}  // namespace

// Matter: "MT:" and 88 bits, more behind them at times (section 5.1.3).
void read_matter(const ScannedPayload& scanned, PaymentCode& code) {
  constexpr std::array<Bits, 8> kLayout = {{{"version", 3},
                                            {"vendor_id", 16},
                                            {"product_id", 16},
                                            {"custom_flow", 2},
                                            {"discovery_capabilities", 8},
                                            {"discriminator", 12},
                                            {"passcode", 27},
                                            {{}, 4}}};
  constexpr std::size_t kBytes = 11;
  code.kind = Kind::device_setup;
  code.sensitive = true;
  code.fields.add("scheme", scanned.uri->scheme);
  // Several devices may stand in one code, with "*" between; the first one speaks for all.
  const auto text = after_scheme(scanned);
  std::string bytes = decode_base38(text.substr(0, text.find('*')));
  if (bytes.size() < kBytes) return code.flags.set(Flag::nonstandard);
  add_bits(bytes, kLayout, code);
  wipe(bytes);
}

// HomeKit: "X-HM://", nine characters of a number to the base 36 and four of the accessory's id.
void read_homekit(const ScannedPayload& scanned, PaymentCode& code) {
  constexpr std::array<Bits, 4> kLayout = {
      {{"setup_code", 27}, {"flags", 4}, {"category", 8}, {"reserved", 4}}};
  constexpr std::size_t kNumber = 9;
  constexpr std::size_t kSize = 13;
  code.kind = Kind::uri;
  code.sensitive = true;
  code.fields.add("scheme", scanned.uri->scheme);
  const auto text = scanned.uri->host;
  if (text.size() != kSize || !ascii::all(text, ascii::is_alnum)) {
    return code.flags.set(Flag::nonstandard);
  }
  std::uint64_t value = 0;
  for (const char c : text.substr(0, kNumber)) {
    value = value * 36 + kBase38.find(ascii::upper(c));
  }
  std::string bytes;
  for (unsigned i = 0; i < 8; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
  add_bits(bytes, kLayout, code);
  code.fields.add("setup_id", text.substr(kNumber));
  wipe(bytes);
}

// A passkey on another device: starts a login on the one that scans (CTAP 2.2, hybrid transport).
// What follows is CBOR; its member 5 tells what for: "ga" get an assertion, "mc" make a credential.
void read_fido(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::uri;
  code.sensitive = true;
  code.flags.set(Flag::login);
  code.fields.add("scheme", scanned.uri->scheme);
  const auto path = scanned.uri->path;
  std::string cbor = decode_passkey_digits(path.substr(path.starts_with('/') ? 1 : 0));
  if (cbor.empty()) return code.flags.set(Flag::nonstandard);
  for (const std::string_view hint : {"ga", "mc"}) {
    const std::string member = std::string("\x05\x62").append(hint);  // key 5, text of two bytes
    if (cbor.rfind(member) != cbor.npos) code.fields.add("operation", hint);
  }
  wipe(cbor);
}

}  // namespace moongate::generic
