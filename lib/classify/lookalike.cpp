#include "classify/lookalike.hpp"

#include <array>
#include <string>

namespace moongate {
namespace {

constexpr std::size_t kMaxLabels = 12;  // deeper hosts are compared by their first labels only

// Where some parser or some eye lets the host begin or end.
constexpr std::string_view kMarks = "/\\@:?#,;";

// Calls `use(run, at_end)` for every run of whole labels: "a.b.c" gives a, a.b, a.b.c, b, b.c, c.
template <class Use>
bool any_label_run(std::string_view host, Use use) {
  std::array<std::size_t, kMaxLabels + 1> begins{};
  std::size_t count = 0;
  for (std::size_t at = 0; count < kMaxLabels && at < host.size();) {
    begins[count++] = at;
    const auto dot = host.find('.', at);
    at = dot == host.npos ? host.size() : dot + 1;
    begins[count] = dot == host.npos ? at + 1 : at;
  }
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j <= count; ++j) {
      const auto end = begins[j] - 1;
      if (use(host.substr(begins[i], end - begins[i]), end >= host.size())) return true;
    }
  }
  return false;
}

// A host below a listed one belongs to its owner: "store.line.me" is not imitating "line.me".
bool is_owned(const Index& index, std::string_view host) noexcept {
  for (;;) {
    if (index.has_host(host)) return true;
    const auto dot = host.find('.');
    if (dot == host.npos) return false;
    host.remove_prefix(dot + 1);
  }
}

bool names_listed_host(const Index& index, std::string_view piece, bool owned) {
  while (piece.ends_with('.')) piece.remove_suffix(1);
  return any_label_run(piece, [&](std::string_view run, bool at_end) {
    return run.find('.') != run.npos && !(owned && at_end) && index.resembles_host(run);
  });
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
  const bool escaped = place.find('%') != place.npos;
  const std::string folded = fold_for_the_eye(escaped ? percent_decode(place) : std::string(place));
  const bool owned = is_owned(index, uri.host);
  for (std::string_view rest = folded; !rest.empty();) {
    const auto end = rest.find_first_of(kMarks);
    const bool last = end == rest.npos;
    // Only the host itself can belong to somebody; what precedes it is put there to deceive.
    const bool is_host = last || rest[end] == ':' || rest[end] == '/';
    if (names_listed_host(index, rest.substr(0, end), owned && is_host)) return true;
    rest.remove_prefix(last ? rest.size() : end + 1);
  }
  if (owned) return false;
  const bool is_host = place.size() == uri.host.size();  // folded already
  return index.resembles_host(without_dots(is_host ? folded : fold_for_the_eye(uri.host)));
}

}  // namespace moongate
