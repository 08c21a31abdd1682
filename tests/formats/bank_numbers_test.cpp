#include "formats/bank_numbers.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("bank numbers: CBU") {
  CHECK(is_cbu("2850590940090418135201"));
  CHECK_FALSE(is_cbu("2850590840090418135201"));
  CHECK_FALSE(is_cbu("2850590940090418135202"));
  CHECK_FALSE(is_cbu("285059094009041813520"));
  CHECK_FALSE(is_cbu(""));
}

TEST_CASE("bank numbers: CLABE") {
  CHECK(is_clabe("032180000118359719"));
  CHECK_FALSE(is_clabe("032180000118359710"));
  CHECK_FALSE(is_clabe("32180000118359719"));
  CHECK_FALSE(is_clabe("03218000011835971x"));
}

TEST_CASE("bank numbers: Russian accounts") {
  // The example of GOST R 56042-2014.
  CHECK(fits_russian_bank("40702810138250123017", "044525225"));
  CHECK_FALSE(fits_russian_bank("40702810238250123017", "044525225"));
  CHECK_FALSE(fits_russian_bank("40702810138250123017", "044525226"));
  CHECK_FALSE(fits_russian_bank("40702810138250123017", "04452522"));
  CHECK_FALSE(fits_russian_bank("4070281013825012301", "044525225"));
  CHECK(fits_russian_correspondent("30101810400000000225", "044525225"));
  CHECK_FALSE(fits_russian_correspondent("30101810500000000225", "044525225"));
  CHECK_FALSE(fits_russian_correspondent("3010181040000000022", "044525225"));
  CHECK_FALSE(fits_russian_correspondent("30101810400000000225", "04452522"));
}

TEST_CASE("bank numbers: Swedish giro") {
  CHECK(is_bankgiro("9912346"));
  CHECK_FALSE(is_bankgiro("9912345"));
  CHECK_FALSE(is_bankgiro("912346"));
  CHECK(is_bankgiro("09912346"));
  CHECK_FALSE(is_bankgiro("009912346"));
  CHECK(is_plusgiro("18"));
  CHECK_FALSE(is_plusgiro("19"));
  CHECK_FALSE(is_plusgiro("0"));
  CHECK(is_plusgiro("00000018"));
  CHECK_FALSE(is_plusgiro("000000018"));
}

TEST_CASE("bank numbers: Danish slips") {
  // Luhn: 8 + 2·1 = 10
  CHECK(is_fik_payment_id("71", "000000000000018"));
  CHECK_FALSE(is_fik_payment_id("71", "000000000000019"));
  CHECK_FALSE(is_fik_payment_id("71", "0000000000000018"));
  CHECK(is_fik_payment_id("75", "0000000000000018"));
  CHECK(is_fik_payment_id("04", "0000000000000018"));
  CHECK(is_fik_payment_id("15", "0000000000000018"));
  CHECK_FALSE(is_fik_payment_id("15", "0000000000000019"));
  CHECK_FALSE(is_fik_payment_id("15", "000000000000018"));
  CHECK(is_fik_payment_id("73", ""));
  CHECK(is_fik_payment_id("01", ""));
  CHECK_FALSE(is_fik_payment_id("01", "18"));
  CHECK_FALSE(is_fik_payment_id("73", "18"));
  CHECK_FALSE(is_fik_payment_id("99", "0000000000000018"));
}

TEST_CASE("bank numbers: pagoPA") {
  // 3·10^15 + 94 leaves 4 by 93.
  CHECK(is_pagopa_notice("300000000000009404"));
  CHECK_FALSE(is_pagopa_notice("300000000000009405"));
  CHECK(is_pagopa_notice("000000000000009300"));
  CHECK(is_pagopa_notice("000000000000009401"));
  CHECK(is_pagopa_notice("100000000000009499"));  // not checked
  CHECK_FALSE(is_pagopa_notice("400000000000009301"));
  CHECK_FALSE(is_pagopa_notice("00000000000009300"));
}
