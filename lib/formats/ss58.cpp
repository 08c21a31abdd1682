#include "formats/ss58.hpp"

#include "formats/base58.hpp"
#include "formats/digest.hpp"

namespace moongate {
namespace {

constexpr std::size_t kAccount = 32;
constexpr std::size_t kChecksum = 2;
constexpr unsigned kFirstLongNetwork = 64;
constexpr unsigned kFirstReserved = 128;

unsigned byte_at(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<unsigned char>(bytes[at]);
}

// Two bytes hold 14 bits in an order of their own.
unsigned network_of(std::string_view bytes, std::size_t size) noexcept {
  const unsigned first = byte_at(bytes, 0);
  if (size == 1) return first;
  const unsigned second = byte_at(bytes, 1);
  return (first & 0x3FU) << 2U | second >> 6U | (second & 0x3FU) << 8U;
}

}  // namespace

Result<Ss58Address> read_ss58(std::string_view text) {
  const auto bytes = decode_base58(text);
  if (!bytes) return fail(bytes.error());
  const unsigned first = bytes->empty() ? 0 : byte_at(*bytes, 0);
  if (first >= kFirstReserved) return fail(Errc::bad_value, 0, "prefix", "the network is reserved");
  const std::size_t prefix = first < kFirstLongNetwork ? 1 : 2;
  if (bytes->size() != prefix + kAccount + kChecksum) {
    return fail(Errc::bad_length, text.size(), "account", "not an account of 32 bytes");
  }
  const std::string content = bytes->substr(0, prefix + kAccount);
  if (!blake2b_512("SS58PRE" + content).starts_with(bytes->substr(content.size()))) {
    return fail(Errc::crc_mismatch, text.size(), "checksum", "the checksum does not fit");
  }
  return Ss58Address{static_cast<std::uint16_t>(network_of(content, prefix)),
                     content.substr(prefix)};
}

}  // namespace moongate
