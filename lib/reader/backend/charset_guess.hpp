#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace moongate::reader {

/// A text that bytes may be, and in which character set.
struct CharsetGuess {
  std::string_view charset;  ///< IANA name; static storage
  std::string text;          ///< UTF-8
};

/// Tells what language bytes without a declared character set are written in: GB18030 (with GB2312
/// and GBK), Big5, Shift_JIS, EUC-KR or Latin-1 (windows-1252). Every set in which the bytes exist
/// is weighed by how common its characters are in everyday text.
///
/// @param bytes  not UTF-8; at least one above 0x7F
/// @return nothing where none of them reads like a language
std::optional<CharsetGuess> guess_charset(std::string_view bytes);

}  // namespace moongate::reader
