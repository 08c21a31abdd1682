// Documents that are known by their first characters.
#include <algorithm>
#include <array>
#include <string>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

// IATA Resolution 792, Bar Coded Boarding Pass: "M", the number of legs, name and electronic
// ticket; then columns for each leg, and as many characters as the last of them says.
struct Column {
  std::string_view name;
  std::size_t size;
};
constexpr std::array<Column, 10> kLeg = {{{"pnr", 7},
                                          {"from", 3},
                                          {"to", 3},
                                          {"carrier", 3},
                                          {"flight", 5},
                                          {"day_of_year", 3},
                                          {"compartment", 1},
                                          {"seat", 4},
                                          {"sequence", 5},
                                          {"passenger_status", 1}}};
constexpr std::size_t kNameColumn = 2;
constexpr std::size_t kNameSize = 20;
constexpr std::size_t kTicketColumn = 22;
constexpr std::size_t kFirstLeg = 23;
constexpr std::size_t kLegSize = 35;  // of the columns above
constexpr std::size_t kSizeDigits = 2;
constexpr std::size_t kBoardingPassSize = kFirstLeg + kLegSize;

std::string_view trim_right(std::string_view text) noexcept {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

bool is_boarding_pass(std::string_view text) noexcept {
  if (text.size() < kBoardingPassSize || text[0] != 'M' || text[1] < '1' || text[1] > '9') {
    return false;
  }
  const char ticket = text[kTicketColumn];
  return (ticket == 'E' || ticket == ' ') && ascii::all(text.substr(30, 6), ascii::is_upper) &&
         ascii::all_digits(text.substr(44, 3));
}

void mark_personal(PaymentCode& code) noexcept {
  code.sensitive = true;
  code.flags.set(Flag::personal_data);
}

std::size_t offset_in(std::string_view text, std::string_view part) noexcept {
  return static_cast<std::size_t>(part.data() - text.data());
}

// A day of the year, 001 to 366.
bool is_day_of_year(std::string_view day) noexcept { return day > "000" && day <= "366"; }

// Fields of the second leg end with "_2". `rest` begins with the leg; what follows it is left.
void read_leg(std::string_view text, std::string_view& rest, int leg, PaymentCode& code) {
  const std::string suffix = leg == 1 ? std::string() : "_" + std::to_string(leg);
  for (const Column& column : kLeg) {
    const auto value = rest.substr(0, column.size);
    code.fields.add(std::string(column.name) + suffix, trim_right(value));
    if (column.name == "day_of_year" && !is_day_of_year(value)) {
      reject(code, Errc::bad_value, offset_in(text, value), column.name, "not a day of the year");
    }
    rest.remove_prefix(column.size);
  }
  const int more = ascii::hex_byte(rest);
  const auto size = kSizeDigits + static_cast<std::size_t>(std::max(more, 0));
  if (more < 0 || size > rest.size()) {
    reject(code, Errc::bad_length, offset_in(text, rest), "size",
           "not the size of what follows the leg");
  }
  rest.remove_prefix(more < 0 ? rest.size() : std::min(size, rest.size()));
}

bool read_boarding_pass(std::string_view text, PaymentCode& code) {
  if (!is_boarding_pass(text)) return false;
  code.kind = Kind::boarding_pass;
  mark_personal(code);  // name and reservation together open the booking
  const int legs = text[1] - '0';
  code.fields.add("format", "IATA BCBP");
  code.fields.add("legs", text.substr(1, 1));
  code.fields.add("name", trim_right(text.substr(kNameColumn, kNameSize)));
  code.fields.add("electronic_ticket", trim_right(text.substr(kTicketColumn, 1)));
  auto rest = text.substr(kFirstLeg);
  int read = 0;
  while (read < legs && rest.size() >= kLegSize) read_leg(text, rest, ++read, code);
  if (read < legs) {
    reject(code, Errc::truncated, text.size(), "legs", "not as many legs as it says");
  }
  // "^", the kind of security data and its size stand before the airline's signature.
  if (rest.starts_with('^')) code.flags.set(Flag::signature_unverified);
  return true;
}

// AAMVA DL/ID Card Design Standard, annex D: "@", line feed, record separator, carriage return,
// then the header. Printers are known to write other control characters there, and a space less.
std::string_view licence_header(std::string_view text) noexcept {
  constexpr std::size_t kMostControls = 6;
  if (!text.starts_with('@')) return {};
  const auto at = text.find_first_not_of("\r\n\x1c\x1d\x1e\x1f ", 1);
  if (at == text.npos || at == 1 || at > kMostControls) return {};
  const auto header = text.substr(at);
  return header.starts_with("ANSI ") || header.starts_with("AAMVA") ? header.substr(5)
                                                                    : std::string_view{};
}

struct Digits {
  std::string_view name;
  std::size_t size;
};

// Takes what the header says of the card; where the first element begins, by the subfile's
// designator, the cards of the first version and of later ones agree.
void read_header(std::string_view& rest, PaymentCode& code) {
  constexpr std::array<Digits, 4> kHeader = {
      {{"IIN", 6}, {"AAMVA version", 2}, {"jurisdiction version", 2}, {"number of entries", 2}}};
  for (const Digits& part : kHeader) {
    const bool first_version = code.fields.find("AAMVA version") == "01";
    if (first_version && part.name == "jurisdiction version") continue;
    const auto digits = rest.substr(0, part.size);
    if (!ascii::all_digits(digits)) return;
    code.fields.add(part.name, digits);
    rest.remove_prefix(digits.size());
  }
}

// An element is an id of three letters and what follows on its line ("DAQ" the number, "DCS" the
// family name). A subfile's first one stands behind its type.
void read_element(std::string_view line, PaymentCode& code) {
  constexpr std::size_t kId = 3;
  if (line.size() < kId) return;
  const auto type = line.substr(0, 2);
  const bool own = type.starts_with('Z') && line.substr(2).starts_with(type);  // a state's elements
  const bool card = (type == "DL" || type == "ID") && line[2] == 'D';
  if (own || card) line.remove_prefix(2);
  const auto id = line.substr(0, kId);
  if (id.size() < kId || !ascii::is_upper(id[0]) || !ascii::all(id, ascii::is_alnum)) return;
  if (line.size() > kId) code.fields.add(id, trim_right(line.substr(kId)));
}

// The designators say where each subfile begins; one that is not there is not read.
std::string_view first_subfile(std::string_view rest) noexcept {
  constexpr std::size_t kDesignator = 10;  // type, offset and length
  while (rest.size() > kDesignator && ascii::all(rest.substr(0, 2), ascii::is_upper) &&
         ascii::all_digits(rest.substr(2, 8))) {
    rest.remove_prefix(kDesignator);
  }
  return rest;
}

bool read_licence(std::string_view text, PaymentCode& code) {
  auto rest = licence_header(text);
  if (rest.empty()) return false;
  mark_personal(code);
  read_header(rest, code);
  rest = first_subfile(rest);
  while (!rest.empty()) {
    const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
    read_element(rest.substr(0, end), code);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return true;
}

// Brackets in pairs outside strings, nothing after the last: what a reader of JSON would take on.
bool is_json(std::string_view text) noexcept {
  constexpr std::size_t kMaxDepth = 64;
  std::array<char, kMaxDepth> open{};
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') ++i;
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '{' || c == '[') {
      if (depth == kMaxDepth) return false;
      open[depth++] = c == '{' ? '}' : ']';
    } else if (c == '}' || c == ']') {
      if (depth == 0 || open[--depth] != c) return false;
      if (depth == 0) return text.find_first_not_of(" \t\r\n", i + 1) == text.npos;
    }
  }
  return false;
}

bool read_json(std::string_view text, PaymentCode& code) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos || (text[first] != '{' && text[first] != '[')) return false;
  const auto next = text.find_first_not_of(" \t\r\n", first + 1);
  if (next == text.npos || !is_json(text.substr(first))) return false;
  const bool object = text[first] == '{' && (text[next] == '"' || text[next] == '}');
  if (!object && text[first] != '[') return false;
  code.kind = Kind::json;
  return true;
}

}  // namespace

bool read_document(std::string_view text, PaymentCode& code) {
  return read_boarding_pass(text, code) || read_licence(text, code) || read_json(text, code);
}

}  // namespace moongate::generic
