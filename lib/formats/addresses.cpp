#include "formats/addresses.hpp"

#include <algorithm>
#include <array>

#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "formats/emv_tlv.hpp"
#include "formats/uri.hpp"
#include "moongate/payload.hpp"

namespace moongate {
namespace {

constexpr int kDeepest = 10;              // levels of nesting and of escapes
constexpr std::size_t kMostPieces = 512;  // texts that are looked at
constexpr std::size_t kShortest = 3;      // "//x"
constexpr std::size_t kShortestBase64 = 8;

// Schemes that do something without "//" behind them.
constexpr std::array<std::string_view, 20> kOpaque = {
    "javascript", "vbscript", "livescript",  "mocha", "data",   "file",      "intent",
    "blob",       "jar",      "view-source", "tel",   "sms",    "smsto",     "mms",
    "mailto",     "facetime", "callto",      "sip",   "market", "filesystem"};

bool is_slash(char c) noexcept { return c == '/' || c == '\\'; }

bool is_opaque(std::string_view scheme) noexcept {
  return std::ranges::any_of(
      kOpaque, [&](std::string_view listed) { return ascii::equal_ignoring_case(listed, scheme); });
}

bool is_web(std::string_view scheme) noexcept {
  return ascii::equal_ignoring_case(scheme, "http") ||
         ascii::equal_ignoring_case(scheme, "https") || ascii::equal_ignoring_case(scheme, "ftp") ||
         ascii::equal_ignoring_case(scheme, "ws") || ascii::equal_ignoring_case(scheme, "wss");
}

std::size_t count_slashes(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::ranges::find_if_not(text, is_slash) - text.begin());
}

// Browsers drop blanks in front and control characters anywhere.
std::string without_controls(std::string_view text) {
  std::string out(text);
  std::erase_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
  out.erase(0, out.find_first_not_of(' '));
  return out;
}

// The address that a text is, clean; empty when it is none.
std::string as_address(std::string_view text) {
  const std::size_t slashes = count_slashes(text);
  if (slashes >= 2) {
    return slashes < text.size() ? "https://" + std::string(text.substr(slashes)) : std::string();
  }
  const std::size_t scheme = size_of_scheme(text);
  if (scheme == 0) return {};
  const auto name = text.substr(0, scheme);
  const auto rest = text.substr(scheme + 1);
  const std::size_t behind = count_slashes(rest);
  if (behind >= 2 || (is_web(name) && behind < rest.size())) {
    return std::string(name) + "://" + std::string(rest.substr(behind));
  }
  // "data: 5" is a text; an address of data has a comma (RFC 2397).
  const bool data = ascii::equal_ignoring_case(name, "data") && rest.find(',') == rest.npos;
  return is_opaque(name) && !rest.empty() && !data ? std::string(text) : std::string();
}

// Replaces \uXXXX below U+0080 and drops other backslashes, as JSON is read.
std::string without_json_escapes(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    const bool coded = text.substr(i + 1).starts_with("u00") && i + 5 < text.size();
    const int byte = coded ? ascii::hex_byte(text.substr(i + 4)) : -1;
    if (byte >= 0 && byte < 0x80) {
      out += static_cast<char>(byte);
      i += 5;
    }
  }
  return out;
}

// The bytes behind Base64 of either alphabet, where they are printable; empty else.
std::string from_base64(std::string_view text) {
  if (text.size() < kShortestBase64) return {};
  const auto bytes = decode_base64(text, Base64Alphabet::either, Base64Padding::optional);
  if (!bytes || !is_valid_utf8(*bytes)) return {};
  const bool printable = std::ranges::none_of(
      *bytes, [](char c) { return static_cast<unsigned char>(c) < 0x09 || c == 0x7F; });
  return printable ? *bytes : std::string();
}

// Where the scheme begins that ends at `mark`; `mark` itself where there is none.
std::size_t begin_of_scheme(std::string_view text, std::size_t mark) noexcept {
  std::size_t begin = mark;
  while (begin > 0 && is_scheme_character(text[begin - 1])) --begin;
  while (begin < mark && !ascii::is_alpha(text[begin])) ++begin;
  return begin;
}

class Search {
 public:
  explicit Search(const PassOver& pass_over) : pass_over_(pass_over) {}

  void look(std::string_view text, int depth) {
    if (text.size() < kShortest) return;
    if (depth > kDeepest || ++pieces_ > kMostPieces) {
      out_.whole = false;
      return;
    }
    const std::string clean = without_controls(text);
    if (emv::is_merchant_presented(clean)) return;
    if (std::string address = as_address(clean); !address.empty()) {
      look_at_parts(address, depth);
      out_.found.push_back(std::move(address));
    } else {
      look_within(clean, depth);
      look_behind_escapes(clean, depth);
    }
  }

  Addresses take() { return std::move(out_); }

 private:
  // The parameters of an address, in its query and its fragment.
  void look_at_parts(std::string_view address, int depth) {
    auto at = address.find_first_of("?#");
    while (at != address.npos) {
      const auto end = address.find_first_of("?&#;", at + 1);
      const auto pair = address.substr(at + 1, end == address.npos ? end : end - at - 1);
      const auto equals = pair.find('=');
      const bool passed = pass_over_ && pass_over_(address, pair.substr(0, equals));
      if (!passed) look(equals == pair.npos ? pair : pair.substr(equals + 1), depth + 1);
      at = end;
    }
    look_for_second(percent_decode(address.substr(0, address.find_first_of("?#"))), depth);
  }

  // An address in the path of another one.
  void look_for_second(std::string_view address, int depth) {
    const auto first = address.find("://");
    const auto second = first == address.npos ? first : address.find("://", first + 3);
    if (second == address.npos) return;
    look(address.substr(begin_of_scheme(address, second)), depth + 1);
  }

  // Strings in quotes, and what begins with a scheme and slashes among other words.
  void look_within(std::string_view text, int depth) {
    for (auto open = text.find('"'); open != text.npos;) {
      const auto close = text.find('"', open + 1);
      if (close == text.npos) break;
      look(text.substr(open + 1, close - open - 1), depth + 1);
      open = close;
    }
    for (auto mark = text.find("://"); mark != text.npos; mark = text.find("://", mark + 3)) {
      const auto rest = text.substr(begin_of_scheme(text, mark));
      // One that leads the text is no address: it was asked for before.
      if (rest.size() < text.size()) look(rest.substr(0, rest.find_first_of(" \"'<>")), depth + 1);
    }
  }

  void look_behind_escapes(const std::string& text, int depth) {
    if (text.find('%') != text.npos) {
      const std::string decoded = percent_decode(text);
      if (decoded != text) look(decoded, depth + 1);
    }
    if (text.find('\\') != text.npos && count_slashes(text) == 0) {
      const std::string decoded = without_json_escapes(text);
      if (decoded != text) look(decoded, depth + 1);
    }
    if (const std::string decoded = from_base64(text); !decoded.empty()) look(decoded, depth + 1);
  }

  const PassOver& pass_over_;
  Addresses out_;
  std::size_t pieces_ = 0;
};

}  // namespace

Addresses addresses_in(std::string_view text, const PassOver& pass_over) {
  Search search(pass_over);
  search.look(text, 0);
  return search.take();
}

}  // namespace moongate
