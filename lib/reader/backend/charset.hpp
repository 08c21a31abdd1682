#pragma once

#include <string>
#include <string_view>

#include "moongate/payload.hpp"

namespace moongate::reader {

/// What a symbol said, before its character set is known.
struct RawContent {
  std::string bytes;
  std::string eci_bytes;  ///< the same in the ECI protocol (AIM ITS/04-001): "]Q2\000026..."
  bool has_eci = false;
  std::string decoded;  ///< UTF-8 that the decoder made of it, by ECI, mode or guess
};

/// Finds text and character set, never silently: an ECI counts where its bytes are valid in it;
/// else valid UTF-8 is taken as such; else a guess from the bytes, or the decoder's where those
/// read like no language, is kept and marked as guessed. Where bytes are not text in their declared
/// character set, the text stays empty.
Payload decode_content(RawContent content);

}  // namespace moongate::reader
