#include "formats/eip55.hpp"

#include <algorithm>
#include <string>

#include "formats/ascii.hpp"
#include "formats/digest.hpp"
#include "formats/hexadecimal.hpp"
#include "formats/pattern.hpp"

namespace moongate {

Eip55 check_eip55(std::string_view address, std::string_view chain_id) {
  if (!pattern::fits("'0x'40!h", address)) return Eip55::no_address;
  const auto digits = address.substr(2);
  const bool both =
      std::ranges::any_of(digits, ascii::is_upper) && std::ranges::any_of(digits, ascii::is_lower);
  if (!both) return Eip55::no_checksum;

  std::string text = chain_id.empty() ? "" : std::string(chain_id) + "0x";
  text += ascii::in_lower_case(digits);
  const std::string digest = to_hexadecimal(keccak256(text));
  // A letter is a capital where the same digit of the digest is 8 or more.
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool capital = ascii::hex_digit(digest[i]) >= 8;
    if (ascii::is_alpha(digits[i]) && ascii::is_upper(digits[i]) != capital) return Eip55::differs;
  }
  return Eip55::fits;
}

}  // namespace moongate
