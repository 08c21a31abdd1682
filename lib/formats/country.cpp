#include "formats/country.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include "formats/ascii.hpp"

namespace moongate {
namespace {

// ISO 3166-1 alpha-2, officially assigned; one line for each first letter, then its second letters.
constexpr std::array<std::string_view, 26> kSecondLetters = {
    /*A*/ "DEFGILMOQRSTUWXZ",
    /*B*/ "ABDEFGHIJLMNOQRSTVWYZ",
    /*C*/ "ACDFGHIKLMNORUVWXYZ",
    /*D*/ "EJKMOZ",
    /*E*/ "CEGHRST",
    /*F*/ "IJKMOR",
    /*G*/ "ABDEFGHILMNPQRSTUWY",
    /*H*/ "KMNRTU",
    /*I*/ "DELMNOQRST",
    /*J*/ "EMOP",
    /*K*/ "EGHIMNPRWYZ",
    /*L*/ "ABCIKRSTUVY",
    /*M*/ "ACDEFGHKLMNOPQRSTUVWXYZ",
    /*N*/ "ACEFGILOPRUZ",
    /*O*/ "M",
    /*P*/ "AEFGHKLMNRSTWY",
    /*Q*/ "A",
    /*R*/ "EOSUW",
    /*S*/ "ABCDEGHIJKLMNORSTVXYZ",
    /*T*/ "CDFGHJKLMNORTVWZ",
    /*U*/ "AGMSYZ",
    /*V*/ "ACEGINU",
    /*W*/ "FS",
    /*X*/ "K",
    /*Y*/ "ET",
    /*Z*/ "AMW",
};

// A bit for each second letter.
constexpr std::array<std::uint32_t, 26> make_assigned() noexcept {
  std::array<std::uint32_t, 26> assigned{};
  for (std::size_t first = 0; first < assigned.size(); ++first) {
    for (const char second : kSecondLetters[first]) assigned[first] |= 1U << (second - 'A');
  }
  return assigned;
}
constexpr auto kAssigned = make_assigned();

}  // namespace

bool is_country(std::string_view code) noexcept {
  if (code.size() != 2 || !ascii::is_upper(code[0]) || !ascii::is_upper(code[1])) return false;
  return (kAssigned[static_cast<std::size_t>(code[0] - 'A')] >> (code[1] - 'A') & 1U) != 0;
}

}  // namespace moongate
