#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// The example of the specification, with other people and euros.
constexpr std::string_view kExample =
    "HRVHUB30\nEUR\n000000000012355\nIVANA HORVAT\nIVANECKA ULICA 125\n42000 VARAZDIN\nPRIMJER "
    "d.d.\n"
    "ALKARSKI PROLAZ 13B\n21230 SINJ\nHR1210010051863000160\nHR01\n7269-68949637676-00019\nCOST\n"
    "Troskovi za 1. mjesec\n";

}  // namespace

TEST_CASE("hr_hub3: the example of the specification") {
  const auto code = classify(kExample, SymbolFormat::pdf417);
  CHECK(code.ecosystem == "hr_hub3");
  CHECK(code.valid);
  CHECK(code.payee.account == "HR1210010051863000160");
  CHECK(code.payee.name == "PRIMJER d.d.");
  CHECK(code.reference == "HR01 7269-68949637676-00019");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"123.55", "EUR"});
  CHECK(field(code, "Opis plaćanja") == "Troskovi za 1. mjesec");
}

TEST_CASE("hr_hub3: kunas are told as retired") {
  const auto code = classify(with(kExample, "EUR", "HRK"));
  CHECK(code.valid);
  CHECK(code.amount->currency == "HRK");
  CHECK(code.flags.has(Flag::retired));
}

TEST_CASE("hr_hub3: the last line needs no end, nothing but zeros is no amount") {
  CHECK(classify(kExample.substr(0, kExample.size() - 1)).valid);
  const auto open = classify(with(kExample, "000000000012355", "000000000000000"));
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
}

TEST_CASE("hr_hub3: near misses") {
  const NearMiss rows[] = {
      {"account", with(kExample, "HR1210", "HR1310"), Errc::crc_mismatch, "IBAN primatelja"},
      {"decimals", with(kExample, "000000000012355", "123.55"), Errc::bad_amount, "Iznos"},
      {"currency", with(kExample, "EUR", "USD"), Errc::bad_currency, "Valuta"},
      {"version", with(kExample, "HRVHUB30", "HRVHUB20"), Errc::unsupported_version, "Zaglavlje"},
      {"no account", with(kExample, "HR1210010051863000160", ""), Errc::missing_field,
       "IBAN primatelja"},
      {"reference", with(kExample, "7269-", "7269;"), Errc::bad_value, "Poziv na broj primatelja"},
      {"more", std::string(kExample) + "more", Errc::trailing_data, ""},
  };
  check_near_misses("hr_hub3", rows);
  check_truncated(kExample, kExample.find("\nTroskovi"));
}

TEST_CASE("hr_hub3: what scanners put behind it is no line of it") {
  for (const std::string_view padding : {" ", "\n", "\x03"}) {
    CHECK(classify(std::string(kExample).append(padding)).valid);
  }
  CHECK(classify(std::string(kExample) + '\0').valid);
}
