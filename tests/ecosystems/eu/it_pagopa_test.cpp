#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
// 0 modulo 93 is 0.
constexpr std::string_view kNotice = "PAGOPA|002|000000000000000000|01199250158|0000015000";
}  // namespace

TEST_CASE("it_pagopa: a notice") {
  const auto code = classify(kNotice);
  CHECK(code.ecosystem == "it_pagopa");
  CHECK(code.valid);
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"150.00", "EUR"});
  CHECK(code.payee.account == "01199250158");
  CHECK(code.reference == "000000000000000000");
}

TEST_CASE("it_pagopa: one digit of cents is met") {
  const auto code = classify(with(kNotice, "0000015000", "1"));
  CHECK(code.valid);
  CHECK(code.amount->value == "0.01");
  CHECK(code.flags.has(Flag::nonstandard));
}

TEST_CASE("it_pagopa: near misses") {
  const NearMiss rows[] = {
      {"version", with(kNotice, "002", "003"), Errc::unsupported_version, "versione"},
      {"case", with(kNotice, "PAGOPA", "pagopa"), Errc::bad_value, "identificativo"},
      {"check digits", with(kNotice, "000000|", "000001|"), Errc::crc_mismatch, "codice avviso"},
      {"short notice", with(kNotice, "000000|", "00000|"), Errc::bad_value, "codice avviso"},
      {"tax number", with(kNotice, "0158|", "0159|"), Errc::crc_mismatch,
       "codice fiscale ente creditore"},
      {"no amount", std::string(kNotice.substr(0, kNotice.rfind('|'))), Errc::truncated, ""},
      {"euros", with(kNotice, "0000015000", "150.00"), Errc::bad_value, "importo"},
      {"eleven digits", with(kNotice, "0000015000", "00000015000"), Errc::bad_value, "importo"},
      {"nothing", with(kNotice, "0000015000", "000"), Errc::bad_amount, "importo"},
      {"more", std::string(kNotice) + "|1", Errc::trailing_data, ""},
  };
  check_near_misses("it_pagopa", rows);
  check_truncated(kNotice, kNotice.rfind('|'));
}
