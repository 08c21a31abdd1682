#include "formats/cash_address.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "formats/ascii.hpp"
#include "formats/bech32.hpp"

namespace moongate {
namespace {

constexpr std::size_t kChecksum = 8;
constexpr std::array<std::size_t, 8> kHashSizes = {20, 24, 28, 32, 40, 48, 56, 64};

// A code over GF(32) as that of Bech32, with 40 bits.
std::uint64_t shift_in(std::uint64_t checksum, unsigned value) noexcept {
  constexpr std::array<std::uint64_t, 5> kGenerators = {0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4,
                                                        0xAE2EABE2A8, 0x1E4F43E470};
  const std::uint64_t top = checksum >> 35U;
  checksum = (checksum & 0x7FFFFFFFFU) << 5U ^ value;
  for (unsigned i = 0; i < kGenerators.size(); ++i) {
    if ((top >> i & 1U) != 0) checksum ^= kGenerators[i];
  }
  return checksum;
}

bool has_checksum(std::string_view prefix, const Bech32Values& values) noexcept {
  std::uint64_t checksum = 1;
  for (const char c : prefix) checksum = shift_in(checksum, static_cast<unsigned char>(c) & 31U);
  checksum = shift_in(checksum, 0);
  for (const unsigned value : values) checksum = shift_in(checksum, value);
  return checksum == 1;
}

// The first byte tells the type and the size of the hash.
Result<CashAddress> read_content(std::string prefix, std::string_view bytes, std::size_t offset) {
  if (bytes.empty()) return fail(Errc::truncated, offset, "version", "no version");
  const auto version = static_cast<unsigned char>(bytes[0]);
  if ((version & 0x80U) != 0) {
    return fail(Errc::bad_value, offset, "version", "the reserved bit is set");
  }
  if (bytes.size() - 1 != kHashSizes[version & 7U]) {
    return fail(Errc::bad_length, offset, "hash", "the hash has another size than is told");
  }
  return CashAddress{std::move(prefix), version >> 3U, std::string(bytes.substr(1))};
}

}  // namespace

Result<CashAddress> read_cash_address(std::string_view text, std::string_view default_prefix) {
  const auto colon = text.find(':');
  const std::size_t start = colon == text.npos ? 0 : colon + 1;
  const auto before = text.substr(0, start == 0 ? 0 : colon);
  const bool upper = std::ranges::any_of(text.substr(start), ascii::is_upper);
  if (std::ranges::any_of(before, upper ? ascii::is_lower : ascii::is_upper)) {
    return fail(Errc::malformed, 0, "prefix", "both cases");
  }
  auto prefix = start == 0 ? std::string(default_prefix) : ascii::in_lower_case(before);
  auto values = read_bech32_values(text.substr(start));
  if (!values) {
    return fail(Errc::malformed, start + values.error().offset, {}, values.error().message);
  }
  if (values->size() < kChecksum) {
    return fail(Errc::truncated, text.size(), "checksum", "too short for a checksum");
  }
  if (!has_checksum(prefix, *values)) {
    return fail(Errc::crc_mismatch, text.size() - kChecksum, "checksum",
                "the checksum does not fit");
  }
  values->resize(values->size() - kChecksum);
  const auto bytes = bytes_of_values(*values);
  if (!bytes) return fail(Errc::malformed, text.size() - kChecksum - 1, {}, bytes.error().message);
  return read_content(std::move(prefix), *bytes, start);
}

}  // namespace moongate
