#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/result.hpp"

/// BER-TLV as chip cards and EMVCo consumer-presented mode use it (EMV 4.4 book 3 annex B): tags of
/// up to 4 bytes, definite lengths of up to 3 bytes. Syntax only.
namespace moongate::ber {

/// One data object. `value` is a view into what was read.
struct Object {
  std::uint32_t tag = 0;     ///< all bytes of the tag, the first one highest: 0x5A, 0x9F26
  bool constructed = false;  ///< the value is data objects itself
  std::string_view value;
};

/// Takes data objects off bytes, one by one.
class Reader {
 public:
  explicit Reader(std::string_view bytes) noexcept : bytes_(bytes) {}

  /// Reads the next object into `out`; false at the end of the bytes or at a fault, see stop().
  bool next(Object& out) noexcept;

  struct Stop {
    /// Errc::truncated (the bytes end inside a tag or a length), Errc::bad_length (longer than what
    /// is left, or than 3 bytes can say), Errc::unsupported (indefinite length), Errc::malformed (a
    /// tag of more than 4 bytes), Errc::trailing_data (a zero byte where a tag should be).
    Errc why = Errc::malformed;
    std::size_t at = 0;  ///< byte offset in what was read
  };
  [[nodiscard]] const std::optional<Stop>& stop() const noexcept { return stop_; }

 private:
  bool stop_with(Errc why, std::size_t at) noexcept;
  bool read_tag(Object& out) noexcept;
  bool read_length(std::size_t& length) noexcept;

  std::string_view bytes_;
  std::size_t at_ = 0;
  std::optional<Stop> stop_;
};

/// Returns the tag in upper-case hexadecimal, as the books print it: "5A", "9F26".
std::string tag_name(std::uint32_t tag);

/// The tags of one level. Sorted, for a payload may hold thousands; most hold a handful.
class Tags {
 public:
  /// Returns false when the tag was there before.
  bool add(std::uint32_t tag);
  [[nodiscard]] bool has(std::uint32_t tag) const noexcept;

 private:
  std::vector<std::uint32_t> tags_;
};

}  // namespace moongate::ber
