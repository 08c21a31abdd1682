#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ecosystems/row.hpp"
#include "formats/character_set.hpp"
#include "formats/money_text.hpp"

/// What formats of banks have in common: lines, a character set that the code itself declares, and
/// the parts of a credit transfer with their checks.
namespace moongate::transfer {

enum class LineStyle : std::uint8_t { lf, crlf, cr, mixed };

struct Lines {
  std::vector<std::string_view> parts;  ///< views into the text
  LineStyle style = LineStyle::lf;
};

/// Splits at LF or at CRLF, or at CR where no LF stands. A text that ends its lines in two ways is
/// `mixed`: two readers count its lines otherwise.
Lines read_lines(std::string_view text);

/// Returns one line, counted from 0, without its end; empty when there are fewer.
std::string_view line_at(std::string_view text, std::size_t index) noexcept;

/// Returns the text, or the bytes where there is none, together with the line ends behind it:
/// elsewhere they are framing, in a format of lines they are empty elements.
std::string_view with_line_ends(const ScannedPayload& scanned) noexcept;

/// Decodes a text by the character set that the code itself names. Bytes that are UTF-8 although
/// another set is named were decoded before they came here, and stay.
Result<std::string> decode_declared(std::string_view bytes, CharacterSet declared);

/// The whole text of a code whose header names `declared`: what a symbol's ECI, or nothing but
/// UTF-8, settled stays; a guess of the reader's gives way.
Result<std::string> declared_text(const ScannedPayload& scanned, CharacterSet declared);

/// Tells whether eight digits "yyyymmdd" are a day of the calendar.
bool is_date(std::string_view digits) noexcept;

/// Notes the fields of one code, each under the standard's name, with what is wrong with them.
/// Empty values are not kept.
class Notes {
 public:
  Notes(const ScannedPayload& scanned, PaymentCode& code) : scanned_(scanned), code_(code) {}

  /// Says what a value was decoded from, so that errors in it have a place in the payload. Both
  /// must stay where they are.
  void decoded(std::string_view value, std::string_view raw) { origins_.push_back({value, raw}); }

  [[nodiscard]] PaymentCode& code() noexcept { return code_; }

  void keep(std::string_view name, std::string_view value);
  /// A text of at most so many characters (not bytes), none of them a control character.
  void text(std::string_view name, std::string_view value, std::size_t most);
  /// A value that fits a pattern (formats/pattern.hpp), or is empty.
  void fitting(std::string_view name, std::string_view value, std::string_view pattern);
  /// A day "yyyymmdd", or empty.
  void date(std::string_view name, std::string_view value);
  /// A currency of ISO 4217 in letters, or empty.
  void currency(std::string_view name, std::string_view value);
  void bic(std::string_view name, std::string_view value);
  /// An IBAN; the first one is the payee's account. Blanks in it are left out there, and rejected.
  /// Check digits of the country's own that do not fit are flagged: MOD 97-10 guards the account.
  void iban(std::string_view name, std::string_view value);
  /// "EUR12.50". More than two decimals or the like are rejected, zeros in front flagged. Of an
  /// empty one `currency` alone is kept.
  void money(std::string_view name, std::string_view value, CurrencyPrefix prefix, DecimalMark mark,
             std::string_view currency = {});

  void require(std::string_view name, std::string_view value);
  void reject(Errc why, std::string_view part, std::string_view name, std::string_view message);
  void flag(Flag flag) noexcept { code_.flags.set(flag); }

 private:
  struct Origin {
    std::string_view value;
    std::string_view raw;
  };
  [[nodiscard]] std::size_t offset(std::string_view part) const noexcept;

  const ScannedPayload& scanned_;
  PaymentCode& code_;
  std::vector<Origin> origins_;
};

/// Reads a form of lines in the character set that its header declares: `read(lines, notes)` once
/// it is decoded, or Errc::bad_charset for `field`, which declares it.
template <class Read>
void read_declared(const ScannedPayload& scanned, CharacterSet declared, std::string_view field,
                   PaymentCode& code, Read read) {
  const auto whole = with_line_ends(scanned);
  const auto text = declared_text(scanned, declared);
  if (!text) {
    return reject(code, Errc::bad_charset, text.error().offset, field,
                  "bytes are not text of the declared set");
  }
  // Where decoding changed nothing, errors have their place in the payload.
  const bool same = *text == whole;
  Notes notes(scanned, code);
  if (!same) notes.decoded(*text, whole);
  read(read_lines(same ? whole : *text), notes);
}

/// Rejects a text whose lines end in two ways, flags one whose lines end in CR alone.
void check_style(const Lines& lines, Notes& notes);

/// A parameter of a link, decoded.
struct Parameter {
  std::string_view raw;  ///< the value as written, in the payload
  std::string name;
  std::string value;
};

enum class Plus : std::uint8_t { stays, is_blank };

/// Reads the query of a URI. Rejects a name that stands twice, in whatever case.
std::vector<Parameter> read_query(const ScannedPayload& scanned, Plus plus, Notes& notes);

/// Returns the value of a parameter, which must outlive the answer; empty when there is none.
std::string_view value_of(const std::vector<Parameter>& parameters, std::string_view name) noexcept;

}  // namespace moongate::transfer
