#pragma once

#include <string>
#include <string_view>

namespace moongate::cli {

/// Makes every number outside strings a 0 with blanks behind it; everything else stays where it
/// stood. A number of JSON may be of any size (RFC 8259 section 6), and the parser refuses those
/// that a double does not hold; of what we read no number matters.
std::string without_numbers(std::string_view json);

}  // namespace moongate::cli
