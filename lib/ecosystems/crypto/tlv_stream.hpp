#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

/// Records of type, length and value (BOLT 1, "Type-Length-Value Format"), and what stands in them.
namespace moongate::crypto {

/// Takes numbers and bytes off the front of a text; nothing when too few are left.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) noexcept : rest_(bytes) {}

  [[nodiscard]] bool empty() const noexcept { return rest_.empty(); }
  std::optional<std::string_view> bytes(std::uint64_t size) noexcept;
  std::optional<std::uint64_t> big_endian(std::size_t size) noexcept;
  /// A BigSize: 1, 3, 5 or 9 bytes, never more than needed (BOLT 1, appendix A).
  std::optional<std::uint64_t> big_size() noexcept;

 private:
  std::string_view rest_;
};

struct TlvRecord {
  std::uint64_t type = 0;
  std::string_view value;
};

/// Takes the next record; nothing when it is broken or cut off.
std::optional<TlvRecord> next_record(ByteReader& reader) noexcept;

/// Reads a number of up to `most` bytes without zeros in front ("tu64", "tu32").
std::optional<std::uint64_t> truncated_number(std::string_view bytes, std::size_t most) noexcept;

}  // namespace moongate::crypto
