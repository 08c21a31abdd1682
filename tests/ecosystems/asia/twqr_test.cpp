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

// As the codes of a test shop have them: form's blanks, and what the payer is asked.
TEST_CASE("twqr: blanks of a form, several acquirers and texts for the payer") {
  const auto shop = classify(
      "TWQRP%3A%2F%2FTest+Shop+Ltd%2F158%2F01%2FV1%3FD1%3D10000%26D3%3DAb%2BETKdx%26D11%3D00%2C462"
      "4622630%3B51%2C462462263%26D17%3DM%2Citem%2Ctea%2CN%26D18%3DM%2Cnumber%2C%2CY%26D20%3D%2A");
  CHECK(shop.ecosystem == "twqr");
  CHECK(shop.valid);
  CHECK(field(shop, "service") == "Test Shop Ltd");
  CHECK(field(shop, "D3") == "Ab+ETKdx");
  CHECK(field(shop, "D17") == "M,item,tea,N");
  const auto bill = classify(
      "TWQRP%3A%2F%2Fbill%2F158%2F03%2FV1%3FD1%3D10900%26D7%3D++72+++++Y514979%26D11%3D00%2C0040");
  CHECK(bill.valid);
  CHECK(bill.payee.account == "  72     Y514979");
}

TEST_CASE("twqr: a biller's page with an escaped address behind it is the address") {
  const std::string bill =
      "TWQRP%3A%2F%2F%E6%B0%B4%E8%B2%BB%2F158%2F03%2FV1%3FD1%3D12300%26D7%3D12345678901";
  for (const std::string& page :
       {std::string("https://www.water.gov.tw/member_mobilesearch_act.aspx?"),
        std::string("https://paybill.sinopac.com/CreditCard/BarcodeQueryBill/12345678901?"),
        std::string(
            "https://cloudicweb.nhi.gov.tw/nhiapp/PayBill/pay.aspx?billtype=02&billno=1?")}) {
    CAPTURE(page);
    const auto code = classify(page + bill);
    CHECK(code.ecosystem == "twqr");
    CHECK(code.kind == Kind::payment);
    CHECK(code.valid);
    CHECK(code.payee.account == "12345678901");
    CHECK(code.amount == Money{"123.00", "TWD"});
    CHECK(has_error(classify(page + with(bill, "%26D7%3D12345678901", "")), Errc::missing_field,
                    "D7"));
  }
  for (const std::string_view page :
       {"https://water.gov.tw.evil.example/a?", "https://www.water.gov.tw@evil.example/a?"}) {
    CHECK(classify(std::string(page) + bill).ecosystem == "none");
  }
  CHECK(classify("https://www.water.gov.tw/ch/Location?nodeId=1").ecosystem == "none");
}

TEST_CASE("twqr: near misses") {
  const NearMiss rows[] = {
      {"account", with(kTransfer, "D6=0028881001234567&", ""), Errc::missing_field, "D6"},
      {"bank", with(kTransfer, "&D5=812", ""), Errc::missing_field, "D5"},
      {"letters", with(kTransfer, "4567", "45X7"), Errc::bad_value, "D6"},
      {"two accounts", std::string(kTransfer) + "&D6=0028881001234567", Errc::duplicate_field,
       "D6"},
      {"unknown", std::string(kTransfer) + "&X=1", Errc::bad_value, ""},
      {"hidden amount", with(kTransfer, "hello", "%26D1%3D99900"), Errc::bad_value, "D9"},
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
