#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
constexpr std::string_view kBill = "|099999999999990\r111222333444\rREF2\r405695";
}  // namespace

TEST_CASE("th_botbarcode: four fields between carriage returns") {
  const auto code = classify(kBill, SymbolFormat::code_128);
  CHECK(code.ecosystem == "th_botbarcode");
  CHECK(code.valid);
  CHECK(code.payee.account == "099999999999990");
  CHECK(code.reference == "111222333444");
  CHECK(field(code, "Reference No.2") == "REF2");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"4056.95", "THB"});
}

TEST_CASE("th_botbarcode: 0 leaves the amount open, the second reference may be empty") {
  const std::string_view open = "|099999999999990\r111222333444\r\r0";
  const auto code = classify(open);
  CHECK(code.valid);
  CHECK_FALSE(code.amount);
  for (const std::string_view padding : {"\n", "\r\n", " ", "\r"}) {
    CHECK(classify(std::string(open).append(padding)).valid);
  }
}

TEST_CASE("th_botbarcode: near misses") {
  const NearMiss rows[] = {
      {"short biller", with(kBill, "0999", "099"), Errc::bad_value, "Biller ID"},
      {"line feeds", "|099999999999990\n111222333444\n\n0", Errc::malformed, ""},
      {"no bar", std::string(kBill.substr(1)), Errc::malformed, ""},
      {"no reference", with(kBill, "111222333444", ""), Errc::missing_field, "Reference No.1"},
      {"no amount", with(kBill, "405695", ""), Errc::missing_field, "Amount"},
      {"baht", with(kBill, "405695", "4056.95"), Errc::bad_value, "Amount"},
      {"no amount behind the last mark", "|099999999999990\r111222333444\r\r", Errc::missing_field,
       "Amount"},
      {"three fields", "|099999999999990\r111222333444\r0", Errc::truncated, ""},
      {"five fields", std::string(kBill) + "\r1", Errc::trailing_data, ""},
  };
  check_near_misses("th_botbarcode", rows);
  CHECK(classify("|12345 between bars|").ecosystem == "none");
}
