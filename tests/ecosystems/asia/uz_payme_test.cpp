#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("uz_payme: the example of a checkout link") {
  // m=587f72c72cac0d162c722ae2;ac.order_id=197;a=500
  const auto code = classify(
      "https://checkout.paycom.uz/"
      "bT01ODdmNzJjNzJjYWMwZDE2MmM3MjJhZTI7YWMub3JkZXJfaWQ9MTk3O2E9NTAw");
  CHECK(code.ecosystem == "uz_payme");
  CHECK(code.valid);
  CHECK(code.payee.account == "587f72c72cac0d162c722ae2");
  CHECK(code.reference == "197");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"5.00", "UZS"});
}

TEST_CASE("uz_payme: near misses") {
  const std::string base = "https://checkout.paycom.uz/";
  const NearMiss rows[] = {
      // a=1;b=2;c=3;d=4
      {"no merchant", base + "YT0xO2I9MjtjPTM7ZD00", Errc::missing_field, "m"},
      // m=abc;a=-5;b=xx
      {"amount", base + "bT1hYmM7YT0tNTtiPXh4", Errc::bad_amount, "a"},
      // m=abc;m=abd;a=1
      {"two merchants", base + "bT1hYmM7bT1hYmQ7YT0x", Errc::duplicate_field, ""},
      {"not Base64", base + "bT1hYmM7bT1hYmQ7YT0x=", Errc::bad_base64, "token"},
  };
  check_near_misses("uz_payme", rows);
}
