#include "classify/hidden_secret.hpp"

#include <algorithm>
#include <array>

#include "classify/digit_groups.hpp"
#include "formats/ascii.hpp"
#include "formats/uri.hpp"

namespace moongate {
namespace {

constexpr std::size_t kShortest = 16;     // characters of a credential
constexpr std::size_t kLongest = 24;      // digits of a consumer code
constexpr std::size_t kMostRun = 128;     // digits that are looked at as codes run together
constexpr std::size_t kMostLooks = 2000;  // texts that are asked about; more is an attack
constexpr int kMostEscapes = 3;           // how often a link may be escaped

// How those begin that are no numbers and no links: the tags 85 and 61 of a card in
// Base64 or hexadecimal (QRCPS-CPM v1.1), a face in place of a code.
constexpr std::array<std::string_view, 11> kHeads = {"hQ", "YQ", "YR", "YS", "YT", "YU",
                                                     "YV", "YW", "YX", "85", "fp"};

bool ends_word(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return byte <= 0x20 || byte == 0x7F || c == '"' || c == '<' || c == '>' || c == '`';
}

// Characters that end a sentence or close a bracket around a link.
bool closes(char c) noexcept {
  return std::string_view(".,;:!?)]}'*|").find(c) != std::string_view::npos;
}

bool may_start_credential(std::string_view text) noexcept {
  return size_of_scheme(text) > 0 ||
         std::ranges::any_of(kHeads, [&](std::string_view head) { return text.starts_with(head); });
}

constexpr std::string_view kAnyLink = "http";

// What scanners and people put in front may end with a letter or a digit ("]Q1https://…"). Of cards
// this is the version, in Base64 and in hexadecimal digits.
bool begins_like_nothing_else(std::string_view text) noexcept {
  return ascii::starts_with_ignoring_case(text, kAnyLink) || text.starts_with("hQVDUFYw") ||
         text.starts_with("8505435056");
}

// Looks through one text.
class Search {
 public:
  Search(std::string_view text, const IsCredential& is_credential, std::size_t& looks)
      : text_(text), is_credential_(is_credential), looks_(looks) {}

  std::vector<Secret> run() {
    look_at_digits();
    look_at_words();
    if (looks_ > kMostLooks) found_ = {{0, text_.size()}};
    return parts();
  }

 private:
  bool asks(std::string_view text) {
    if (text.size() < kShortest || ++looks_ > kMostLooks) return false;
    return is_credential_(text);
  }

  struct Range {
    std::size_t begin;
    std::size_t end;
  };

  void add(std::size_t begin, std::size_t end) { found_.push_back({begin, end}); }

  // What overlaps is hidden as one: which of them is the secret nobody can tell.
  std::vector<Secret> parts() {
    std::ranges::sort(found_, {}, &Range::begin);
    std::vector<Range> merged;
    for (const Range& range : found_) {
      if (merged.empty() || range.begin >= merged.back().end) {
        merged.push_back(range);
      } else {
        merged.back().end = std::max(merged.back().end, range.end);
      }
    }
    std::vector<Secret> out;
    out.reserve(merged.size());
    for (const Range& range : merged) {
      out.emplace_back(text_.substr(range.begin, range.end - range.begin));
    }
    return out;
  }

  void look_at_digits() {
    std::size_t at = 0;
    while (at < text_.size() && looks_ <= kMostLooks) {
      const std::vector<DigitGroup> groups = take_digits(text_, at);
      if (groups.empty()) ++at;
      look_at_groups(groups);
    }
  }

  // Whole groups that together are a code, each run of them.
  void look_at_groups(const std::vector<DigitGroup>& groups) {
    for (std::size_t first = 0; first < groups.size(); ++first) {
      WipedText joined;
      for (std::size_t last = first; last < groups.size(); ++last) {
        joined.append(groups[last].digits.view());
        const std::string_view digits = joined.view();
        if (digits.size() > kLongest && last > first) break;
        if (asks(digits) || are_codes(digits)) add(groups[first].begin, groups[last].end);
      }
    }
  }

  // Codes one behind the other, without anything between them.
  bool are_codes(std::string_view digits) {
    if (digits.size() < 2 * kShortest || digits.size() > kMostRun) return false;
    for (std::size_t size = kShortest; size <= kLongest && size < digits.size(); ++size) {
      const auto rest = digits.substr(size);
      if (asks(digits.substr(0, size)) && (asks(rest) || are_codes(rest))) return true;
    }
    return false;
  }

  void look_at_words() {
    for (std::size_t at = 0; at < text_.size() && looks_ <= kMostLooks;) {
      const auto* const end = std::find_if(text_.begin() + at, text_.end(), ends_word);
      const auto size = static_cast<std::size_t>(end - text_.begin()) - at;
      if (size >= kShortest) look_at_word(at, at + size);
      at += size + 1;
    }
  }

  void look_at_word(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at + kShortest <= end; ++at) {
      const bool inside = at > begin && ascii::is_alnum(text_[at - 1]);
      if (inside && !begins_like_nothing_else(text_.substr(at))) continue;
      if (!may_start_credential(text_.substr(at, end - at))) continue;
      const std::size_t size = size_of_credential(text_.substr(at, end - at));
      if (size == 0) continue;
      add(at, at + size);
      at += size - 1;  // another one may follow at once
    }
    look_at_escapes(begin, end);
  }

  // The longest beginning that is a credential: the whole, without marks that close a sentence, up
  // to the next parameter or step of the link around it, to the next link, or to people's words.
  std::size_t size_of_credential(std::string_view rest) {
    std::size_t size = rest.size();
    if (asks(rest)) return size;
    while (size > 0 && closes(rest[size - 1])) --size;
    if (size < rest.size() && asks(rest.substr(0, size))) return size;
    for (const char end : {'&', '#', '@', '\'', ')', ']', '}', ',', ';', '|', '/'}) {
      const auto cut = rest.find(end);
      if (is_credential_to(rest, cut)) return cut;
    }
    // A link, or Base64, has steps of its own.
    for (const std::size_t cut :
         {rest.rfind('/'), ascii::size_of_ascii(rest), rest.find(kAnyLink, 1)}) {
      if (is_credential_to(rest, cut)) return cut;
    }
    return 0;
  }

  bool is_credential_to(std::string_view rest, std::size_t cut) {
    return cut < rest.size() && asks(rest.substr(0, cut));
  }

  // A part of a link, or of JSON, that holds one behind escapes is one as it stands.
  void look_at_escapes(std::size_t begin, std::size_t end) {
    const auto word = text_.substr(begin, end - begin);
    if (word.find('%') == word.npos && word.find('\\') == word.npos) return;
    while (begin < end) {
      const auto stop = std::min(text_.find_first_of("&?=#", begin), end);
      if (holds_behind_escapes(text_.substr(begin, stop - begin))) add(begin, stop);
      begin = stop + 1;
    }
  }

  bool holds_behind_escapes(std::string_view part) {
    std::string text(part);
    for (int i = 0; i < kMostEscapes; ++i) {
      std::string decoded = percent_decode(text);
      std::erase(decoded, '\\');
      if (decoded == text) return false;
      text = std::move(decoded);
      if (!Search(text, is_credential_, looks_).run().empty()) return true;
    }
    return false;
  }

  std::string_view text_;
  const IsCredential& is_credential_;
  std::size_t& looks_;
  std::vector<Range> found_;
};

// The address as its page's own server reads it: no user info, port, fragment, final dot or blank.
std::string plain_address(std::string_view text, const Uri& odd) {
  std::string rest(text.substr(odd.scheme.size() + 1));
  std::erase_if(rest, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
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

}  // namespace

std::vector<Secret> secrets_within(std::string_view text, const IsCredential& is_credential) {
  if (text.size() < kShortest) return {};
  std::size_t looks = 0;
  return Search(text, is_credential, looks).run();
}

bool is_odd_credential(const Index& index, const ScannedPayload& scanned,
                       const IsCredential& is_credential) {
  if (!scanned.uri || !scanned.uri->web) return false;
  if (scanned.uri->is_clear() && !scanned.uri->has_fragment) return false;
  const std::string plain = plain_address(scanned.text, *scanned.uri);
  const auto uri = split_uri(plain);
  return uri && index.has_host(uri->host) && is_credential(plain);
}

}  // namespace moongate
