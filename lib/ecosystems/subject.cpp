#include "ecosystems/subject.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/byte_survey.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

// Hazards outside ASCII, as UTF-8 (UTS 39 and UAX 9 name them).
void look_at_wide_characters(std::string_view text, Flags& flags) noexcept {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto a = static_cast<Byte>(text[i]);
    const auto b = static_cast<Byte>(text[i + 1]);
    if (a == 0xC2 && b < 0xA0) flags.set(Flag::control_character);  // U+0080–U+009F
    if (a == 0xC2 && b == 0xAD) flags.set(Flag::invisible);         // U+00AD
    if (a == 0xD8 && b == 0x9C) flags.set(Flag::bidi);              // U+061C
    if (i + 2 >= text.size()) continue;
    const auto c = static_cast<Byte>(text[i + 2]);
    if (a == 0xE2 && b == 0x80) {
      if (c >= 0x8B && c <= 0x8D) flags.set(Flag::invisible);          // U+200B–U+200D
      if (c == 0x8E || c == 0x8F) flags.set(Flag::bidi);               // U+200E, U+200F
      if (c == 0xA8 || c == 0xA9) flags.set(Flag::control_character);  // U+2028, U+2029
      if (c >= 0xAA && c <= 0xAE) flags.set(Flag::bidi);               // U+202A–U+202E
    }
    if (a == 0xE2 && b == 0x81) {
      if (c >= 0xA0 && c <= 0xA4) flags.set(Flag::invisible);  // U+2060–U+2064
      if (c >= 0xA6 && c <= 0xA9) flags.set(Flag::bidi);       // U+2066–U+2069
    }
    if (a == 0xEF && b == 0xBB && c == 0xBF) flags.set(i == 0 ? Flag::bom : Flag::invisible);
    if (a == 0xF3 && b == 0xA0 && c <= 0x82) flags.set(Flag::invisible);  // U+E0000–U+E00BF, tags
  }
}

std::string_view without_line_end(std::string_view text, Flags& flags) noexcept {
  const auto whole = text.size();
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (text.ends_with('\r')) text.remove_suffix(1);
  if (text.size() != whole) flags.set(Flag::trimmed);
  return text;
}

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r\n";

std::string_view without_leading_blanks(std::string_view text) noexcept {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  return text;
}

// Returns what reads as a merchant-presented code, wrong as it may be. "00" leads, the payload
// format indicator (QRCPS-MPM section 4.7.1); where it does not, the CRC at the end tells.
std::string_view merchant_presented_part(std::string_view text, bool digits) noexcept {
  constexpr std::size_t kCrcObject = 8;
  const std::string_view part = without_leading_blanks(text);
  if (part.size() < kCrcObject || !ascii::all_digits(part.substr(0, 4))) return {};
  if (part.starts_with("00")) return part;
  const bool has_crc = part.substr(part.size() - kCrcObject).starts_with("6304");
  return has_crc && !digits ? part : std::string_view{};
}

}  // namespace

bool Subject::has_scheme(std::string_view scheme) const noexcept {
  return uri && uri->is_clear() && ascii::equal_ignoring_case(uri->scheme, scheme);
}

bool Subject::has_host(std::string_view host) const noexcept {
  return uri && uri->is_web() && uri->is_clear() && ascii::equal_ignoring_case(uri->host, host);
}

Flags hazards_of(std::string_view text) noexcept {
  Flags flags;
  const ByteSurvey bytes = survey(text);
  if (bytes.has_control()) flags.set(Flag::control_character);
  if (bytes.is_ascii()) return flags;
  look_at_wide_characters(text, flags);
  if (!is_valid_utf8(text)) flags.set(Flag::invalid_utf8);
  return flags;
}

Subject look_at(const Payload& payload) noexcept {
  Subject subject;
  subject.payload = &payload;
  subject.bytes = payload.bytes;
  subject.text = without_line_end(payload.text, subject.flags);

  const ByteSurvey bytes = survey(subject.text);
  subject.digits = !subject.text.empty() && bytes.is_digits();
  if (bytes.has_control()) subject.flags.set(Flag::control_character);
  if (!bytes.is_ascii()) look_at_wide_characters(subject.text, subject.flags);
  if (payload.text.empty() && !payload.bytes.empty()) subject.flags.set(Flag::invalid_utf8);
  if (payload.charset_guessed) subject.flags.set(Flag::charset_guessed);
  if (payload.partial) subject.flags.set(Flag::partial);

  if (const auto part = merchant_presented_part(subject.text, subject.digits); !part.empty()) {
    const auto unit = bytes.is_ascii() ? emv::Unit::bytes : emv::Unit::characters;
    emv::read(part, subject.emv.emplace(), unit);
  } else if (!subject.digits) {
    subject.uri = split_uri(subject.text, bytes);
    if (subject.uri) subject.flags.set(subject.uri->flags);
  }
  return subject;
}

}  // namespace moongate
