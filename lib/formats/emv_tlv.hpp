#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "formats/ascii.hpp"
#include "moongate/result.hpp"

/// Data objects of EMVCo merchant-presented mode: ID, length, value (EMVCo QRCPS-MPM v1.1,
/// section 3.3). Syntax only; what an ID means is the business of the ecosystems.
namespace moongate::emv {

/// One data object. `value` is a view into the payload.
struct Object {
  std::uint8_t id = 0;  ///< 00–99
  std::string_view value;
};

/// What a length counts. QRCPS-MPM says characters; some generators count otherwise, which is
/// wrong, but lets one text be read in two ways.
enum class Unit : std::uint8_t {
  characters,   ///< code points of UTF-8
  utf16_units,  ///< as strings of JavaScript, Java and C# count
  bytes,        ///< of UTF-8; for ASCII the three are the same and this is the fastest
};

/// How sure it is what the lengths of a text count; see formats/emv_lengths.hpp.
enum class Lengths : std::uint8_t {
  sound,      ///< characters, or the text is ASCII, where all units are the same
  odd,        ///< another unit, in which alone the text decodes
  ambiguous,  ///< in two units the text decodes, to different values
  unknown,    ///< it decodes in none
};

struct Counting {
  Unit unit = Unit::bytes;
  Lengths lengths = Lengths::sound;
};

/// Why reading stopped before the end of the text.
struct Stop {
  /// Errc::truncated (a header is cut off), Errc::bad_length (the length is not two digits, is 00,
  /// or overruns the text), Errc::malformed (the ID is not two digits), Errc::too_many.
  Errc why = Errc::malformed;
  std::size_t at = 0;              ///< byte offset in the text that was read
  std::optional<std::uint8_t> id;  ///< of the object that could not be read, when it has one
};

/// Takes data objects off a text, one by one.
class Reader {
 public:
  explicit Reader(std::string_view text, Unit unit = Unit::characters) noexcept
      : text_(text),
        plain_end_(unit == Unit::bytes ? text.size() : ascii::size_of_ascii(text)),
        unit_(unit) {}

  /// Reads the next object into `out`; false at the end of the text or at a fault, see stop().
  bool next(Object& out) noexcept {
    return next_sound(out) || (at_ < text_.size() && next_checked(out));
  }

  [[nodiscard]] const std::optional<Stop>& stop() const noexcept { return stop_; }

 private:
  /// Takes the next object when nothing at all is wrong with it, and leaves the rest to others.
  bool next_sound(Object& out) noexcept {
    const char* const begin = text_.data() + at_;
    const std::size_t left = plain_end_ - at_;
    if (left < 4) return false;
    const auto byte = [&](unsigned i) {
      return std::uint32_t{static_cast<unsigned char>(begin[i])} << (8 * i);
    };
    // Four digits at once, the first one lowest: each is below 10 once '0' is taken off, and two
    // make a number.
    const std::uint32_t digits = (byte(0) | byte(1) | byte(2) | byte(3)) ^ 0x30303030U;
    if (((digits | (digits + 0x76767676U)) & 0x80808080U) != 0) return false;
    const std::uint32_t numbers = 10 * digits + (digits >> 8U);
    const std::uint32_t id = numbers & 0xFFU;
    const std::uint32_t size = numbers >> 16U & 0xFFU;
    if (size == 0 || size > left - 4) return false;
    // A length that counts bytes may end within a character of UTF-8.
    const bool cuts =
        size < left - 4 && (static_cast<unsigned char>(begin[4 + size]) & 0xC0U) == 0x80U;
    if (cuts) return false;
    out = {static_cast<std::uint8_t>(id), {begin + 4, size}};
    at_ += 4 + size;
    return true;
  }
  bool next_checked(Object& out) noexcept;
  bool stop_with(Errc why, std::size_t at, std::optional<std::uint8_t> id = {}) noexcept;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t plain_end_;  // up to here a byte is a unit, and at_ is not beyond it
  Unit unit_;
  std::optional<Stop> stop_;
};

/// A set of IDs. Two words with names instead of a bitset, so that both stay in registers where a
/// code is walked.
class IdSet {
 public:
  [[nodiscard]] bool has(std::uint8_t id) const noexcept {
    return ((id < 64 ? low_ : high_) & bit(id)) != 0;
  }

  /// Returns false when the ID was there before.
  bool add(std::uint8_t id) noexcept {
    if (has(id)) return false;
    (id < 64 ? low_ : high_) |= bit(id);
    return true;
  }

 private:
  static std::uint64_t bit(std::uint8_t id) noexcept { return std::uint64_t{1} << (id % 64); }

  std::uint64_t low_ = 0;
  std::uint64_t high_ = 0;
};

/// The most data objects on one level: each of the 100 IDs may stand once.
inline constexpr std::size_t kMaxObjects = 100;

/// The data objects of one level, in the order of the payload.
struct Objects {
  Objects() noexcept {}

  std::string_view text;  ///< what was read
  Counting counting;      ///< what lengths were taken to count
  union {                 // in a union, so that what is beyond `count` is not even cleared
    std::array<Object, kMaxObjects> items;
  };
  std::size_t count = 0;
  std::optional<Stop> stop;  ///< empty when the text was read to its end

  [[nodiscard]] const Object* begin() const noexcept { return items.data(); }
  [[nodiscard]] const Object* end() const noexcept { return items.data() + count; }
  [[nodiscard]] bool empty() const noexcept { return count == 0; }

  /// Returns the value of the first object with this ID, or nothing.
  [[nodiscard]] std::optional<std::string_view> find(std::uint8_t id) const noexcept;
};

/// Reads data objects until the end of the text or the first fault. Takes the lengths for sound.
void read(std::string_view text, Objects& out, Unit unit = Unit::characters) noexcept;

/// Tells whether a text ends as merchant-presented codes do: "6304" and four more characters.
bool ends_with_crc(std::string_view text) noexcept;

/// Tells whether a text reads as a merchant-presented code, wrong as it may be: "00" leads, the
/// payload format indicator (QRCPS-MPM section 4.7.1); where it does not, the CRC at the end tells.
bool is_merchant_presented(std::string_view text) noexcept;

/// Tells whether a text decodes as data objects and nothing else.
bool reads_to_its_end(std::string_view text, Unit unit) noexcept;

}  // namespace moongate::emv
