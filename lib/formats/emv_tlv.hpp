#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "formats/ascii.hpp"
#include "moongate/result.hpp"

/// Data objects of EMVCo merchant-presented mode: ID, length, value (EMVCo QRCPS-MPM v1.1,
/// section 3.3). Syntax only; what an ID means is the business of the ecosystems.
namespace moongate::emv {

/// One data object. `value` is a view into the payload.
struct Object {
  std::uint8_t id = 0;  ///< 00–99
  std::string_view value;
  /// Of a template, the value of its ID 00, wherever it stands. Set by read_code() alone, like
  /// `damaged`; empty for what is no template.
  std::string_view gui = {};
  bool damaged = false;  ///< begins as a template does, and does not decode to its end
};

/// What a length counts. QRCPS-MPM says characters; some generators count otherwise, which is
/// wrong, but lets one text be read in two ways.
enum class Unit : std::uint8_t {
  characters,   ///< code points of UTF-8
  utf16_units,  ///< as strings of JavaScript, Java and C# count
  bytes,        ///< of UTF-8; for ASCII the three are the same
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
      : text_(text), unit_(unit) {}

  /// Reads the next object into `out`; false at the end of the text or at a fault, see stop().
  bool next(Object& out) noexcept;

  [[nodiscard]] const std::optional<Stop>& stop() const noexcept { return stop_; }

 private:
  bool stop_with(Errc why, std::size_t at, std::optional<std::uint8_t> id = {}) noexcept;

  std::string_view text_;
  std::size_t at_ = 0;
  Unit unit_;
  std::optional<Stop> stop_;
};

/// The IDs that were met on one level.
class IdSet {
 public:
  [[nodiscard]] bool has(std::uint8_t id) const noexcept { return ids_[id]; }

  /// Returns false when the ID was there before.
  bool add(std::uint8_t id) noexcept {
    const bool is_new = !ids_[id];
    ids_[id] = true;
    return is_new;
  }

 private:
  std::bitset<100> ids_;
};

/// The most data objects on one level: each of the 100 IDs may stand once.
inline constexpr std::size_t kMaxObjects = 100;

/// The data objects of one level, in the order of the payload.
struct Objects {
  std::string_view text;  ///< what was read
  Counting counting;      ///< what lengths were taken to count
  std::vector<Object> items;
  std::optional<Stop> stop;  ///< empty when the text was read to its end

  [[nodiscard]] const Object* begin() const noexcept { return items.data(); }
  [[nodiscard]] const Object* end() const noexcept { return items.data() + items.size(); }
  [[nodiscard]] bool empty() const noexcept { return items.empty(); }

  /// Returns the first object with this ID; null when there is none.
  [[nodiscard]] const Object* find_object(std::uint8_t id) const noexcept;

  /// Returns the value of the first object with this ID, or nothing.
  [[nodiscard]] std::optional<std::string_view> find(std::uint8_t id) const noexcept;
};

/// Reads data objects until the end of the text or the first fault. Takes the lengths for sound.
void read(std::string_view text, Objects& out, Unit unit = Unit::characters);

/// Tells whether a text ends as merchant-presented codes do: "6304" and four more characters.
bool ends_with_crc(std::string_view text) noexcept;

/// Tells whether a text reads as a merchant-presented code, wrong as it may be: "00" leads, the
/// payload format indicator (QRCPS-MPM section 4.7.1); where it does not, the CRC at the end tells.
bool is_merchant_presented(std::string_view text) noexcept;

/// Tells whether a text decodes as data objects and nothing else.
bool reads_to_its_end(std::string_view text, Unit unit) noexcept;

}  // namespace moongate::emv
