#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kReceipt =
    "V0;955002-00;Kassenbeleg-V1;Beleg^75.33_7.99_0.00_0.00_0.00^10.00:Bar_73.32:Unbar;18;112;"
    "2019-07-10T18:41:04.000Z;2019-07-10T18:41:04.000Z;ecdsa-plain-SHA256;unixTime;MEQC;BHhW";

}  // namespace

TEST_CASE("de_kassensichv: the amounts of five rates add up") {
  const auto code = classify(kReceipt);
  CHECK(code.ecosystem == "de_kassensichv");
  CHECK(code.valid);
  CHECK(*code.amount == Money{"83.32", "EUR"});
  CHECK(field(code, "transaktions-nummer") == "18");
  CHECK(field(code, "public-key") == "BHhW");
}

TEST_CASE("de_kassensichv: an order holds semicolons of its own") {
  const auto code = classify(with(with(kReceipt, "Kassenbeleg-V1", "Bestellung-V1"),
                                  "Beleg^75.33_7.99_0.00_0.00_0.00^10.00:Bar_73.32:Unbar",
                                  "2;\"Eis; klein\";3.99"));
  CHECK(code.valid);
  CHECK(field(code, "processData") == "2;\"Eis; klein\";3.99");
  CHECK_FALSE(code.amount);
}

TEST_CASE("de_kassensichv: near misses") {
  const NearMiss rows[] = {
      {"version", with(kReceipt, "V0;", "V1;"), Errc::unsupported_version, "qr-code-version"},
      {"amount", with(kReceipt, "75.33", "75,33"), Errc::bad_amount, "processData"},
      {"counter", with(kReceipt, ";112;", ";x;"), Errc::bad_value, "signatur-zaehler"},
      {"key", with(kReceipt, "BHhW", "BHhWx"), Errc::bad_base64, "public-key"},
      {"no key", with(kReceipt, ";BHhW", ""), Errc::truncated, ""},
  };
  check_near_misses("de_kassensichv", rows);
  CHECK(classify("V0;a;b").ecosystem == "none");
}
