#pragma once

#include <string_view>

#include "formats/country.hpp"
#include "formats/pattern.hpp"

namespace moongate {

/// Tells whether `text` is a Business Identifier Code (ISO 9362:2022): four letters or digits, a
/// country, two and perhaps three more letters or digits, all upper case.
inline bool is_bic(std::string_view text) {
  return pattern::fits("4!c2!a2!c[3!c]", text) && is_country(text.substr(4, 2));
}

}  // namespace moongate
