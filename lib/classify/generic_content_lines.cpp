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

struct Property {
  std::string_view name;  // without group and parameters
  std::string value;      // unfolded and unescaped
};

// Takes one logical line off `rest` to the end of `line`, folds undone: a line that begins with a
// blank continues.
void take_line(std::string_view& rest, std::string& line) {
  for (;;) {
    const auto end = rest.find('\n');
    auto part = rest.substr(0, end);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    if (part.ends_with('\r')) part.remove_suffix(1);
    line += part;
    if (rest.empty() || (rest.front() != ' ' && rest.front() != '\t')) return;
    rest.remove_prefix(1);
  }
}

// RFC 2045 section 6.7, which vCard 2.1 uses; the line breaks in it are gone already.
std::string from_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool has_pair = text[i] == '=' && text.size() - i > 2;
    const int high = has_pair ? ascii::hex_digit(text[i + 1]) : -1;
    const int low = has_pair ? ascii::hex_digit(text[i + 2]) : -1;
    if (high < 0 || low < 0) {
      out += text[i];
      continue;
    }
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return is_valid_utf8(out) ? out : std::string(text);
}

// RFC 6350 section 3.4: "\n" is a line break, any other escape the character itself.
std::string unescape_value(std::string_view text) {
  if (text.find('\\') == text.npos) return std::string(text);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escaped = text[i] == '\\' && i + 1 < text.size();
    if (escaped) ++i;
    out += escaped && (text[i] == 'n' || text[i] == 'N') ? '\n' : text[i];
  }
  return out;
}

// The name is a view into `line`.
Property take_property(std::string_view& rest, std::string& line) {
  line.clear();
  take_line(rest, line);
  const auto colon = line.find(':');
  if (colon == line.npos) return {};
  const bool quoted = is_quoted_printable(std::string_view(line).substr(0, colon));
  // A quoted line that ends with "=" goes on in the next one.
  while (quoted && line.ends_with('=') && !rest.empty()) {
    line.pop_back();
    take_line(rest, line);
  }
  const std::string_view head = std::string_view(line).substr(0, colon);
  auto name = head.substr(0, head.find(';'));
  if (const auto group = name.find('.'); group != name.npos) name.remove_prefix(group + 1);
  const auto value = std::string_view(line).substr(colon + 1);
  return {name, quoted ? from_quoted_printable(value) : unescape_value(value)};
}

struct Kept {
  std::string_view property;
  std::string_view field;
};

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
  for (std::string line; !text.empty();) {
    const Property property = take_property(text, line);
    if (is(property.name, "END") && is(property.value, object)) return true;
    const auto found =
        std::ranges::find_if(kept, [&](const Kept& k) { return is(k.property, property.name); });
    if (found != kept.end()) code.fields.add(found->field, property.value);
  }
  return false;
}

void read_object(std::string_view text, std::string_view object, std::span<const Kept> kept,
                 PaymentCode& code) {
  code.fields.reserve(8, text.size());
  if (add_properties(text, object, kept, code)) return;
  code.errors.push_back({Errc::truncated, 0, "END", "the last line is missing"});
}

}  // namespace

bool read_content_lines(std::string_view text, PaymentCode& code) {
  if (ascii::starts_with_ignoring_case(text, "BEGIN:VCARD")) {
    code.kind = Kind::contact;
    code.flags.set(Flag::personal_data);
    read_object(text, "VCARD", kContact, code);
    if (code.fields.find("FN") || code.fields.find("N")) return true;
    code.errors.push_back({Errc::missing_field, 0, "FN", "a card without a name"});
    return true;
  }
  const bool calendar = ascii::starts_with_ignoring_case(text, "BEGIN:VCALENDAR");
  if (!calendar && !ascii::starts_with_ignoring_case(text, "BEGIN:VEVENT")) return false;
  code.kind = Kind::calendar;
  read_object(text, calendar ? "VCALENDAR" : "VEVENT", kEvent, code);
  if (code.fields.find("start")) return true;
  code.errors.push_back({Errc::missing_field, 0, "DTSTART", "an event without a start"});
  return true;
}

}  // namespace moongate::generic
