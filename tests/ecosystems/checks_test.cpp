#include "ecosystems/checks.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace moongate;

TEST_CASE("checks: each has a name, in order, and says where it is written down") {
  CHECK(std::ranges::is_sorted(checks(), {}, &Check::name));
  for (const Check& check : checks()) {
    CAPTURE(check.name);
    CHECK(is_check(check.name));
    CHECK_FALSE(check.what.empty());
    CHECK_FALSE(passes(check.name, ""));
  }
  for (const std::string_view name : {"", "a", "ibam", "IBAN", "luhn ", "zzz"}) {
    CAPTURE(name);
    CHECK_FALSE(is_check(name));
  }
}

// Examples of the registry (IBAN), of ISO/IEC 7812-1 annex B (Luhn), of AFIP and BCRA; and one
// digit changed.
TEST_CASE("checks: what passes and what does not") {
  struct Row {
    std::string_view check;
    std::string_view value;
    bool passes;
  };
  for (const Row& row : {
           Row{"iban", "GB29NWBK60161331926819", true},
           Row{"iban", "GB29NWBK60161331926818", false},
           Row{"luhn", "79927398713", true},
           Row{"luhn", "79927398714", false},
           Row{"cuit", "20-12345678-6", true},
           Row{"cuit", "20123456786", true},
           Row{"cuit", "20123456787", false},
           Row{"cbu", "2850590940090418135201", true},
           Row{"cbu", "2850590940090418135202", false},
           Row{"cbu", "2850590840090418135201", false},
           Row{"thai_tax_number", "1234545678781", true},
           Row{"thai_tax_number", "1234545678782", false},
       }) {
    CAPTURE(row.check);
    CAPTURE(row.value);
    CHECK(passes(row.check, row.value) == row.passes);
  }
}
