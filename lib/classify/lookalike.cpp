#include "classify/lookalike.hpp"

#include <algorithm>
#include <string>

namespace moongate {
namespace {

constexpr std::size_t kMaxLabels = 12;  // deeper hosts are compared by their first labels only

// Where some parser or some eye lets the host begin or end.
bool is_mark(char c) noexcept {
  return c == '/' || c == '\\' || c == '@' || c == ':' || c == '?' || c == '#' || c == ',' ||
         c == ';';
}

// Tells whether the first labels of `rest`, two or more, read like a listed host.
bool begins_with_listed_host(const Index& index, std::string_view rest, bool owned) noexcept {
  FoldedHash hash;
  std::size_t labels = 0;
  for (const char c : rest) {
    if (c == '.' && ++labels > 1 && index.resembles_host(hash)) return true;
    if (labels == kMaxLabels) return false;
    hash.add(c);
  }
  return labels > 0 && !owned && index.resembles_host(hash);
}

// Tells whether some run of whole labels does: of "a.b.c" that is a.b, a.b.c and b.c.
bool names_listed_host(const Index& index, std::string_view piece, bool owned) noexcept {
  while (piece.ends_with('.')) piece.remove_suffix(1);
  for (std::size_t label = 0; label < kMaxLabels; ++label) {
    if (begins_with_listed_host(index, piece, owned)) return true;
    const auto dot = piece.find('.');
    if (dot == piece.npos) return false;
    piece.remove_prefix(dot + 1);
  }
  return false;
}

// Tells whether a host reads like a listed one once the dots are gone from both.
bool resembles_without_dots(const Index& index, std::string_view folded) noexcept {
  FoldedHash hash;
  for (const char c : folded) {
    if (c != '.') hash.add(c);
  }
  return index.resembles_host(hash);
}

// What stands where a host belongs, when slashes are missing or turned as well.
std::string_view place_of_host(const Uri& uri) noexcept {
  if (uri.hierarchical && !uri.authority.empty()) return uri.authority;
  auto place = uri.path;
  place.remove_prefix(std::min(place.find_first_not_of("/\\"), place.size()));
  return place.substr(0, place.find('/'));
}

}  // namespace

bool imitates(const Index& index, const Uri& uri) {
  const auto place = place_of_host(uri);
  const bool escaped = uri.escaped && place.find('%') != place.npos;
  const std::string decoded = escaped ? percent_decode(place) : std::string();
  const std::string folded = fold_for_the_eye(escaped ? std::string_view(decoded) : place);
  // A host below a listed one belongs to its owner: "store.line.me" is not imitating "line.me".
  const bool owned = index.has_host_above(uri.host);
  for (std::string_view rest = folded; !rest.empty();) {
    const auto* const mark = std::ranges::find_if(rest, is_mark);
    const auto end = static_cast<std::size_t>(mark - rest.begin());
    const bool last = end == rest.size();
    // Only the host itself can belong to somebody; what precedes it is put there to deceive.
    const bool is_host = last || rest[end] == ':' || rest[end] == '/';
    if (names_listed_host(index, rest.substr(0, end), owned && is_host)) return true;
    rest.remove_prefix(last ? rest.size() : end + 1);
  }
  if (owned) return false;
  const bool is_host = place.size() == uri.host.size();  // folded already
  return resembles_without_dots(index, is_host ? folded : fold_for_the_eye(uri.host));
}

}  // namespace moongate
