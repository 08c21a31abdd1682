#include "reader/backend/fallback_charset.hpp"

#include <iconv.h>

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace moongate::reader {

namespace {

/// A converter of the C library, closed at the end.
class Converter {
 public:
  explicit Converter(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (is_open()) iconv_close(handle_);
  }

  [[nodiscard]] bool is_open() const noexcept {
    return handle_ != reinterpret_cast<iconv_t>(-1);  // NOLINT: as POSIX says it
  }

  /// Converts all bytes, or nothing when one of them does not exist in the set or the last is half
  /// a character.
  std::optional<std::string> convert(std::string_view bytes) {
    std::string text;
    char* from = const_cast<char*>(bytes.data());  // iconv() does not write through it
    std::size_t left = bytes.size();
    while (left > 0) {
      std::array<char, 256> out{};
      char* to = out.data();
      std::size_t room = out.size();
      const auto failed = iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1);
      if (failed && to == out.data()) return std::nullopt;
      text.append(out.data(), to);
    }
    return text;
  }

 private:
  iconv_t handle_;
};

}  // namespace

bool is_known_charset(const std::string& charset) { return Converter(charset).is_open(); }

void use_fallback(Payload& payload, const std::string& charset) {
  if (charset.empty() || !payload.charset_guessed) return;
  Converter converter(charset);
  if (!converter.is_open()) return;
  auto text = converter.convert(payload.bytes);
  if (!text || !is_valid_utf8(*text)) return;
  payload.text = std::move(*text);
  payload.charset = charset;
}

}  // namespace moongate::reader
