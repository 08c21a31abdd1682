#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kLink = {
    {"token", "AS10003P3RH0LJ2A9ROO038L6NT5RU1M"}, {"bank", "000000000001"}, {"amount", "100.00"}};

}  // namespace

// The first is the example of NSPK's document; the checksums of the others are by Python.
TEST_CASE("ru_sbp compose: amounts are kopecks, and the identifier tells the type") {
  CHECK(composed("ru_sbp", kLink) ==
        "https://qr.nspk.ru/"
        "AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01&bank=000000000001&sum=10000&cur=RUB&crc=F3D0");
  CHECK(composed("ru_sbp", with(kLink, "amount", "0.05")) ==
        "https://qr.nspk.ru/"
        "AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01&bank=000000000001&sum=5&cur=RUB&crc=35DB");
  CHECK(composed("ru_sbp", with(kLink, "token", "AD10003P3RH0LJ2A9ROO038L6NT5RU1M")) ==
        "https://qr.nspk.ru/"
        "AD10003P3RH0LJ2A9ROO038L6NT5RU1M?type=02&bank=000000000001&sum=10000&cur=RUB&crc=C4DB");
  CHECK(composed("ru_sbp", with(kLink, "amount", "")) ==
        "https://qr.nspk.ru/"
        "AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01&bank=000000000001&cur=RUB&crc=0D71");
}

TEST_CASE("ru_sbp compose: what the standard does not allow") {
  constexpr Refused kRows[] = {
      {"token", "", Errc::missing_field, "token"},
      {"amount", "0", Errc::bad_amount, "amount"},
      {"amount", "1.005", Errc::bad_amount, "amount"},
      {"colour", "red", Errc::invalid_argument, "colour"},
  };
  check_refusals("ru_sbp", kLink, kRows);
}
