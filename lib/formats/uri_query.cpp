// Escapes and parameters of URIs.
#include <algorithm>
#include <string>
#include <vector>

#include "formats/ascii.hpp"
#include "formats/hexadecimal.hpp"
#include "formats/uri.hpp"

namespace moongate {

std::string form_decode(std::string_view text) {
  std::string blanks(text);
  std::ranges::replace(blanks, '+', ' ');
  return percent_decode(blanks);
}

std::string percent_encode(std::string_view text, std::string_view also) {
  std::string out;
  out.reserve(text.size() * 3);
  for (const char c : text) {
    if (is_unreserved(c) || also.find(c) != also.npos) {
      out += c;
    } else {
      out.append("%").append(to_hexadecimal(static_cast<unsigned char>(c), 2));
    }
  }
  return out;
}

std::string decode_escapes(std::string_view text, char mark) {
  if (text.find(mark) == text.npos) return std::string(text);
  std::string out(text.size(), '\0');
  char* end = out.data();
  for (std::size_t at = 0; at < text.size(); ++at) {
    const int byte = text[at] == mark ? ascii::hex_byte(text.substr(at + 1)) : -1;
    *end++ = byte < 0 ? text[at] : static_cast<char>(byte);
    if (byte >= 0) at += 2;
  }
  out.resize(static_cast<std::size_t>(end - out.data()));
  return out;
}

std::optional<std::string_view> parameter(std::string_view query, std::string_view name) noexcept {
  std::optional<std::string_view> found;
  each_parameter(query, [&](std::string_view key, std::string_view value) {
    if (key == name) found = value;
    return !found;
  });
  return found;
}

bool has_duplicate_parameter(std::string_view query) {
  std::vector<std::string> names;
  each_parameter(query, [&](std::string_view key, std::string_view) {
    names.push_back(percent_decode(key));
    return true;
  });
  std::sort(names.begin(), names.end());
  return std::adjacent_find(names.begin(), names.end()) != names.end();
}

}  // namespace moongate
