#include "classify/lookalike.hpp"

#include <algorithm>
#include <string>

#include "classify/fold.hpp"

namespace moongate {
namespace {

constexpr std::size_t kMaxLabels = 12;  // deeper hosts are compared by their first labels only
// What is shorter ("3.cn") ends anybody's name ("shop-3.cn"): it is looked for at the beginning.
constexpr std::size_t kShortestInside = 6;
// Without its dots, what is shorter is a name of its own: nobody reads "mtb.cn" as "m.tb.cn".
constexpr std::size_t kShortestJoined = 7;

// Where some parser or some eye lets the host begin or end.
bool is_mark(char c) noexcept {
  return c == '/' || c == '\\' || c == '@' || c == ':' || c == '?' || c == '#' || c == ',' ||
         c == ';';
}

// Tells whether the first labels of `rest`, two or more and at least `shortest` characters, read
// like a listed host.
bool begins_with_listed_host(const Index& index, std::string_view rest, std::size_t shortest) {
  auto dot = rest.find('.');
  for (std::size_t labels = 1; dot != rest.npos && labels < kMaxLabels; ++labels) {
    dot = rest.find('.', dot + 1);
    const auto run = rest.substr(0, dot);
    if (run.size() >= shortest && index.resembles_host(run)) return true;
  }
  return false;
}

// Tells whether some run of whole labels does: of "a.b.c" that is a.b, a.b.c and b.c.
bool names_listed_host(const Index& index, std::string_view piece) {
  while (piece.ends_with('.')) piece.remove_suffix(1);
  for (std::size_t label = 0; label < kMaxLabels; ++label) {
    const std::size_t shortest = label == 0 ? 0 : kShortestInside;
    if (begins_with_listed_host(index, piece, shortest)) return true;
    const auto dot = piece.find('.');
    if (dot == piece.npos) return false;
    piece.remove_prefix(dot + 1);
  }
  return false;
}

// What stands before the part of a host that is listed, as the eye reads it.
std::string in_front_of(std::string_view host, std::string_view listed) {
  auto front = host.substr(0, host.size() - listed.size());
  if (front.ends_with('.')) front.remove_suffix(1);
  return fold_for_the_eye(front);
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
  const std::string_view listed = index.listed_above(uri.host);
  const bool owned = !listed.empty();
  for (std::string_view rest = folded; !rest.empty();) {
    const auto* const mark = std::ranges::find_if(rest, is_mark);
    const auto end = static_cast<std::size_t>(mark - rest.begin());
    const bool last = end == rest.size();
    // Only the host itself can belong to somebody; what precedes it is put there to deceive.
    const bool is_host = last || rest[end] == ':' || rest[end] == '/';
    const bool named = owned && is_host ? names_listed_host(index, in_front_of(uri.host, listed))
                                        : names_listed_host(index, rest.substr(0, end));
    if (named) return true;
    rest.remove_prefix(last ? rest.size() : end + 1);
  }
  const bool is_host = place.size() == uri.host.size();  // folded already
  const std::string host = is_host ? folded : fold_for_the_eye(uri.host);
  // "0pen.weixin.qq.com" lies below "weixin.qq.com" and is not "open.weixin.qq.com".
  if (owned) return !index.has_host(uri.host) && index.resembles_host(host);
  const std::string joined = without_dots(host);
  return joined.size() >= kShortestJoined && index.resembles_host(joined);
}

}  // namespace moongate
