#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("numbers: goods by their check digit") {
  for (const std::string_view text :
       {"6902045380588", "614141000036", "40123455", "09520123456788"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::product);
    CHECK(field(code, "gtin") == text);
    CHECK(code.valid);
  }
}

TEST_CASE("numbers: a wrong check digit makes a number text, unless the symbol says goods") {
  CHECK(classify("6902045380589").kind == Kind::text);
  const auto code = classify("6902045380589", SymbolFormat::ean_13);
  CHECK(code.kind == Kind::product);
  CHECK_FALSE(code.valid);
  CHECK(has_error(code, Errc::bad_value, "gtin"));
}

TEST_CASE("numbers: what a retail symbol holds is goods, an add-on behind it too") {
  struct Row {
    std::string_view text;
    SymbolFormat format;
    std::string_view gtin;
    std::string_view add_on;
  };
  for (const Row& row : {
           Row{"1306141000121", SymbolFormat::ean_13, "1306141000121", "(none)"},
           Row{"130614100012154321", SymbolFormat::ean_13, "1306141000121", "54321"},
           Row{"130614100012112", SymbolFormat::ean_13, "1306141000121", "12"},
           Row{"61414100003612345", SymbolFormat::upc_a, "614141000036", "12345"},
           Row{"4012345512", SymbolFormat::ean_8, "40123455", "12"},
           Row{"0614141000036", SymbolFormat::upc_a, "0614141000036", "(none)"},
           Row{"061414100003654321", SymbolFormat::upc_a, "0614141000036", "54321"},
           Row{"0012000006494", SymbolFormat::upc_e, "0012000006494", "(none)"},
           Row{"001200000649412", SymbolFormat::upc_e, "0012000006494", "12"},
           Row{"001200000649454321", SymbolFormat::upc_e, "0012000006494", "54321"},
           Row{"4012345554321", SymbolFormat::ean_8, "40123455", "54321"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text, row.format);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::product);
    CHECK(code.valid);
    CHECK(field(code, "gtin") == row.gtin);
    CHECK(field(code, "add_on") == row.add_on);
  }
  CHECK(classify("130614100012154321").ecosystem == "wechat_pay");
  CHECK(classify("130614100012154321", SymbolFormat::code_128).ecosystem == "wechat_pay");
}

TEST_CASE("numbers: UPC-E is expanded") {
  const auto code = classify("04252614", SymbolFormat::upc_e);
  CHECK(field(code, "code") == "04252614");
  CHECK(field(code, "gtin") == "042100005264");
}

TEST_CASE("numbers: a book is goods with an ISBN") {
  CHECK(field(classify("9780306406157"), "isbn") == "9780306406157");
  CHECK(field(classify("6902045380588"), "isbn") == "(none)");
}

TEST_CASE("numbers: a card number is kept from sight") {
  for (const std::string_view text :
       {"4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "378282246310005",
        "%B4111111111111111^DOE/J^3012101", ";4111111111111111=30121010000"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::text);
    CHECK(code.sensitive);
    CHECK(code.flags.has(Flag::card_number_like));
    CHECK(display(code).find("4111111111") == std::string::npos);
  }
}

TEST_CASE("numbers: near misses of a card number") {
  for (const std::string_view text :
       {"4111111111111112", "411111111111111", "1234567890123456", "4111111111111111a",
        "41111111111111111111", "0000000000000000"}) {
    CAPTURE(text);
    CHECK_FALSE(classify(text).flags.has(Flag::card_number_like));
  }
}

TEST_CASE("numbers: organisations and vehicles") {
  CHECK(field(classify("91350100M000100Y43"), "unified_social_credit_code") ==
        "91350100M000100Y43");
  const auto code = classify("1M8GDM9AXKP042788");
  CHECK(code.kind == Kind::vin);
  CHECK(field(code, "vin") == "1M8GDM9AXKP042788");
  CHECK(classify("11111111111111111").kind == Kind::text);
}

// GS1 General Specifications 5.2.2.4.2: the last digit of the six says where the zeros were.
TEST_CASE("numbers: UPC-E of every form is expanded") {
  struct Row {
    const char* code;
    const char* gtin;
  };
  const Row rows[] = {
      {"01234531", "012300000451"}, {"01234543", "012340000053"}, {"01234558", "012345000058"}};
  for (const Row& row : rows) {
    CAPTURE(row.code);
    CHECK(field(classify(row.code, SymbolFormat::upc_e), "gtin") == row.gtin);
  }
  CHECK_FALSE(classify("01234532", SymbolFormat::upc_e).valid);
  CHECK_FALSE(classify("21234558", SymbolFormat::upc_e).valid);
}

TEST_CASE("numbers: a book is a number of 13 digits that begins with 978 or 979") {
  CHECK(field(classify("9791234567896"), "isbn") == "9791234567896");
  CHECK(field(classify("978030640615"), "isbn") == "(none)");
  CHECK(classify("%b4111111111111111^DOE/J^3012101").flags.has(Flag::card_number_like));
}

TEST_CASE("numbers: UPC-E is expanded by its last digit") {
  // General Specifications section 5.2.2.4.2; check digits by hand.
  struct Row {
    std::string_view code, gtin;
  };
  for (const Row& row : {Row{"01234505", "012000003455"}, Row{"01234514", "012100003454"},
                         Row{"01234523", "012200003453"}, Row{"01234531", "012300000451"},
                         Row{"01234543", "012340000053"}, Row{"01234558", "012345000058"},
                         Row{"01234596", "012345000096"}, Row{"11234502", "112000003452"}}) {
    CAPTURE(row.code);
    const auto code = classify(row.code, SymbolFormat::upc_e);
    CHECK(code.kind == Kind::product);
    CHECK(field(code, "gtin") == row.gtin);
  }
  CHECK_FALSE(classify("01234501", SymbolFormat::upc_e).valid);  // check digit
  CHECK_FALSE(classify("21234502", SymbolFormat::upc_e).valid);  // number system 2
}

TEST_CASE("numbers: the formats of goods, and digits that are too few for them") {
  for (const auto format : {SymbolFormat::ean_8, SymbolFormat::ean_13, SymbolFormat::upc_a}) {
    CHECK(classify("614141000037", format).kind == Kind::product);
    CHECK(classify("61414100003", format).kind == Kind::text);
  }
  CHECK(classify("614141000037", SymbolFormat::qr_code).kind == Kind::text);
}
