#include "formats/tax_numbers.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {

struct Kind {
  const char* name;
  bool (*test)(std::string_view) noexcept;
  std::string_view example;
};

constexpr Kind kKinds[] = {
    {"NIP", is_nip, "1234563218"},
    {"CPF", is_cpf, "11144477735"},
    {"CNPJ", is_cnpj, "11222333000181"},
    {"CNPJ with letters", is_cnpj, "12ABC34501DE35"},  // the example of the Receita Federal
    {"CUIT", is_cuit, "20123456786"},
    {"UEN of a business", is_uen, "00192200M"},
    {"UEN of a company", is_uen, "197401143C"},
    {"UEN of another", is_uen, "S16FC0121D"},
    {"Thai", is_thai_tax_number, "1234545678781"},
    {"Italian", is_italian_tax_number, "00743110157"},
    {"INN of a company", is_inn, "1234567894"},
    {"INN of a person", is_inn, "123456789047"},
    {"EDRPOU in the middle", is_edrpou, "32855961"},
    {"RNOKPP", is_rnokpp, "1759013776"},
};

}  // namespace

TEST_CASE("tax numbers: published examples") {
  for (const Kind& kind : kKinds) {
    CAPTURE(kind.name);
    CHECK(kind.test(kind.example));
  }
}

TEST_CASE("tax numbers: near misses") {
  for (const Kind& kind : kKinds) {
    CAPTURE(kind.name);
    const std::string example(kind.example);
    CHECK_FALSE(kind.test(""));
    CHECK_FALSE(kind.test(example.substr(1)));
    CHECK_FALSE(kind.test(example + "0"));
    CHECK_FALSE(kind.test("x" + example.substr(1)));
    CHECK_FALSE(kind.test(example.substr(0, example.size() - 1) + "x"));
    for (char c = '0'; c <= '9'; ++c) {  // no other last character fits
      const std::string other = example.substr(0, example.size() - 1) + c;
      CHECK(kind.test(other) == (other == example));
    }
  }
}

TEST_CASE("tax numbers: one digit of all is none of Brazil") {
  CHECK_FALSE(is_cpf("11111111111"));
  CHECK_FALSE(is_cnpj("00000000000000"));
}

TEST_CASE("tax numbers: what has two digits is written with one") {
  // EDRPOU 10000030: 1·1 + 3·7 = 22, no remainder
  CHECK(is_edrpou("10000030"));
  // 0000054: 6·5 + 7·4 = 58, 3; 0000032: 6·3 + 7·2 = 32, 10, so 8·3 + 9·2 = 42, 9
  CHECK(is_edrpou("00000543"));
  CHECK(is_edrpou("00000329"));
  CHECK_FALSE(is_edrpou("00000320"));
  // CUIT 20 0000000 2: 5·2 + 2·2 = 14, 3, 8; 23 00000001: 10 + 12 + 2 = 24, 2, 9;
  CHECK(is_cuit("20000000028"));
  CHECK(is_cuit("23000000019"));
  // 5·2 + 2·1 = 12, a remainder of 1, which leaves 10
  CHECK(is_cuit("20000000019"));
}

TEST_CASE("tax numbers: letters of a UEN") {
  CHECK_FALSE(is_uen("U16FC0121D"));
  CHECK_FALSE(is_uen("S1AFC0121D"));
  CHECK_FALSE(is_uen("S16F10121D"));
  CHECK_FALSE(is_uen("S16FO0121D"));  // never used
  CHECK_FALSE(is_uen("S16FC0121d"));
  CHECK_FALSE(is_uen("00192200m"));
}
