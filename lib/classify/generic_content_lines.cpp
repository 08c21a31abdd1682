// vCard (RFC 6350, and the older 3.0 and 2.1) and iCalendar (RFC 5545): lines
// "NAME;PARAMETER:value" that may be folded.
#include <algorithm>
#include <array>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

// Parameters and their values have no case (RFC 2426 section 4).
bool is_quoted_printable(std::string_view head) noexcept {
  constexpr std::string_view kName = "quoted-printable";
  for (; head.size() >= kName.size(); head.remove_prefix(1)) {
    if (ascii::starts_with_ignoring_case(head, kName)) return true;
  }
  return false;
}

std::string_view take_physical_line(std::string_view& rest) noexcept {
  const auto end = rest.find('\n');
  auto line = rest.substr(0, end);
  rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

// A line that begins with a blank continues the one before.
bool is_folded(std::string_view rest) noexcept {
  return !rest.empty() && (rest.front() == ' ' || rest.front() == '\t');
}

// RFC 2045 section 6.7, which vCard 2.1 uses; the line breaks in it are gone already.
std::string from_quoted_printable(std::string_view text) {
  const std::string out = decode_escapes(text, '=');
  return is_valid_utf8(out) ? out : std::string(text);
}

// RFC 6350 section 3.4: "\n" is a line break, any other escape the character itself.
std::string unescape_value(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escaped = text[i] == '\\' && i + 1 < text.size();
    if (escaped) ++i;
    out += escaped && (text[i] == 'n' || text[i] == 'N') ? '\n' : text[i];
  }
  return out;
}

// Where the value begins: at the first colon that does not stand in a quoted parameter.
std::size_t end_of_head(std::string_view line) noexcept {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == ':' && !quoted) return i;
  }
  return line.find(':');  // a quote without end
}

// The name in "group.NAME;PARAMETER". One walk: it is shorter than what a search is worth.
std::string_view name_of(std::string_view head) noexcept {
  std::size_t begin = 0;
  std::size_t end = 0;
  for (; end < head.size() && head[end] != ';'; ++end) {
    if (head[end] == '.' && begin == 0) begin = end + 1;
  }
  return head.substr(begin, end - begin);
}

struct Property {
  std::string_view name;   // without group and parameters
  std::string_view value;  // unfolded and unescaped
};

// Takes properties off a text. Most are views into it; what must be joined or decoded is held here.
class Properties {
 public:
  explicit Properties(std::string_view text) noexcept : rest_(text) {}

  [[nodiscard]] bool at_end() const noexcept { return rest_.empty(); }

  // Its views are valid until the next one is taken.
  Property take() {
    auto line = take_line();
    const auto colon = end_of_head(line);
    if (colon == line.npos) return {};
    const bool quoted = is_quoted_printable(line.substr(0, colon));
    if (quoted) line = take_quoted(line);
    return {name_of(line.substr(0, colon)), decoded(line.substr(colon + 1), quoted)};
  }

 private:
  // One logical line, folds undone.
  std::string_view take_line() {
    const auto line = take_physical_line(rest_);
    if (!is_folded(rest_)) return line;
    unfolded_ = line;
    while (is_folded(rest_)) {
      rest_.remove_prefix(1);
      unfolded_ += take_physical_line(rest_);
    }
    return unfolded_;
  }

  // A quoted line that ends with "=" goes on in the next one.
  std::string_view take_quoted(std::string_view line) {
    quoted_ = line;
    while (quoted_.ends_with('=') && !rest_.empty()) {
      quoted_.pop_back();
      quoted_ += take_line();
    }
    return quoted_;
  }

  std::string_view decoded(std::string_view value, bool quoted) {
    if (!quoted && value.find('\\') == value.npos) return value;
    return decoded_ = quoted ? from_quoted_printable(value) : unescape_value(value);
  }

  std::string_view rest_;
  std::string unfolded_;
  std::string quoted_;
  std::string decoded_;
};

struct Kept {
  std::string_view property;
  std::string_view field;
};

// vCard 4 writes a telephone number as a URI (RFC 6350 section 6.4.1).
std::string_view without_tel_scheme(std::string_view value) noexcept {
  constexpr std::string_view kTel = "tel:";
  return value.substr(ascii::starts_with_ignoring_case(value, kTel) ? kTel.size() : 0);
}

constexpr std::array<Kept, 10> kContact = {{{"FN", "FN"},
                                            {"N", "N"},
                                            {"ORG", "ORG"},
                                            {"TITLE", "TITLE"},
                                            {"TEL", "TEL"},
                                            {"EMAIL", "EMAIL"},
                                            {"URL", "URL"},
                                            {"ADR", "ADR"},
                                            {"NOTE", "NOTE"},
                                            {"BDAY", "BDAY"}}};
constexpr std::array<Kept, 6> kEvent = {{{"SUMMARY", "summary"},
                                         {"DTSTART", "start"},
                                         {"DTEND", "end"},
                                         {"DURATION", "duration"},
                                         {"LOCATION", "location"},
                                         {"DESCRIPTION", "description"}}};

// Reads to the line that ends the object; tells whether it came.
bool add_properties(std::string_view text, std::string_view object, std::span<const Kept> kept,
                    PaymentCode& code) {
  const auto is = [](std::string_view a, std::string_view b) {
    return ascii::equal_ignoring_case(a, b);
  };
  for (Properties properties(text); !properties.at_end();) {
    const Property property = properties.take();
    if (is(property.name, "END") && is(property.value, object)) return true;
    const auto found =
        std::ranges::find_if(kept, [&](const Kept& k) { return is(k.property, property.name); });
    if (found == kept.end()) continue;
    const bool number = is(property.name, "TEL");
    code.fields.add(found->field, number ? without_tel_scheme(property.value) : property.value);
  }
  return false;
}

void read_object(std::string_view text, std::string_view object, std::span<const Kept> kept,
                 PaymentCode& code) {
  code.fields.reserve(8);
  if (add_properties(text, object, kept, code)) return;
  reject(code, Errc::truncated, 0, "END", "the last line is missing");
}

}  // namespace

bool read_content_lines(std::string_view text, PaymentCode& code) {
  if (ascii::starts_with_ignoring_case(text, "BEGIN:VCARD")) {
    code.kind = Kind::contact;
    code.flags.set(Flag::personal_data);
    read_object(text, "VCARD", kContact, code);
    if (code.fields.find("FN") || code.fields.find("N")) return true;
    reject(code, Errc::missing_field, 0, "FN", "a card without a name");
    return true;
  }
  const bool calendar = ascii::starts_with_ignoring_case(text, "BEGIN:VCALENDAR");
  if (!calendar && !ascii::starts_with_ignoring_case(text, "BEGIN:VEVENT")) return false;
  code.kind = Kind::calendar;
  read_object(text, calendar ? "VCALENDAR" : "VEVENT", kEvent, code);
  if (code.fields.find("start")) return true;
  reject(code, Errc::missing_field, 0, "DTSTART", "an event without a start");
  return true;
}

}  // namespace moongate::generic
