#include "formats/flat_json.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("flat json: members in order, strings unescaped") {
  const auto members = flat_json::read(
      R"( { "s" : "money", "a": 12.34 ,"m":"a\"\\\/\n\u00e9\ud83d\ude00é","e":""} )");
  REQUIRE(members);
  REQUIRE(members->size() == 4);
  CHECK(flat_json::find(*members, "s") == "money");
  CHECK(flat_json::find(*members, "a") == "12.34");
  CHECK(flat_json::find(*members, "m") == "a\"\\/\né😀é");
  CHECK(flat_json::find(*members, "e") == "");
  CHECK_FALSE(flat_json::find(*members, "x"));
}

TEST_CASE("flat json: numbers and literals stand as written") {
  for (const char* word :
       {"0", "-0", "12", "-1.50", "0.01", "1e3", "1E+3", "2.5e-10", "true", "false", "null"}) {
    CAPTURE(word);
    const auto members = flat_json::read(std::string("{\"a\":") + word + "}");
    REQUIRE(members);
    CHECK(flat_json::find(*members, "a") == word);
  }
}

TEST_CASE("flat json: what RFC 8259 sections 3 and 6 have no grammar for is no value") {
  for (const char* word : {"hello", "True", "nul", "nulll", "+1", "01", "-", ".5", "1.", "1.e3",
                           "1e", "1e+", "1.2.3", "0x10", "--1", "1-1", "NaN"}) {
    CAPTURE(word);
    const auto members = flat_json::read(std::string("{\"a\":") + word + "}");
    REQUIRE_FALSE(members);
    CHECK(members.error().code == Errc::malformed);
  }
}

TEST_CASE("flat json: escaped characters of one to four bytes") {
  const auto members = flat_json::read(R"({"a":"\u0041\u00E9\u6700\uD842\uDFB7\b\f\r\t"})");
  REQUIRE(members);
  CHECK(flat_json::find(*members, "a") == "Aé最𠮷\b\f\r\t");
}

TEST_CASE("flat json: an empty object has no members") {
  const auto members = flat_json::read("{}");
  REQUIRE(members);
  CHECK(members->empty());
}

TEST_CASE("flat json: what is no flat object has an error") {
  struct Row {
    std::string_view text;
    Errc code;
  };
  for (const Row& row : {
           Row{"", Errc::malformed},
           Row{"{", Errc::malformed},
           Row{R"({"a")", Errc::malformed},
           Row{R"({"a":)", Errc::malformed},
           Row{R"({"a":"b)", Errc::malformed},
           Row{R"({"a":"b")", Errc::malformed},
           Row{R"({"a":"b",})", Errc::malformed},
           Row{R"({"a":"b"}x)", Errc::malformed},
           Row{R"({"a":"\x"})", Errc::malformed},
           Row{R"({"a":"\u12"})", Errc::malformed},
           Row{R"({"a":"\ud800"})", Errc::malformed},
           Row{R"({"a":"\udc00"})", Errc::malformed},
           Row{R"({"a":"\udfff"})", Errc::malformed},
           Row{R"({"a":"\ud83d\u12"})", Errc::malformed},
           Row{R"({"a":"\ud83d\u0041"})", Errc::malformed},
           Row{R"({"a":"\ud83d\ue000"})", Errc::malformed},
           Row{R"({"a":"\u12g4"})", Errc::malformed},
           Row{R"({"a":"\)", Errc::malformed},
           Row{R"({"a":"\u)", Errc::malformed},
           Row{R"({"a" "b"})", Errc::malformed},
           Row{R"({,})", Errc::malformed},
           Row{"{\"a\":\"\n\"}", Errc::malformed},
           Row{R"({'a':'b'})", Errc::malformed},
           Row{R"("a")", Errc::malformed},
           Row{R"({"a":"1","a":"2"})", Errc::duplicate_field},
           Row{R"({"a":"1","\u0061":"2"})", Errc::duplicate_field},
           Row{R"({"a":{}})", Errc::too_deep},
           Row{R"({"a":[1]})", Errc::too_deep},
       }) {
    CAPTURE(row.text);
    const auto members = flat_json::read(row.text);
    REQUIRE_FALSE(members);
    CHECK(members.error().code == row.code);
  }
}

TEST_CASE("flat json: at most 64 members are read") {
  std::string text = "{\"0\":0";
  for (int i = 1; i < 64; ++i) text += ",\"" + std::to_string(i) + "\":0";
  CHECK(flat_json::read(text + "}"));
  const auto more = flat_json::read(text + ",\"64\":0}");
  REQUIRE_FALSE(more);
  CHECK(more.error().code == Errc::too_many);
}

TEST_CASE("flat json: objects inside an object name their members by the way to them") {
  const auto members = flat_json::read_nested(R"({"TYP":20,"v":{"DEV":"1/0"},"ic":{},"z":1})");
  REQUIRE(members);
  CHECK(flat_json::find(*members, "TYP") == "20");
  CHECK(flat_json::find(*members, "v.DEV") == "1/0");
  CHECK(flat_json::find(*members, "ic") == "");
  CHECK(flat_json::find(*members, "z") == "1");
}

TEST_CASE("flat json: objects are nested four deep at most, and arrays are not read") {
  CHECK(flat_json::read_nested(R"({"a":{"b":{"c":{"d":{"e":1}}}}})"));
  for (const std::string_view text :
       {R"({"a":{"b":{"c":{"d":{"e":{}}}}}})", R"({"a":{"b":[1]}})"}) {
    CAPTURE(text);
    const auto members = flat_json::read_nested(text);
    REQUIRE_FALSE(members);
    CHECK(members.error().code == Errc::too_deep);
  }
  const auto twice = flat_json::read_nested(R"({"a":{"b":1},"a.b":2})");
  REQUIRE_FALSE(twice);
  CHECK(twice.error().code == Errc::duplicate_field);
  CHECK_FALSE(flat_json::read_nested(R"({"a":{"b":1})"));
}
