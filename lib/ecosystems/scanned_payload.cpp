#include "ecosystems/scanned_payload.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/byte_survey.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/framing.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

constexpr char32_t kTags = 0xE0000;  // U+E0000 and on: tag characters, seen by nobody

// The character that begins at `at` when it has two or three bytes; kTags for what begins as the
// tag characters do; 0 else. The text is UTF-8.
char32_t wide_character(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) -> char32_t {
    return at + i < text.size() ? static_cast<Byte>(text[at + i]) : 0;
  };
  const char32_t lead = byte(0);
  if (lead >= 0xC2 && lead < 0xE0) return (lead & 0x1FU) << 6U | (byte(1) & 0x3FU);
  if (lead >= 0xE0 && lead < 0xF0) {
    return (lead & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
  }
  return lead == 0xF3 && byte(1) == 0xA0 && byte(2) <= 0x82 ? kTags : 0;
}

bool within(char32_t c, char32_t first, char32_t last) noexcept { return c >= first && c <= last; }

// Hazards outside ASCII (UAX 9 and UTS 39 name them).
void look_at_wide_characters(std::string_view text, Flags& flags) noexcept {
  for (std::size_t i = 0; i < text.size(); ++i) {
    i += ascii::size_of_ascii(text.substr(i));
    if (i == text.size() || static_cast<Byte>(text[i]) < 0xC2) continue;
    const char32_t c = wide_character(text, i);
    if (within(c, 0x80, 0x9F) || c == 0x2028 || c == 0x2029) flags.set(Flag::control_character);
    if (c == 0xAD || within(c, 0x200B, 0x200D) || within(c, 0x2060, 0x2064) || c == kTags) {
      flags.set(Flag::invisible);
    }
    if (c == 0x61C || c == 0x200E || c == 0x200F || within(c, 0x202A, 0x202E) ||
        within(c, 0x2066, 0x2069)) {
      flags.set(Flag::bidi);
    }
    if (c == 0xFEFF) flags.set(Flag::invisible);  // one in front is framing
  }
}

// An ECI whose character set has no name here: what its bytes say cannot be told.
bool is_of_unknown_charset(const Payload& payload) noexcept {
  return payload.eci >= 0 && payload.charset.empty();
}

}  // namespace

bool ScannedPayload::has_scheme(std::string_view scheme) const noexcept {
  return uri && uri->is_clear() && ascii::equal_ignoring_case(uri->scheme, scheme);
}

bool ScannedPayload::has_host(std::string_view host) const noexcept {
  if (!uri || !uri->web || !uri->is_clear()) return false;
  return ascii::equal_ignoring_case(uri->host, host);
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

ScannedPayload::ScannedPayload(const Payload& from)
    : payload(&from), format(from.format), gs1(from.gs1) {
  unframe();
  const ByteSurvey found = survey(text);
  digits = !text.empty() && found.is_digits();
  blanks = found.has_blank();
  if (found.has_control()) flags.set(Flag::control_character);
  if (!found.is_ascii()) look_at_wide_characters(text, flags);
  if (from.text.empty() && !from.bytes.empty()) {
    flags.set(is_of_unknown_charset(from) ? Flag::unknown_eci : Flag::invalid_utf8);
  }
  if (from.charset_guessed) flags.set(Flag::charset_guessed);
  if (from.partial) flags.set(Flag::partial);
  split(found);
}

void ScannedPayload::unframe() noexcept {
  const bool is_text = !payload->text.empty();
  const Framing framing = is_text ? framing_of(payload->text) : framing_of_bytes(payload->bytes);
  if (is_text) text = framing.inside(payload->text);
  // In another character set than UTF-8 the framing may be other bytes.
  const bool same = !is_text || payload->bytes == payload->text;
  bytes = (same ? framing : framing_of(payload->bytes)).inside(payload->bytes);
  front = framing.front;
  flags = framing.flags;
  if (format == SymbolFormat::unknown) format = framing.format;
  gs1 |= framing.gs1;
}

void ScannedPayload::split(const ByteSurvey& found) {
  if (emv::is_merchant_presented(text)) {
    emv::read_code(text, objects_);
    emv = &objects_;
  } else if (flags.has(Flag::invalid_utf8)) {
    split_bytes();
  } else if (!digits) {
    split_uri(text, found, uri);
    if (uri) flags.set(uri->flags);
  }
}

// A merchant-presented code whose names are in GBK or the like: whose it is its ASCII tells, and of
// its other values nothing is shown.
void ScannedPayload::split_bytes() {
  if (!emv::is_merchant_presented(bytes)) return;
  emv::read_code_in_bytes(bytes, objects_);
  emv = &objects_;
}

}  // namespace moongate
