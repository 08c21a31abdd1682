#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("pl_zbp2d: the layout of the recommendation") {
  const auto code =
      classify("6481749831|PL|24102035094075786066467288|547185|Testowa Firma|Faktura 1/2026|||");
  CHECK(code.ecosystem == "pl_zbp2d");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.scheme == "company");
  CHECK(code.payee.account == "24102035094075786066467288");
  CHECK(code.payee.name == "Testowa Firma");
  CHECK(code.amount == Money{"5471.85", "PLN"});
  CHECK(code.reference == "Faktura 1/2026");
}

TEST_CASE("pl_zbp2d: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"|DE|24102035094075786066467288|000100|A|B|||", Errc::bad_value, "kod kraju"},
           Row{"|PL|24102035094075786066467289|000100|A|B|||", Errc::crc_mismatch,
               "numer rachunku"},
           Row{"|PL|2410203509407578606646728|000100|A|B|||", Errc::bad_length, "numer rachunku"},
           Row{"|PL|24 1020 3509 4075 7860 6646 7288|000100|A|B|||", Errc::bad_length,
               "numer rachunku"},
           Row{"|PL|PL24102035094075786066467288|000100|A|B|||", Errc::bad_length,
               "numer rachunku"},
           Row{"|pl|24102035094075786066467288|000100|A|B|||", Errc::bad_value, "kod kraju"},
           Row{"648174983|PL|24102035094075786066467288|000100|A|B|||", Errc::bad_value, "NIP"},
           Row{"648-174-98-31|PL|24102035094075786066467288|000100|A|B|||", Errc::bad_value, "NIP"},
           Row{"|PL|24102035094075786066467288|100|A|B|||", Errc::bad_value, "kwota"},
           Row{"|PL|24102035094075786066467288|12.50|A|B|||", Errc::bad_value, "kwota"},
           Row{"|PL|24102035094075786066467288|000100||B|||", Errc::missing_field,
               "nazwa odbiorcy"},
           Row{"|PL|24102035094075786066467288|000100|AAAAAAAAAAAAAAAAAAAAA|B|||", Errc::bad_length,
               "nazwa odbiorcy"},
           Row{"|PL|24102035094075786066467288|000100|A|B||", Errc::truncated, ""},
           Row{"|PL|24102035094075786066467288|000100|A|B||||", Errc::trailing_data, ""},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "pl_zbp2d");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("pl_zbp2d: what is barely acceptable") {
  const auto open = classify("||24102035094075786066467288|000000|A|B|||");
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
  const auto tax = classify("6481749832|PL|24102035094075786066467288|000001|A|B|||");
  CHECK(tax.valid);
  CHECK(tax.flags.has(Flag::nonstandard));
}

TEST_CASE("pl_zbp2d: other text with bars is nobody's") {
  for (const std::string_view text :
       {"|", "||", "|PL|", "1|2|3|4|5|6|7|8|9", "|123456789012345\r1\r2\r3"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem != "pl_zbp2d");
  }
}
