#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kPayment = {{"account", "CZ6508000000192000145399"}, {"amount", "450"}};

}  // namespace

// SPAYD 1.2; checksums by Python's zlib over the attributes in the order of their bytes.
TEST_CASE("cz_spayd compose: attributes, escapes and the checksum") {
  CHECK(composed("cz_spayd", kPayment) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*CRC32:435DAA93");
  CHECK(composed("cz_spayd", {{"account", "CZ6508000000192000145399"}}) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*CRC32:BA2015FE");
  CHECK(composed(
            "cz_spayd",
            {{"ACC", "CZ6508000000192000145399"}, {"AM", "1.5"}, {"CC", "EUR"}, {"RN", "Test"}}) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:1.50*CC:EUR*RN:Test*CRC32:AB3171EA");
  // "*" parts attributes and "%" leads an escape.
  CHECK(composed("cz_spayd", with(kPayment, "MSG", "5*6 %2A")) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*MSG:5%2A6 %252A*CRC32:BA0FB44C");
}

// X-VS has at most ten digits; RF sixteen.
TEST_CASE("cz_spayd compose: a reference is a variable symbol as long as it fits one") {
  CHECK(composed("cz_spayd", with(kPayment, "reference", "1234567890")) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*X-VS:1234567890*CRC32:7B888D61");
  CHECK(composed("cz_spayd", with(kPayment, "reference", "12345678901")) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*RF:12345678901*CRC32:ABF4F06D");
}

TEST_CASE("cz_spayd compose: what the standard does not allow") {
  constexpr Refused kRows[] = {
      {"account", "", Errc::missing_field, "ACC"},
      {"account", "CZ6608000000192000145399", Errc::crc_mismatch, "ACC"},
      {"amount", "0", Errc::bad_amount, "amount"},
      {"amount", "1.005", Errc::bad_amount, "amount"},
      {"amount", "1,50", Errc::bad_amount, "amount"},
      {"amount", "12345678.00", Errc::bad_amount, "AM"},
      {"currency", "XYZ", Errc::bad_currency, "CC"},
      {"reference", "A1", Errc::bad_value, "X-VS"},
      {"reference", "12345678901234567", Errc::bad_value, "RF"},
      {"CRC32", "00000000", Errc::invalid_argument, "CRC32"},
      {"colour", "red", Errc::invalid_argument, "colour"},
      {"DT", "20250230", Errc::bad_value, "DT"},
      {"AM", "2", Errc::duplicate_field, "AM"},
  };
  check_refusals("cz_spayd", kPayment, kRows);
}
