#pragma once

#include <iconv.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace moongate::reader {

/// A converter of the C library from a character set to UTF-8, closed at the end.
class CharsetConverter {
 public:
  explicit CharsetConverter(const char* from) : handle_(iconv_open("UTF-8", from)) {}
  CharsetConverter(const CharsetConverter&) = delete;
  CharsetConverter& operator=(const CharsetConverter&) = delete;
  ~CharsetConverter() {
    if (is_open()) iconv_close(handle_);
  }

  /// Tells whether the system knows the character set.
  [[nodiscard]] bool is_open() const noexcept {
    return handle_ != reinterpret_cast<iconv_t>(-1);  // NOLINT: as POSIX says it
  }

  /// Converts all bytes, or nothing when one of them does not exist in the set or the last is half
  /// a character. Precondition: is_open().
  std::optional<std::string> convert(std::string_view bytes) {
    std::string text;
    char* from = const_cast<char*>(bytes.data());  // iconv() does not write through it
    std::size_t left = bytes.size();
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
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

}  // namespace moongate::reader
