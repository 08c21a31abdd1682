#pragma once

#include "moongate/symbol.hpp"

namespace moongate::reader {

/// Tells whether two symbols say the same in the same format, wherever they stand.
inline bool same_message(const Symbol& a, const Symbol& b) noexcept {
  return a.payload.format == b.payload.format && a.payload.bytes == b.payload.bytes;
}

}  // namespace moongate::reader
