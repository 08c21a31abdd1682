#pragma once

#include <string>
#include <string_view>

/// Fields "NAME:value;NAME:value;;" with backslash escapes: the barcode formats of NTT DoCoMo
/// (MECARD, MATMSG, MEBKM), and the Wi-Fi and DPP formats of the Wi-Fi Alliance that follow them.
namespace moongate {

/// Returns the length of the text before the first `mark` that no backslash escapes; all of it when
/// there is none.
std::size_t find_unescaped(std::string_view text, char mark) noexcept;

/// Removes backslash escapes: "\;" becomes ";". A backslash at the end stays.
std::string unescape(std::string_view text);

/// Walks the fields: `use(name, value)` with views of the raw parts, in order. A part without ":"
/// has an empty name. Stops when `use` returns false.
template <class Use>
void each_escaped_field(std::string_view text, Use use) {
  while (!text.empty()) {
    const auto end = find_unescaped(text, ';');
    const auto field = text.substr(0, end);
    text.remove_prefix(end == text.size() ? end : end + 1);
    if (field.empty()) continue;
    const auto colon = field.find(':');
    const bool named = colon != field.npos;
    if (!use(named ? field.substr(0, colon) : std::string_view{},
             named ? field.substr(colon + 1) : field)) {
      return;
    }
  }
}

}  // namespace moongate
