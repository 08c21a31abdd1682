#include "ecosystems/generate/literals.hpp"

#include <cstdio>

#include "moongate/payload.hpp"

namespace literals {

// Octal escapes end by themselves; hexadecimal ones would take the digits behind them.
std::string text(std::string_view value) {
  std::string out = "\"";
  bool nul = false;
  const bool readable = moongate::is_valid_utf8(value);
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    nul |= c == '\0';
    if (c == '"' || c == '\\') {
      out += std::string("\\") + c;
    } else if (byte < 0x20 || byte == 0x7F || (byte > 0x7F && !readable)) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\%03o", byte);
      out += escape;
    } else {
      out += c;
    }
  }
  out += '"';
  return nul ? "std::string_view(" + out + ", " + std::to_string(value.size()) + ")" : out;
}

std::string texts(std::span<const std::string_view> values) { return list(values, text); }

std::string flags(moongate::Flags flags) {
  std::string out;
  for (int i = 0; i < static_cast<int>(moongate::Flag::count_); ++i) {
    const auto flag = static_cast<moongate::Flag>(i);
    if (!flags.has(flag)) continue;
    out += (out.empty() ? "" : ", ") + ("Flag::" + std::string(to_string(flag)));
  }
  return out.empty() ? "{}" : "flags_of({" + out + "})";
}

std::string array(std::string_view type, std::string_view name, const std::string& items,
                  bool empty) {
  if (empty) return {};
  return "constexpr " + std::string(type) + " " + std::string(name) + "[] = " + items + ";\n";
}

std::string reference(std::string_view name, bool empty) {
  return empty ? "{}" : std::string(name);
}

}  // namespace literals
