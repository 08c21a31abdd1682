#include "formats/bech32.hpp"

#include <array>

#include "formats/ascii.hpp"
#include "formats/five_bits.hpp"

namespace moongate {
namespace {

constexpr std::string_view kAlphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t kChecksum = 6;
constexpr std::size_t kMaxLimited = 90;
constexpr std::uint32_t kBech32 = 1;
constexpr std::uint32_t kBech32m = 0x2BC830A3;
constexpr int kMaxWitnessVersion = 16;

// The register of a code over GF(32), BIP 173.
std::uint32_t shift_in(std::uint32_t checksum, unsigned value) noexcept {
  constexpr std::array<std::uint32_t, 5> kGenerators = {0x3B6A57B2, 0x26508E6D, 0x1EA119FA,
                                                        0x3D4233DD, 0x2A1462B3};
  const std::uint32_t top = checksum >> 25U;
  checksum = (checksum & 0x1FFFFFFU) << 5U ^ value;
  for (unsigned i = 0; i < kGenerators.size(); ++i) {
    if ((top >> i & 1U) != 0) checksum ^= kGenerators[i];
  }
  return checksum;
}

// The upper bits of each character of the prefix, a zero, the lower bits, then the values.
std::uint32_t checksum_of(std::string_view prefix, const Bech32Values& values) noexcept {
  std::uint32_t checksum = 1;
  for (const char c : prefix) checksum = shift_in(checksum, static_cast<unsigned char>(c) >> 5U);
  checksum = shift_in(checksum, 0);
  for (const char c : prefix) checksum = shift_in(checksum, static_cast<unsigned char>(c) & 31U);
  for (const unsigned value : values) checksum = shift_in(checksum, value);
  return checksum;
}

// Offset of the first letter whose case is not that of the first one, or npos.
std::size_t find_other_case(std::string_view text) noexcept {
  bool upper = false;
  bool lower = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    upper |= ascii::is_upper(text[at]);
    lower |= ascii::is_lower(text[at]);
    if (upper && lower) return at;
  }
  return text.npos;
}

Unexpected malformed(std::size_t at, std::string_view message) {
  return fail(Errc::malformed, at, {}, message);
}

Result<std::string> read_prefix(std::string_view text, std::size_t separator) {
  if (separator == text.npos || separator == 0) {
    return fail(Errc::missing_field, 0, "human-readable part", "nothing stands before a 1");
  }
  const auto prefix = text.substr(0, separator);
  for (std::size_t at = 0; at < prefix.size(); ++at) {
    if (prefix[at] < '!' || prefix[at] > '~') return malformed(at, "no visible ASCII");
  }
  return ascii::in_lower_case(prefix);
}

}  // namespace

bool has_bech32_prefix(std::string_view text, std::string_view prefix) noexcept {
  return ascii::starts_with_ignoring_case(text, prefix) &&
         text.substr(prefix.size()).starts_with('1');
}

Result<Bech32Values> read_bech32_values(std::string_view text) {
  if (const auto at = find_other_case(text); at != text.npos) return malformed(at, "both cases");
  Bech32Values values;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto value = kAlphabet.find(ascii::lower(text[at]));
    if (value == kAlphabet.npos) return malformed(at, "no character of Bech32");
    values.push_back(static_cast<std::uint8_t>(value));
  }
  return values;
}

Result<Bech32> read_bech32(std::string_view text, Bech32Length length) {
  if (length == Bech32Length::limited && text.size() > kMaxLimited) {
    return fail(Errc::too_large, kMaxLimited, {}, "longer than 90 characters");
  }
  if (const auto at = find_other_case(text); at != text.npos) return malformed(at, "both cases");
  const auto separator = text.rfind('1');
  auto prefix = read_prefix(text, separator);
  if (!prefix) return fail(prefix.error());
  auto values = read_bech32_values(text.substr(separator + 1));
  if (!values) return malformed(separator + 1 + values.error().offset, values.error().message);
  if (values->size() < kChecksum) {
    return fail(Errc::truncated, text.size(), "checksum", "too short for a checksum");
  }
  const std::uint32_t checksum = checksum_of(*prefix, *values);
  if (checksum != kBech32 && checksum != kBech32m) {
    return fail(Errc::crc_mismatch, text.size() - kChecksum, "checksum",
                "the checksum does not fit");
  }
  values->resize(values->size() - kChecksum);
  return Bech32{*std::move(prefix), *std::move(values),
                checksum == kBech32 ? Bech32Variant::bech32 : Bech32Variant::bech32m};
}

Result<std::string> bytes_of_values(const Bech32Values& values) {
  if (!has_plain_padding(values)) {
    return malformed(values.size() - 1, "the last bits are of no byte and not zero");
  }
  return whole_bytes(values);
}

std::optional<std::size_t> bytes_behind_version(const Bech32Values& values) {
  if (values.empty()) return std::nullopt;
  const auto bytes = bytes_of_values({values.begin() + 1, values.end()});
  return bytes ? std::optional(bytes->size()) : std::nullopt;
}

Result<SegwitAddress> read_segwit_address(std::string_view text) {
  auto address = read_bech32(text, Bech32Length::limited);
  if (!address) return fail(address.error());
  const std::size_t version_at = address->prefix.size() + 1;
  if (address->values.empty() || address->values[0] > kMaxWitnessVersion) {
    return fail(Errc::bad_value, version_at, "witness version", "the version is none of 0 to 16");
  }
  const int version = address->values[0];
  const auto needed = version == 0 ? Bech32Variant::bech32 : Bech32Variant::bech32m;
  if (address->variant != needed) {
    return fail(Errc::crc_mismatch, text.size() - kChecksum, "checksum",
                "the checksum is that of another version");
  }
  address->values.erase(address->values.begin());
  auto program = bytes_of_values(address->values);
  if (!program) return malformed(text.size() - kChecksum - 1, program.error().message);
  const std::size_t size = program->size();
  if (version == 0 ? size != 20 && size != 32 : size < 2 || size > 40) {
    return fail(Errc::bad_length, version_at + 1, "witness program", "no program has this length");
  }
  return SegwitAddress{std::move(address->prefix), version, *std::move(program)};
}

}  // namespace moongate
