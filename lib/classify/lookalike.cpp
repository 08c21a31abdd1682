#include "classify/lookalike.hpp"

#include <array>
#include <string>
#include <utility>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

// Letters of other scripts that a reader takes for ASCII (UTS 39 confusables, the ones that spell
// host names), as UTF-8.
constexpr std::array<std::pair<std::string_view, char>, 21> kConfusables = {{
    {"\xD0\xB0", 'a'},     {"\xD1\x81", 'c'},     {"\xD0\xB5", 'e'},     {"\xD1\x96", 'i'},
    {"\xD1\x98", 'j'},     {"\xD3\x8F", 'l'},     {"\xD0\xBE", 'o'},     {"\xD1\x80", 'p'},
    {"\xD1\x95", 's'},     {"\xD1\x83", 'y'},     {"\xD1\x85", 'x'},     {"\xD4\x9B", 'q'},
    {"\xD4\x9D", 'w'},     {"\xD2\xBB", 'h'},     {"\xCE\xBF", 'o'},     {"\xCE\xB1", 'a'},
    {"\xC4\xB1", 'i'},     {"\xE3\x80\x82", '.'}, {"\xEF\xBC\x8E", '.'}, {"\xEF\xBD\xA1", '.'},
    {"\xE2\x80\xA4", '.'},
}};

constexpr std::size_t kMaxLabels = 12;  // deeper hosts are compared by their first labels only

// Full width ASCII, U+FF01–U+FF5E.
bool take_full_width(std::string_view& rest, std::string& out) {
  if (rest.size() < 3 || static_cast<unsigned char>(rest[0]) != 0xEF) return false;
  const unsigned middle = static_cast<unsigned char>(rest[1]);
  const unsigned last = static_cast<unsigned char>(rest[2]);
  if (middle != 0xBC && middle != 0xBD) return false;
  const unsigned code = (middle - 0xBC) * 0x40 + (last & 0x3FU);
  if (code < 1 || code > 0x5E) return false;
  out += ascii::lower(static_cast<char>(code + 0x20));
  rest.remove_prefix(3);
  return true;
}

bool take_confusable(std::string_view& rest, std::string& out) {
  for (const auto& [letter, looks_like] : kConfusables) {
    if (!rest.starts_with(letter)) continue;
    out += looks_like;
    rest.remove_prefix(letter.size());
    return true;
  }
  return take_full_width(rest, out);
}

char fold(char c) noexcept {
  switch (c) {
    case '0':
      return 'o';
    case '1':
    case 'i':
      return 'l';
    case '-':
      return '.';
    default:
      return c;
  }
}

// Calls `use` for every run of whole labels: "a.b.c" gives a, a.b, a.b.c, b, b.c, c.
template <class Use>
bool any_label_run(std::string_view host, Use use) {
  std::array<std::size_t, kMaxLabels + 1> begins{};
  std::size_t count = 0;
  for (std::size_t at = 0; count < kMaxLabels && at < host.size();) {
    begins[count++] = at;
    const auto dot = host.find('.', at);
    at = dot == host.npos ? host.size() : dot + 1;
    begins[count] = at == host.size() ? at + 1 : at;
  }
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t j = i + 1; j <= count; ++j) {
      if (use(host.substr(begins[i], begins[j] - 1 - begins[i]))) return true;
    }
  }
  return false;
}

}  // namespace

std::string fold_for_the_eye(std::string_view host) {
  std::string out;
  while (!host.empty()) {
    const bool ascii = static_cast<unsigned char>(host.front()) < 0x80;
    if (!ascii && take_confusable(host, out)) continue;
    if (host.size() > 1 && ascii::equal_ignoring_case(host.substr(0, 2), "rn")) {
      out += 'm';
      host.remove_prefix(2);
      continue;
    }
    out += fold(ascii::lower(host.front()));
    host.remove_prefix(1);
  }
  for (char& c : out) c = fold(c);
  return out;
}

bool imitates(const Index& index, const Uri& uri) {
  const auto listed = [&](std::string_view run) {
    return run.find('.') != run.npos && index.resembles_host(run);
  };
  if (any_label_run(fold_for_the_eye(uri.host), listed)) return true;
  const auto user = uri.authority.substr(0, uri.authority.rfind('@'));
  return user.size() < uri.authority.size() && any_label_run(fold_for_the_eye(user), listed);
}

}  // namespace moongate
