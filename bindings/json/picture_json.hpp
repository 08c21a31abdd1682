#pragma once

#include <span>
#include <string>
#include <string_view>

#include "code_json.hpp"
#include "moongate/reader.hpp"

namespace moongate::json {

/// What one picture gave; everything is borrowed.
struct PictureAnswer {
  std::string_view image;  ///< the picture's name; empty = none
  int width = 0;           ///< pixels
  int height = 0;          ///< pixels
  const ReadResult* read = nullptr;
  std::span<const PaymentCode> codes;      ///< one for each symbol
  const Resolution* resolution = nullptr;  ///< of all codes at once; nullptr = not routed
};

/// Tells that one place was read in two ways, or that two parties would be charged: act on none.
bool is_conflict(const PictureAnswer& answer);

/// Writes a picture as one line without a line end: the answer of `moongate scan --json`.
std::string picture_line(const PictureAnswer& answer, Secrets secrets);

}  // namespace moongate::json
