#include "formats/iban.hpp"

#include <algorithm>
#include <utility>

#include "formats/ascii.hpp"
#include "formats/national_bban.hpp"
#include "formats/pattern.hpp"
#include "formats/remainders.hpp"

namespace moongate {
namespace {

constexpr std::size_t kBban = 4;  // behind the country and two check digits
constexpr std::size_t kMaxBban = 30;

struct Structure {
  std::string_view country;
  std::string_view bban;
};

// In order of the countries.
// clang-format off
constexpr Structure kStructures[] = {
    {"AD", "4!n4!n12!c"}, {"AE", "3!n16!n"}, {"AL", "8!n16!c"}, {"AT", "5!n11!n"},
    {"AZ", "4!a20!c"}, {"BA", "3!n3!n8!n2!n"}, {"BE", "3!n7!n2!n"}, {"BG", "4!a4!n2!n8!c"},
    {"BH", "4!a14!c"}, {"BI", "5!n5!n11!n2!n"}, {"BR", "8!n5!n10!n1!a1!c"}, {"BY", "4!c4!n16!c"},
    {"CH", "5!n12!c"}, {"CR", "4!n14!n"}, {"CY", "3!n5!n16!c"}, {"CZ", "4!n16!n"},
    {"DE", "8!n10!n"}, {"DJ", "5!n5!n11!n2!n"}, {"DK", "4!n9!n1!n"}, {"DO", "4!c20!n"},
    {"EE", "2!n14!n"}, {"EG", "4!n4!n17!n"}, {"ES", "4!n4!n1!n1!n10!n"}, {"FI", "3!n11!n"},
    {"FK", "2!a12!n"}, {"FO", "4!n9!n1!n"}, {"FR", "5!n5!n11!c2!n"}, {"GB", "4!a6!n8!n"},
    {"GE", "2!a16!n"}, {"GI", "4!a15!c"}, {"GL", "4!n9!n1!n"}, {"GR", "3!n4!n16!c"},
    {"GT", "4!c20!c"}, {"HN", "4!a20!n"}, {"HR", "7!n10!n"}, {"HU", "3!n4!n1!n15!n1!n"},
    {"IE", "4!a6!n8!n"}, {"IL", "3!n3!n13!n"}, {"IQ", "4!a3!n12!n"}, {"IS", "4!n2!n6!n10!n"},
    {"IT", "1!a5!n5!n12!c"}, {"JO", "4!a4!n18!c"}, {"KW", "4!a22!c"}, {"KZ", "3!n13!c"},
    {"LB", "4!n20!c"}, {"LC", "4!a24!c"}, {"LI", "5!n12!c"}, {"LT", "5!n11!n"}, {"LU", "3!n13!c"},
    {"LV", "4!a13!c"}, {"LY", "3!n3!n15!n"}, {"MC", "5!n5!n11!c2!n"}, {"MD", "2!c18!c"},
    {"ME", "3!n13!n2!n"}, {"MK", "3!n10!c2!n"}, {"MN", "4!n12!n"}, {"MR", "5!n5!n11!n2!n"},
    {"MT", "4!a5!n18!c"}, {"MU", "4!a2!n2!n12!n3!n3!a"}, {"NI", "4!a20!n"}, {"NL", "4!a10!n"},
    {"NO", "4!n6!n1!n"}, {"OM", "3!n16!c"}, {"PK", "4!a16!c"}, {"PL", "8!n16!n"},
    {"PS", "4!a21!c"}, {"PT", "4!n4!n11!n2!n"}, {"QA", "4!a21!c"}, {"RO", "4!a16!c"},
    {"RS", "3!n13!n2!n"}, {"RU", "9!n5!n15!c"}, {"SA", "2!n18!c"}, {"SC", "4!a2!n2!n16!n3!a"},
    {"SD", "2!n12!n"}, {"SE", "3!n16!n1!n"}, {"SI", "5!n8!n2!n"}, {"SK", "4!n6!n10!n"},
    {"SM", "1!a5!n5!n12!c"}, {"SO", "4!n3!n12!n"}, {"ST", "4!n4!n11!n2!n"}, {"SV", "4!a20!n"},
    {"TL", "3!n14!n2!n"}, {"TN", "2!n3!n13!n2!n"}, {"TR", "5!n1!n16!c"}, {"UA", "6!n19!c"},
    {"VA", "3!n15!n"}, {"VG", "4!a16!n"}, {"XK", "4!n10!n2!n"}, {"YE", "4!a4!n18!c"},
};
// clang-format on

const Structure* structure_of(std::string_view country) noexcept {
  const auto* const row = std::ranges::lower_bound(kStructures, country, {}, &Structure::country);
  return row != std::end(kStructures) && row->country == country ? row : nullptr;
}

// All counts of the registry are exact.
std::size_t length_of(std::string_view structure) noexcept {
  std::size_t total = 0;
  std::size_t count = 0;
  for (const char c : structure) {
    if (ascii::is_digit(c)) {
      count = count * 10 + static_cast<std::size_t>(c - '0');
    } else {
      total += std::exchange(count, 0);
    }
  }
  return total;
}

// As a number, the account stands before the country and the check digits.
bool has_check_digits(const Iban& iban) noexcept {
  char turned[kMaxBban + kBban] = {};
  char* end = std::ranges::copy(iban.bban, turned).out;
  end = std::ranges::copy(iban.country, end).out;
  end = std::ranges::copy(iban.check_digits, end).out;
  // 00, 01 and 99 leave the same remainder as 97, 98 and 02, which are the ones that are issued.
  const bool issued =
      iban.check_digits != "00" && iban.check_digits != "01" && iban.check_digits != "99";
  return issued && mod_97({turned, static_cast<std::size_t>(end - turned)}) == 1;
}

}  // namespace

std::size_t iban_length(std::string_view country) noexcept {
  const Structure* const structure = structure_of(country);
  return structure == nullptr ? 0 : kBban + length_of(structure->bban);
}

Result<Iban> read_iban(std::string_view text, NationalCheck check) {
  const Iban iban = {text.substr(0, 2), text.substr(std::min<std::size_t>(2, text.size()), 2),
                     text.substr(std::min(kBban, text.size()))};
  const Structure* const structure = structure_of(iban.country);
  if (structure == nullptr) {
    return fail(Errc::bad_value, 0, "country code", "the country has no IBAN");
  }
  if (text.size() != iban_length(iban.country)) {
    return fail(Errc::bad_length, std::min(text.size(), iban_length(iban.country)), "BBAN",
                "the IBANs of the country have another length");
  }
  if (!ascii::all_digits(iban.check_digits)) {
    return fail(Errc::malformed, 2, "IBAN check digits", "the check digits are no digits");
  }
  if (!pattern::fits(structure->bban, iban.bban)) {
    return fail(Errc::malformed, kBban, "BBAN", "accounts of the country look otherwise");
  }
  if (!has_check_digits(iban)) {
    return fail(Errc::crc_mismatch, 2, "IBAN check digits", "the check digits do not fit");
  }
  if (check == NationalCheck::enforce && !has_national_check_digits(iban.country, iban.bban)) {
    return fail(Errc::crc_mismatch, kBban, "BBAN", "the check digits of the country do not fit");
  }
  return iban;
}

bool is_qr_iban(const Iban& iban) noexcept {
  const auto institution = iban.bban.substr(0, 5);
  return (iban.country == "CH" || iban.country == "LI") && institution >= "30000" &&
         institution <= "31999";
}

}  // namespace moongate
