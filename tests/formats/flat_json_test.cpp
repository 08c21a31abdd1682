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
