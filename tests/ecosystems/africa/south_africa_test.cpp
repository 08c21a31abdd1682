#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("zapper: groups of entries behind merchant and site") {
  const auto code = classify(
      "http://2.zap.pe?t=6&i=10000:20000:7[34|53.64|11,66|A:1,60|1:10[38|Test: Shop,39|ZAR]");
  CHECK(code.valid);
  CHECK(code.ecosystem == "za_zapper");
  CHECK(code.kind == Kind::payment);
  CHECK(code.payee.account == "10000");
  CHECK(code.payee.name == "Test: Shop");
  CHECK(code.reference == "A:1");
  CHECK(field(code, "site_id") == "20000");
  CHECK(field(code, "60") == "1");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "53.64");
  CHECK(code.amount->currency == "ZAR");
  CHECK(code.flags.has(Flag::insecure_scheme));
}

TEST_CASE("zapper: letters may follow the number of an entry") {
  const auto code =
      classify("http://2.zap.pe?t=6&i=10000:20000:7[34|29.99|11,33n|REF1|10:10[39|ZAR,38|Shop");
  CHECK(code.valid);
  CHECK(code.reference == "REF1");
  CHECK(code.amount->value == "29.99");
}

TEST_CASE("zapper: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"http://2.zap.pe?t=6&i=10000", Errc::malformed, "i"},
           Row{"http://2.zap.pe?t=6&i=x:1:7[34|1", Errc::malformed, "i"},
           Row{"http://2.zap.pe?t=6&i=1:2:7[34", Errc::malformed, "i"},
           Row{"http://2.zap.pe?t=6&i=1:2:7[34|1,34|2", Errc::duplicate_field, "amount"},
           Row{"http://2.zap.pe?t=6&i=1:2:7[34|1:10[34|2", Errc::duplicate_field, "amount"},
           Row{"http://2.zap.pe?t=6&i=1:2:7[34|-1", Errc::bad_amount, "amount"},
           Row{"http://2.zap.pe?t=6&i=1:2&i=3:4", Errc::duplicate_field, ""},
       }) {
    CAPTURE(row.text);
    CHECK(has_error(classify(row.text), row.code, row.field));
  }
  CHECK(classify("https://www.zapper.com/about?i=1:2").kind == Kind::url);
}

TEST_CASE("snapscan: amounts are cents, and a till has a number of 23 digits") {
  const auto code = classify("https://pos.snapscan.io/qr/TestShop?id=1&amount=100&strict=true");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "1.00");
  CHECK(code.amount->currency == "ZAR");
  CHECK(has_error(classify("https://pos.snapscan.io/qr/TestShop?amount=1.00"), Errc::bad_amount,
                  "amount"));
  const auto till = classify("SK-123-00000000000000000000001");
  CHECK(till.ecosystem == "za_snapscan");
  CHECK(field(till, "till") == "123");
  for (const std::string_view text :
       {"SK-", "SK-123", "SK-123-0000000000000000000001", "SK-123-000000000000000000000001",
        "SK-1234567-00000000000000000000001", "SK-a-00000000000000000000001"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("scan to pay: ten digits in a matrix symbol, or nobody knows in what") {
  CHECK(classify("8000000001").ecosystem == "za_scantopay");
  CHECK(classify("8000000001", SymbolFormat::qr_code).ecosystem == "za_scantopay");
  CHECK(classify("8000000001", SymbolFormat::code_128).ecosystem == "none");
  CHECK(classify("1234567890").ecosystem == "none");
  CHECK(classify("800000000").ecosystem == "none");
}

TEST_CASE("parking: a ticket is groups of digits") {
  CHECK(classify("CRSTPC-12-345-6789-10-11").reference == "12-345-6789-10-11");
  for (const std::string_view text :
       {"CRSTPC-", "CRSTPC-12", "CRSTPC-12-", "CRSTPC-a-b", "CRSTPC-1-2-3-4-5-6-7-8"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("qr+: three segments say flow, provider and value") {
  const auto code = classify("https://pay.gov.za/general/xmpl/000hf00hfg0nv0");
  CHECK(code.kind == Kind::payment);
  CHECK(field(code, "flowTypeIndicator") == "general");
  CHECK(field(code, "spIndicator") == "xmpl");
  CHECK(field(code, "value") == "000hf00hfg0nv0");
  for (const std::string_view text :
       {"https://pay.gov.za/general/xmpl", "https://pay.gov.za/general/xmpl/",
        "https://pay.gov.za/general/xmpl/0000/1", "https://pay.gov.za//xmpl/0000"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}
