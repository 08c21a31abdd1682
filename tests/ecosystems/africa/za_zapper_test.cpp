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

TEST_CASE("zapper: groups of any number, brackets closed or open, and types that are not public") {
  const auto closed = classify("http://2.zap.pe?t=6&i=1:2:7[34|1]:10[38|Shop]");
  CHECK(closed.valid);
  CHECK(closed.payee.name == "Shop");
  CHECK(closed.amount == Money{"1", "ZAR"});
  const auto other = classify("http://2.zap.pe?t=12&i=AbC");
  CHECK(other.valid);
  CHECK(other.kind == Kind::payment);
  CHECK(field(other, "i") == "AbC");
  // ASCII85 has every mark but those from "v" on.
  const auto marks = classify(R"(http://5.zap.pe?t=4&i=r%)=o\O'"<F>)aN!?`J-3#&+[4'g!!,K])");
  CHECK(marks.valid);
  CHECK(marks.kind == Kind::payment);
  CHECK(field(marks, "i") == R"(r%)=o\O'"<F>)aN!?`J-3#&+[4'g!!,K])");
  CHECK(classify(R"(http://5.zap.pe\@evil.example?t=4&i=AbC)").ecosystem == "none");
  CHECK(has_error(classify("http://2.zap.pe?t=6&i=1:2:7[abc|1"), Errc::malformed, "i"));
  CHECK(has_error(classify("http://2.zap.pe?t=6&i=1:2:7[34|1|10[38|A:8[x"), Errc::malformed, "i"));
  for (const std::string_view text :
       {"http://2.zap.pe?t=6", "http://2.zap.pe?i=1:2",
        "http://2.zap.pe?t=6&i=", "http://2.zap.pe?t=123&i=1:2", "http://2.zap.pe?t=x&i=1:2"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}
