#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

std::string page(std::string_view data) {
  return std::string("https://enroll.zellepay.com/qr-codes").append(data);
}

}  // namespace

TEST_CASE("zelle: the object behind Base64 says who is paid") {
  // {"name":"TEST SHOP","token":"shop@example.com","action":"payment"}
  const std::string data =
      "eyJuYW1lIjoiVEVTVCBTSE9QIiwidG9rZW4iOiJzaG9wQGV4YW1wbGUuY29tIiwiYWN0aW9uIjoicGF5bWVudCJ9";
  for (const std::string& text :
       {page("?data=" + data), page("/?data=" + data), page("??data=" + data)}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.valid);
    CHECK(code.ecosystem == "us_zelle");
    CHECK(code.kind == Kind::payment);
    CHECK(code.payee.name == "TEST SHOP");
    CHECK(code.payee.account == "shop@example.com");
    CHECK(field(code, "action") == "payment");
  }
}

TEST_CASE("zelle: padding may be escaped or missing") {
  // {"token":"5555550100","name":"X"}
  for (const std::string_view data : {"eyJ0b2tlbiI6IjU1NTU1NTAxMDAiLCJuYW1lIjoiWCJ9",
                                      // {"token":"5555550100","name":"XY"}
                                      "eyJ0b2tlbiI6IjU1NTU1NTAxMDAiLCJuYW1lIjoiWFkifQ%3D%3D",
                                      "eyJ0b2tlbiI6IjU1NTU1NTAxMDAiLCJuYW1lIjoiWFkifQ"}) {
    CAPTURE(data);
    const auto code = classify(page("?data=" + std::string(data)));
    CHECK(code.valid);
    CHECK(code.payee.account == "5555550100");
  }
}

TEST_CASE("zelle: a telephone number as people write it, and a shop's tag") {
  // {"token":"555-555-0100","name":"X"}
  const auto code = classify(page("?data=eyJ0b2tlbiI6IjU1NS01NTUtMDEwMCIsIm5hbWUiOiJYIn0"));
  CHECK(code.valid);
  CHECK(code.payee.account == "555-555-0100");
  // {"token":"testshop","name":"X","action":"PAYMENT"}
  const auto tag =
      classify(page("?data=eyJ0b2tlbiI6InRlc3RzaG9wIiwibmFtZSI6IlgiLCJhY3Rpb24iOiJQQVlNRU5UIn0"));
  CHECK(tag.valid);
  CHECK(tag.payee.account == "testshop");
}

TEST_CASE("zelle: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"?data=%%%", Errc::bad_base64, "data"},
           Row{"?data=", Errc::malformed, "data"},
           Row{"?data=eyJuYW1lIjoiWCJ9", Errc::missing_field, "token"},  // {"name":"X"}
           Row{"?data=eyJ0b2tlbiI6IngifQ", Errc::bad_value, "token"},    // {"token":"x"}
           Row{"?data=bm90IGpzb24", Errc::malformed, "data"},            // not json
           Row{"?data=eyJ0b2tlbiI6IngifQ&data=e30", Errc::duplicate_field, "data"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(page(row.text));
    CHECK(code.ecosystem == "us_zelle");
    CHECK(has_error(code, row.code, row.field));
  }
  CHECK(classify(page("")).kind == Kind::url);
  CHECK(classify("https://enroll.zellepay.com/").kind == Kind::url);
}
