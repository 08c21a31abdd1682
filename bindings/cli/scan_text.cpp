// A scan as a table for people. Every text of a code goes through display_text().
#include <algorithm>
#include <array>
#include <cstdio>

#include "names.hpp"
#include "scan.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kColumns = 4;
using Row = std::array<std::string, kColumns>;

constexpr const char* kBold = "\x1b[1m";
constexpr const char* kDim = "\x1b[2m";
constexpr const char* kRed = "\x1b[31m";
constexpr const char* kPlain = "\x1b[0m";

std::string painted(const char* style, const std::string& text, bool colour) {
  return colour ? style + text + kPlain : text;
}

// Columns that a safe text takes: wide scripts take two (UAX 11, by the first byte of UTF-8).
std::size_t columns(std::string_view text) noexcept {
  std::size_t sum = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 && byte < 0xC0) continue;
    sum += byte < 0xE3 ? 1 : 2;
  }
  return sum;
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t used = columns(text);
  if (used < width) text.append(width - used, ' ');
  return text;
}

void add(std::string& line, std::string_view text) {
  if (text.empty()) return;
  if (!line.empty()) line += ", ";
  line += text;
}

std::string state(const PaymentCode& code) {
  std::string out = warning_of(code);
  if (code.valid) return out;
  add(out, "invalid");
  if (!code.errors.empty()) out.append(": ").append(to_string(code.errors[0].code));
  return out;
}

std::string details(const PaymentCode& code) {
  std::string out = state(code);
  if (code.amount) {
    const bool named = !code.amount->currency.empty();
    add(out, code.amount->value + (named ? ' ' + code.amount->currency : ""));
  }
  if (code.initiation != Initiation::unknown) add(out, to_string(code.initiation));
  if (code.ecosystem == "none") add(out, code.fields.find("host").value_or(""));
  add(out, code.payee.name);
  add(out, code.payee.city);
  return display_text(out);
}

std::string to_do(const Resolution& resolution) {
  constexpr std::size_t kWidth = 44;
  if (resolution.decision == Decision::open && !resolution.actions.empty()) {
    return display_text(resolution.actions[0].label, kWidth);
  }
  return display_text(resolution.message, kWidth);
}

std::string count_of(std::size_t count, const char* what) {
  return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

std::string head(const Scan& scan, bool colour, Language language) {
  std::array<char, 96> measure{};
  std::snprintf(measure.data(), measure.size(), "  %dx%d  %s in %.1f ms", scan.width, scan.height,
                count_of(scan.codes.size(), "code").c_str(), scan.read.elapsed_ms);
  std::string out = painted(kBold, display_text(scan.name, 200), colour) + measure.data();
  if (scan.read.cut_short) out += ", " + text_of({MessageId::cut_short, {}}, language);
  return out;
}

// The details, and the text of a secret that was asked for.
std::string details(const Scan& scan, std::size_t i, Secrets secrets) {
  constexpr std::size_t kTokenColumns = 200;
  std::string out = details(masked(scan.codes[i]));
  if (scan.codes[i].sensitive && secrets == Secrets::revealed) {
    add(out, display_text(scan.read.symbols[i].payload.text, kTokenColumns));
  }
  return out;
}

Row headings(Language language) {
  const auto words = [language](MessageId id) { return text_of({id, {}}, language); };
  return {words(MessageId::whose), words(MessageId::what), words(MessageId::to_do),
          words(MessageId::details)};
}

std::vector<Row> rows_of(const Scan& scan, Secrets secrets, Language language) {
  std::vector<Row> rows = {headings(language)};
  for (std::size_t i = 0; i < scan.codes.size(); ++i) {
    const PaymentCode& code = scan.codes[i];
    rows.push_back({display_text(whose(code, language)), kind_words(code.kind, language),
                    to_do(scan.answers[i]), details(scan, i, secrets)});
  }
  return rows;
}

std::string table(const std::vector<Row>& rows, bool colour) {
  std::array<std::size_t, kColumns> widths{};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < kColumns; ++i) widths[i] = std::max(widths[i], columns(row[i]));
  }
  std::string out;
  for (const Row& row : rows) {
    std::string line = " ";
    for (std::size_t i = 0; i < kColumns; ++i) line += ' ' + padded(row[i], widths[i]) + ' ';
    line.erase(line.find_last_not_of(' ') + 1);
    out += '\n' + painted(&row == rows.data() ? kDim : kPlain, line, colour);
  }
  return out;
}

// Which codes a person picks from, or which of them stand in each other's way.
std::string several(const Scan& scan) {
  if (scan.codes.size() < 2) return {};
  std::string out = "\n  " + display_text(scan.resolution.message);
  if (!is_undecided(scan.resolution)) return out;
  for (const std::size_t i : scan.resolution.choices) out += "\n    " + display(scan.codes[i]);
  return out;
}

// What is wrong with a code, where: a row has room for the name only.
std::string faults(const Scan& scan, Language language) {
  std::string out;
  for (const PaymentCode& code : scan.codes) {
    for (const Error& error : code.errors) {
      out += "\n  " + display_text(whose(code, language)) + ' ' + kind_words(code.kind, language) +
             ": " + words_of(error);
    }
  }
  return out;
}

// What a person should know of a symbol that is not read.
Wording words_for(const Hint& hint) {
  if (!hint.why.empty())
    return {MessageId::unread_code,
            {{"hint", std::string(hint.kind)}, {"why", std::string(hint.why)}}};
  Wording wording{MessageId::only_own_app, {{"hint", std::string(hint.kind)}}};
  if (hint.opens_in.empty()) return wording;
  wording.id = MessageId::only_app_reads;
  wording.arguments.push_back({"app", std::string(hint.opens_in)});
  return wording;
}

// What no row says: several codes at once, a place read in two ways, codes of other kinds.
std::string notes(const Scan& scan, bool colour, Language language) {
  std::string out = several(scan) + faults(scan, language);
  if (scan.read.conflict) {
    const auto words = text_of({MessageId::trust_neither, {}}, language);
    out += '\n' + painted(kRed, "  " + words, colour);
  }
  for (const Hint& hint : scan.read.hints) out += "\n  " + text_of(words_for(hint), language);
  for (const Error& error : scan.read.errors) {
    out += "\n  " + describe(text_of({MessageId::damaged_symbol, {}}, language), error);
  }
  return out;
}

}  // namespace

std::string scan_table(const Scan& scan, const ScanOptions& options) {
  const Language language = options.language();
  std::string out = head(scan, options.colour, language);
  if (!scan.codes.empty()) {
    out += table(rows_of(scan, options.secrets(), language), options.colour);
  }
  return out + notes(scan, options.colour, language);
}

}  // namespace moongate::cli
