#pragma once

#include <cstdint>
#include <string_view>

namespace moongate {

/// Warns about a payload. Order and values are private to one version of the library; the names
/// that to_string() gives are stable.
enum class Flag : std::uint8_t {
  lookalike,          ///< resembles a listed host without being it
  userinfo,           ///< "user@" before the host
  punycode,           ///< a host label beginning "xn--", or a host that is not ASCII
  backslash,          ///< a backslash where parsers disagree
  control_character,  ///< U+0000–U+001F, U+007F–U+009F, U+2028 or U+2029
  whitespace,         ///< a space inside a URI, or blanks within a secret
  percent_in_host,
  explicit_port,
  trailing_dot,     ///< the host ends with "."
  missing_slashes,  ///< "https:host" or "https:/host"
  dot_segment,      ///< "/../" or "%2e" in the path
  encoded_slash,    ///< "%2f" or "%5c" in the path
  fragment,         ///< a fragment that no genuine code of the ecosystem carries
  insecure_scheme,  ///< http where the ecosystem uses https
  ip_literal,
  internal_host,     ///< localhost, .local, .internal: never reachable by a payer
  shortener,         ///< the real address is behind a redirect that nobody here follows
  open_redirect,     ///< a genuine host that leads to a page of somebody else
  dangerous_scheme,  ///< javascript:, data:, file:, intent: …: data only, never opened
  intent,            ///< carries an Android intent
  bidi,              ///< bidirectional control characters
  invisible,         ///< zero-width or tag characters
  bom,               ///< a byte order mark in front was left out
  invalid_utf8,
  charset_guessed,
  unknown_eci,
  trimmed,            ///< blanks or line ends around the payload were left out
  framed,             ///< an AIM identifier, STX and ETX, quotes or their like were left out
  unknown_parameter,  ///< a parameter that the ecosystem does not list
  duplicate_parameter,
  partial,     ///< one part of a structured append sequence
  login,       ///< confirms a login: never scan it for somebody else
  pay_for_me,  ///< asks the scanner to pay somebody else's order
  personal_data,
  retired,               ///< the service has ended
  test_host,             ///< a provider's test system
  resident_id_like,      ///< fits a Chinese resident identity number (GB 11643)
  card_number_like,      ///< fits a payment card number (ISO/IEC 7812)
  gs1_like,              ///< fits a GS1 element string, or a container's SSCC
  crc_lowercase,         ///< the checksum fits but is printed in lower case
  over_length,           ///< a text is longer than the standard allows
  zero_amount,           ///< amount 0 in a code that may not carry it: the payer types it
  nonstandard,           ///< a known deviation from the standard was accepted
  unsigned_request,      ///< the format has signatures, this code has none
  signature_unverified,  ///< a signature is present and was not checked
  length_unit,           ///< lengths count bytes or UTF-16 units where the standard says characters
  count_                 ///< not a flag
};

/// Returns the name as it stands in JSON, such as "lookalike". Static storage.
std::string_view to_string(Flag flag) noexcept;

/// A set of flags; a value of one machine word.
class Flags {
 public:
  constexpr void set(Flag flag) noexcept { bits_ |= bit(flag); }
  constexpr void set(Flags others) noexcept { bits_ |= others.bits_; }
  [[nodiscard]] constexpr bool has(Flag flag) const noexcept { return (bits_ & bit(flag)) != 0; }
  [[nodiscard]] constexpr bool intersects(Flags others) const noexcept {
    return (bits_ & others.bits_) != 0;
  }
  /// Returns the flags of this set that `others` has not.
  [[nodiscard]] constexpr Flags without(Flags others) const noexcept {
    Flags rest;
    rest.bits_ = bits_ & ~others.bits_;
    return rest;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  /// Calls `use(Flag)` for each flag in the set, in the order of the enumeration.
  template <class Use>
  constexpr void each(Use use) const {
    for (std::uint8_t i = 0; i < static_cast<std::uint8_t>(Flag::count_); ++i) {
      if (has(static_cast<Flag>(i))) use(static_cast<Flag>(i));
    }
  }

  friend constexpr bool operator==(Flags, Flags) = default;

 private:
  static constexpr std::uint64_t bit(Flag flag) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(flag);
  }
  static_assert(static_cast<unsigned>(Flag::count_) <= 64);
  std::uint64_t bits_ = 0;
};

}  // namespace moongate
