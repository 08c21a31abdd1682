#include "ecosystems/crypto/tlv_stream.hpp"

#include "formats/byte_order.hpp"

namespace moongate::crypto {

std::optional<std::string_view> ByteReader::bytes(std::uint64_t size) noexcept {
  if (size > rest_.size()) return std::nullopt;
  const auto taken = rest_.substr(0, static_cast<std::size_t>(size));
  rest_.remove_prefix(taken.size());
  return taken;
}

std::optional<std::uint64_t> ByteReader::big_endian(std::size_t size) noexcept {
  const auto taken = bytes(size);
  if (!taken) return std::nullopt;
  return moongate::big_endian(*taken);
}

std::optional<std::uint64_t> ByteReader::big_size() noexcept {
  const auto first = big_endian(1);
  if (!first || *first < 0xFD) return first;
  const unsigned power = static_cast<unsigned>(*first) - 0xFC;  // 2, 4 or 8 bytes follow
  const auto number = big_endian(std::size_t{1} << power);
  const std::uint64_t least = power == 1 ? 0xFD : std::uint64_t{1} << (power == 2 ? 16U : 32U);
  return number && *number >= least ? number : std::nullopt;
}

std::optional<TlvRecord> next_record(ByteReader& reader) noexcept {
  const auto type = reader.big_size();
  const auto size = type ? reader.big_size() : std::nullopt;
  const auto value = size ? reader.bytes(*size) : std::nullopt;
  if (!value) return std::nullopt;
  return TlvRecord{*type, *value};
}

std::optional<std::uint64_t> truncated_number(std::string_view bytes, std::size_t most) noexcept {
  if (bytes.size() > most || bytes.starts_with('\0')) return std::nullopt;
  return ByteReader(bytes).big_endian(bytes.size());
}

}  // namespace moongate::crypto
