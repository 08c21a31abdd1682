#include "ecosystems/crypto/evm.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "formats/ascii.hpp"

namespace moongate::crypto {
namespace {

constexpr std::array<Chain, 18> kChains = {{
    {"eth", "1", "ETH"},
    {"oeth", "10", "ETH"},
    {"cro", "25", "CRO"},
    {"bnb", "56", "BNB"},
    {"gno", "100", "XDAI"},
    {"pol", "137", "POL"},
    {"matic", "137", "POL"},
    {"ftm", "250", "FTM"},
    {"zksync", "324", "ETH"},
    {"base", "8453", "ETH"},
    {"arb1", "42161", "ETH"},
    {"celo", "42220", "CELO"},
    {"avax", "43114", "AVAX"},
    {"linea", "59144", "ETH"},
    {"scr", "534352", "ETH"},
    {"sep", "11155111", "ETH"},
    {"gor", "5", "ETH"},
    {"mnt", "5000", "MNT"},
}};

constexpr std::size_t kMostDigits = 78;
constexpr std::string_view kMost =
    "115792089237316195423570985008687907853269984665640564039457584007913129639935";

// "e" alone is "e0": the digits are optional in the standard's grammar.
std::optional<std::size_t> exponent_of(std::string_view digits) noexcept {
  if (digits.starts_with('+')) digits.remove_prefix(1);
  if (digits.empty()) return 0;
  if (!ascii::all_digits(digits) || digits.size() > 3) return std::nullopt;
  std::size_t power = 0;
  for (const char c : digits) power = power * 10 + static_cast<std::size_t>(c - '0');
  return power;
}

std::optional<std::string> shifted(std::string_view integer, std::string_view fraction,
                                   std::size_t power) {
  fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
  if (fraction.size() > power) return std::nullopt;  // no whole number
  std::string digits = std::string(integer) + std::string(fraction);
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
  if (digits.empty()) return "0";
  digits.append(power - fraction.size(), '0');
  const bool fits = digits.size() < kMostDigits ||
                    (digits.size() == kMostDigits && std::string_view(digits) <= kMost);
  return fits ? std::optional(digits) : std::nullopt;
}

}  // namespace

const Chain* find_chain(std::string_view short_name) noexcept {
  const auto* const found = std::ranges::find_if(kChains, [&](const Chain& chain) {
    return ascii::equal_ignoring_case(chain.short_name, short_name);
  });
  return found == kChains.end() ? nullptr : found;
}

std::string_view currency_of_chain(std::string_view id) noexcept {
  const auto* const found = std::ranges::find(kChains, id, &Chain::id);
  return found == kChains.end() ? std::string_view{} : found->currency;
}

std::optional<std::string> whole_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto mark = text.find_first_of("eE");
  const auto mantissa = text.substr(0, mark);
  const auto power = exponent_of(mark == text.npos ? std::string_view{} : text.substr(mark + 1));
  const auto point = mantissa.find('.');
  const auto integer = mantissa.substr(0, point);
  const auto fraction = point == mantissa.npos ? std::string_view{} : mantissa.substr(point + 1);
  const bool sound = (integer.empty() || ascii::all_digits(integer)) &&
                     (point == mantissa.npos ? !integer.empty() : ascii::all_digits(fraction));
  return sound && power ? shifted(integer, fraction, *power) : std::nullopt;
}

}  // namespace moongate::crypto
