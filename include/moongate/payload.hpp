#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace moongate {

/// Names a symbology with the strings of the W3C Barcode Detection API, extended in its manner. All
/// are in moongate/symbol_formats.def. Values are stable.
enum class SymbolFormat : std::int32_t {
#define MOONGATE_SYMBOL_FORMAT(name, value) name = (value),
#include "moongate/symbol_formats.def"
#undef MOONGATE_SYMBOL_FORMAT
};

/// Returns the W3C name, such as "qr_code". Static storage.
std::string_view to_string(SymbolFormat format) noexcept;

/// Finds the format with a W3C name; SymbolFormat::unknown when there is none.
SymbolFormat symbol_format(std::string_view name) noexcept;

/// The most bytes of payload that classification accepts.
inline constexpr std::size_t kMaxPayload = std::size_t{64} * 1024;

/// Holds what a symbol said. The bytes are the truth; the text is derived from them. Both may be
/// somebody's token: they are overwritten when the payload goes.
struct Payload {
  std::string bytes;  ///< as encoded in the symbol; may hold NUL and invalid UTF-8
  std::string text;   ///< UTF-8 made from `bytes` by `charset`; empty when they are not text
  std::string charset = "UTF-8";  ///< IANA name of the character set that `text` was made with
  int eci = -1;                   ///< first ECI designator (AIM ITS/04-001), 0–999999; -1 = none
  bool charset_guessed = false;   ///< neither an ECI nor valid UTF-8 settled the character set
  bool partial = false;           ///< one part of a structured append sequence that is incomplete
  /// FNC1 stands in first place: GS1 data, whatever else it looks like (ISO/IEC 15424: ]C1, ]d2,
  /// ]Q3, ]e0). A scanner that sends AIM identifiers says the same in front of its text.
  bool gs1 = false;
  SymbolFormat format = SymbolFormat::unknown;  ///< unknown when a scanner sent text only

  /// Takes what a scanner, a clipboard or a file gave: the text is the bytes when they are valid
  /// UTF-8, and empty when they are not. Of more than kMaxPayload bytes, which nobody classifies,
  /// no text is made and only as many are copied as tell that they are too large.
  static Payload from_bytes(std::string_view bytes);

  Payload() = default;
  Payload(const Payload&) = default;
  Payload(Payload&&) noexcept = default;
  Payload& operator=(const Payload&) = default;
  Payload& operator=(Payload&&) noexcept = default;
  ~Payload();
};

/// Tells whether bytes are well-formed UTF-8 (RFC 3629 section 4: no surrogates, no overlong forms,
/// nothing above U+10FFFF).
bool is_valid_utf8(std::string_view bytes) noexcept;

}  // namespace moongate
