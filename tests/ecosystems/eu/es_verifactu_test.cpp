#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("es_verifactu: an invoice and a credit note") {
  const std::string text =
      "https://www2.agenciatributaria.gob.es/wlpl/TIKE-CONT/ValidarQR?nif=B00000000&numserie=A%2F1&"
      "fecha=01-06-2025&importe=12.10";
  const auto code = classify(text);
  CHECK(code.ecosystem == "es_verifactu");
  CHECK(code.valid);
  CHECK(*code.amount == Money{"12.10", "EUR"});
  CHECK(code.reference == "A/1");
  const auto credit = classify(with(text, "12.10", "-12.10"));
  CHECK(credit.valid);
  CHECK_FALSE(credit.amount);
}
