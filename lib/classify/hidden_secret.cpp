#include "classify/hidden_secret.hpp"

#include <algorithm>
#include <string>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

using IsCredential = std::function<bool(std::string_view)>;

// Characters of a consumer code; nearly all words are shorter.
constexpr std::size_t kShortest = 16;
constexpr std::size_t kLongest = 64;  // characters of one that is written in groups

// Blanks, and the control characters that scanners put around what they read.
bool is_blank(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F;
}

std::string without_blanks(std::string_view text) {
  std::string out(text);
  std::erase_if(out, is_blank);
  return out;
}

// One code in groups, as wallets print it below the bars.
bool is_grouped(std::string_view text, const IsCredential& is_credential) {
  const auto fits = [](char c) { return ascii::is_digit(c) || is_blank(c); };
  if (text.size() > kLongest || !std::ranges::all_of(text, fits)) return false;
  const std::string joined = without_blanks(text);
  return joined.size() >= kShortest && is_credential(joined);
}

// How a credential begins: a number, a link, Base64 of "CPV01", a face token. What begins otherwise
// is a word, and not worth a second look.
bool begins_like_one(std::string_view word) noexcept {
  return ascii::is_digit(word[0]) || word.starts_with("http") || word.starts_with("hQVDUFY") ||
         word.starts_with("fp");
}

// Where the last blank stands among the first kShortest characters; npos when there is none.
std::size_t last_early_blank(std::string_view text) noexcept {
  for (std::size_t i = kShortest; i > 0; --i) {
    if (is_blank(text[i - 1])) return i - 1;
  }
  return text.npos;
}

bool any_word(std::string_view text, const IsCredential& is_credential) {
  while (text.size() >= kShortest) {
    // No word that ends before that blank is long enough: most texts are passed by in few looks.
    if (const auto blank = last_early_blank(text); blank != text.npos) {
      text.remove_prefix(blank + 1);
      continue;
    }
    const auto end = static_cast<std::size_t>(std::ranges::find_if(text, is_blank) - text.begin());
    const auto word = text.substr(0, end);
    if (begins_like_one(word) && is_credential(word)) return true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

// The address as its page's own server reads it: no user info, port, fragment, final dot or blank.
std::string plain_address(std::string_view text, const Uri& odd) {
  std::string rest = without_blanks(text.substr(odd.scheme.size() + 1));
  std::replace(rest.begin(), rest.end(), '\\', '/');
  rest.erase(0, rest.find_first_not_of('/'));
  const std::string whole = std::string(odd.scheme) + "://" + rest;
  const auto uri = split_uri(whole);
  if (!uri) return {};
  auto host = uri->host;
  if (host.ends_with('.')) host.remove_suffix(1);
  std::string out = std::string(uri->scheme) + "://";
  out.append(host).append(uri->path);
  if (uri->has_query) out.append("?").append(uri->query);
  return out;
}

bool is_plain(const Uri& uri) noexcept { return uri.is_clear() && !uri.has_fragment; }

}  // namespace

bool may_hide_secret(const Subject& subject, const PaymentCode& code) noexcept {
  const std::string_view text = subject.text;
  if (text.size() < kShortest) return false;
  if (subject.uri && subject.uri->web && !is_plain(*subject.uri)) return true;
  return code.ecosystem == "none" && subject.blanks;
}

bool hides_secret(const Index& index, const Subject& subject, PaymentCode& code,
                  const IsCredential& is_credential) {
  const std::string_view text = subject.text;
  if (subject.uri && subject.uri->web) {
    if (is_plain(*subject.uri)) return false;
    const std::string plain = plain_address(text, *subject.uri);
    const auto uri = split_uri(plain);
    if (uri && index.has_host(uri->host) && is_credential(plain)) return true;
  }
  if (code.ecosystem != "none" || !subject.blanks) return false;
  if (!is_grouped(text, is_credential) && !any_word(text, is_credential)) return false;
  code.flags.set(Flag::whitespace);
  return true;
}

}  // namespace moongate
