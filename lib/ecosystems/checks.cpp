#include "ecosystems/checks.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <string>

#include "formats/bank_numbers.hpp"
#include "formats/check_digits.hpp"
#include "formats/iban.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate {
namespace {

// Written with dashes as often as without.
bool is_written_cuit(std::string_view text) {
  std::string digits(text);
  std::erase(digits, '-');
  return is_cuit(digits);
}

bool is_iban(std::string_view text) noexcept { return read_iban(text).has_value(); }

constexpr Check kChecks[] = {
    {"cbu", "both check digits of an account (Argentina, BCRA, CBU and CVU)", is_cbu},
    {"cuit", "the check digit of a taxpayer (Argentina, AFIP)", is_written_cuit},
    {"iban", "ISO 13616: length, MOD 97 and the country's own check digits", is_iban},
    {"luhn", "the last digit by ISO/IEC 7812-1 annex B", has_luhn_digit},
    {"thai_tax_number", "the last digit of a Thai identity or tax number", is_thai_tax_number},
};

const Check* find(std::string_view name) noexcept {
  const auto* const found = std::ranges::lower_bound(kChecks, name, {}, &Check::name);
  return found != std::end(kChecks) && found->name == name ? found : nullptr;
}

}  // namespace

std::span<const Check> checks() noexcept { return kChecks; }

bool is_check(std::string_view name) noexcept { return find(name) != nullptr; }

bool passes(std::string_view check, std::string_view value) {
  const Check* const found = find(check);
  assert(found != nullptr);
  return found->passes(value);
}

}  // namespace moongate
