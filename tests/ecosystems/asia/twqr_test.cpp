#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
constexpr std::string_view kTransfer =
    "TWQRP://812NTTransfer/158/02/V1?D6=0028881001234567&D5=812&D10=901&D1=60000&D9=hello";
}  // namespace

TEST_CASE("twqr: a transfer") {
  for (const auto& text : {std::string(kTransfer), with(kTransfer, "812NTTransfer", "個人轉帳"),
                           with(kTransfer, "812NTTransfer", "xn--gmqw5ax42ad01c"),
                           with(kTransfer, "TWQRP", "twqrp")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "twqr");
    CHECK(code.valid);
    CHECK(code.scheme == "transfer");
    CHECK(code.payee.account == "0028881001234567");
    CHECK(field(code, "D5") == "812");
    REQUIRE(code.amount);
    CHECK(*code.amount == Money{"600.00", "TWD"});
  }
}

TEST_CASE("twqr: an address that was escaped as a whole is decoded") {
  const auto code = classify(
      "TWQRP%3A%2F%2F812NTTransfer%2F158%2F02%2FV1%3FD6%3D0028881001234567%26D5%3D812%26D1%"
      "3D60000");
  CHECK(code.ecosystem == "twqr");
  CHECK(code.valid);
  CHECK(code.amount->value == "600.00");
  CHECK(code.flags.has(Flag::nonstandard));
}

TEST_CASE("twqr: near misses") {
  const NearMiss rows[] = {
      {"account", with(kTransfer, "D6=0028881001234567&", ""), Errc::missing_field, "D6"},
      {"bank", with(kTransfer, "&D5=812", ""), Errc::missing_field, "D5"},
      {"letters", with(kTransfer, "4567", "45X7"), Errc::bad_value, "D6"},
      {"two accounts", std::string(kTransfer) + "&D6=0028881001234567", Errc::duplicate_field,
       "D6"},
      {"unknown", std::string(kTransfer) + "&X=1", Errc::bad_value, ""},
      {"decimals", with(kTransfer, "60000", "600.00"), Errc::bad_value, "D1"},
      {"currency", with(kTransfer, "D10=901", "D10=840"), Errc::bad_currency, "D10"},
      {"country", with(kTransfer, "/158/", "/156/"), Errc::bad_value, "country"},
      {"type", with(kTransfer, "/02/", "/09/"), Errc::bad_value, "type"},
      {"version", with(kTransfer, "/V1?", "/V2?"), Errc::unsupported_version, "version"},
      {"no query", "TWQRP://812NTTransfer/158/02/V1", Errc::malformed, ""},
      {"no slashes", "TWQRP:812NTTransfer/158/02/V1?D5=812", Errc::malformed, ""},
  };
  check_near_misses("twqr", rows);
  check_truncated(kTransfer, kTransfer.find("&D10"));
}

TEST_CASE("twqr: a shop's code names it in template 45") {
  const auto code = classify(
      "0002010102110216440039566491799645620012tw.com.twqrp0142V1158AcNNAPZ6SREYF,00,"
      "006541962006345673225204599953039015802TW5909TEST SHOP6011TAIPEI CITY64140002ZH0104測試商店"
      "6304C5E7");
  CHECK(code.ecosystem == "twqr");
  CHECK(code.valid);
  CHECK(code.scheme == "merchant");
  CHECK(code.payee.name == "TEST SHOP");
}
