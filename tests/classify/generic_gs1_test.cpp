#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("gs1: element strings") {
  for (const std::string_view text : {"\x1D"
                                      "010952012345678810ABC1\x1D"
                                      "17180426",
                                      "]d2010952012345678810ABC1\x1D"
                                      "17180426",
                                      "(01)09520123456788(10)ABC1(17)180426"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::gs1_element_string);
    CHECK(field(code, "gtin") == "09520123456788");
    CHECK(field(code, "10") == "ABC1");
    CHECK(field(code, "17") == "180426");
  }
}

TEST_CASE("gs1: bare digits need a trade item and more") {
  CHECK(classify("010952012345678817180426").kind == Kind::gs1_element_string);
  CHECK(classify("0109520123456788").kind == Kind::text);
  CHECK(classify("010952012345678717180426").kind == Kind::text);  // check digit
  CHECK(classify("171804260109520123456788").kind == Kind::text);
}

TEST_CASE("gs1: of a symbol FNC1 alone tells that its digits are elements") {
  constexpr std::string_view kDigits = "010952012345678817180426";
  for (const auto format : {SymbolFormat::code_128, SymbolFormat::data_matrix,
                            SymbolFormat::qr_code, SymbolFormat::itf}) {
    CAPTURE(to_string(format));
    CHECK(classify(kDigits, format).kind == Kind::text);
    auto payload = Payload::from_bytes(kDigits);
    payload.format = format;
    payload.gs1 = true;
    CHECK(Classifier{}.classify(payload).kind == Kind::gs1_element_string);
  }
  CHECK(classify("]C0" + std::string(kDigits)).kind == Kind::text);
  CHECK(classify("]C1" + std::string(kDigits)).kind == Kind::gs1_element_string);
}

TEST_CASE("gs1: digital links") {
  struct Row {
    std::string_view text, name, value;
  };
  for (const Row& row : {
           Row{"https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426", "gtin",
               "09520123456788"},
           Row{"https://example.com/some/path/01/09520123456788/22/2A", "gtin", "09520123456788"},
           Row{"https://example.com/01/9520123456788", "gtin", "9520123456788"},
           Row{"https://a.example/stem/00/006141411234567890", "sscc", "006141411234567890"},
           Row{"https://a.example/8018/123456789012345675/8019/123", "gsrn", "123456789012345675"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.kind == Kind::gs1_digital_link);
    CHECK(field(code, row.name) == row.value);
  }
  CHECK(field(classify("https://id.gs1.org/01/09520123456788?17=180426"), "17") == "180426");
}

TEST_CASE("gs1: near misses of a digital link are plain addresses") {
  for (const std::string_view text : {
           "https://a.example/01/09520123456787",            // check digit
           "https://a.example/stem/00/006141411234567890/",  // ends with a slash
           "https://a.example/01/",
           "https://a.example/01/09520123456788/10",  // qualifier without a value
           "https://a.example/99/09520123456788",     // no key
           "https://a.example/b/",
       }) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}

TEST_CASE("gs1: every symbology identifier that announces FNC1") {
  for (const std::string_view mark : {"]C1", "]d2", "]Q3", "]J1", "]e0"}) {
    CAPTURE(mark);
    const auto code = classify(std::string(mark) + "10ABC");
    CHECK(code.kind == Kind::gs1_element_string);
    CHECK(field(code, "10") == "ABC");
  }
  CHECK(classify("]A010ABC").kind == Kind::text);  // Code 39
  CHECK(classify("]C010ABC").kind == Kind::text);  // Code 128 without FNC1
  CHECK(classify("]").kind == Kind::text);
}

TEST_CASE("gs1: near misses of elements in brackets") {
  CHECK(classify("(10)A(21)B").kind == Kind::gs1_element_string);
  for (const std::string_view text : {
           "(01)09520123456787",   // check digit
           "(01)09520123456788(",  // a bracket that does not close
           "(01)09520123456788(10)",
           "(1a)ABC",
           "()ABC",
           "(12345)ABC",  // no AI has five digits
           "(10)A B",
       }) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::text);
  }
}

TEST_CASE("gs1: a link may leave out leading zeros of a GTIN and of no other key") {
  for (const std::string_view text : {"40123455", "614141000036", "9520123456788"}) {
    CAPTURE(text);
    const auto code = classify("https://a.example/01/" + std::string(text));
    CHECK(code.kind == Kind::gs1_digital_link);
    CHECK(field(code, "gtin") == text);
  }
  CHECK(classify("https://a.example/01/0123455").kind == Kind::url);  // too short
  CHECK(classify("https://a.example/01/009520123456788").kind == Kind::url);
  CHECK(classify("https://a.example/00/6141411234567890").kind == Kind::url);
}

TEST_CASE("gs1: near misses of qualifiers") {
  const std::string link = "https://a.example/01/09520123456788";
  CHECK(classify(link + "/1a/x").kind == Kind::url);
  CHECK(classify(link + "/12345/x").kind == Kind::url);
  CHECK(classify(link + "/10//x").kind == Kind::url);
  const auto code = classify(link + "?17=180426&12345=1&a=2&10=A%20B");
  CHECK(field(code, "17") == "180426");
  CHECK(field(code, "10") == "A B");
  CHECK(code.fields.size() == 3);
}
