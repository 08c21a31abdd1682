#include "reader/backend/fallback_charset.hpp"

#include <utility>

#include "reader/backend/charset_converter.hpp"

namespace moongate::reader {

bool is_known_charset(const std::string& charset) {
  return CharsetConverter(charset.c_str()).is_open();
}

void use_fallback(Payload& payload, const std::string& charset) {
  if (charset.empty() || !payload.charset_guessed) return;
  CharsetConverter converter(charset.c_str());
  if (!converter.is_open()) return;
  auto text = converter.convert(payload.bytes);
  if (!text || !is_valid_utf8(*text)) return;
  payload.text = std::move(*text);
  payload.charset = charset;
}

}  // namespace moongate::reader
