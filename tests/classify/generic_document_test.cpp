#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("documents: the example boarding pass of IATA Resolution 792") {
  const auto code = classify("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226J001A0025 100");
  CHECK(code.kind == Kind::boarding_pass);
  CHECK(code.sensitive);
  CHECK(field(code, "name") == "DESMARAIS/LUC");
  CHECK(field(code, "pnr") == "ABC123");
  CHECK(field(code, "from") == "YUL");
  CHECK(field(code, "to") == "FRA");
  CHECK(field(code, "carrier") == "AC");
  CHECK(field(code, "flight") == "0834");
  CHECK(field(code, "day_of_year") == "226");
  CHECK(field(code, "seat") == "001A");
}

TEST_CASE("documents: near misses of a boarding pass") {
  CHECK(classify("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226J001A0").kind == Kind::text);
  CHECK(classify("M0DESMARAIS/LUC       EABC123 YULFRAAC 0834 226J001A0025 100").kind ==
        Kind::text);
  CHECK(classify("M1 was the first motorway that was built between London and Leeds, long ago")
            .kind == Kind::text);
}

TEST_CASE("documents: JSON") {
  for (const std::string_view text : {"{\"a\":1}", "{}", "[1,2]", " {\"a\":\"}\\\"\"}\n", "[]"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::json);
  }
  for (const std::string_view text :
       {"{", "{\"a\":1", "{\"a\":[1}]", "{} x", "{}{0:1000000000}", "{0:1}", "{\"a\":\"}", "[[["}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::text);
  }
  CHECK(classify(std::string(100, '[') + std::string(100, ']')).kind == Kind::text);
}

TEST_CASE("documents: a driving licence is personal") {
  const auto code = classify("@\n\x1e\rANSI 636000080002DL00410278");
  CHECK(code.kind == Kind::text);
  CHECK(code.sensitive);
}

TEST_CASE("boarding pass: near misses of Resolution 792") {
  // Columns by position: name 2, electronic ticket 22, airports 30, day 44.
  const std::string pass = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100";
  REQUIRE(classify(pass).kind == Kind::boarding_pass);
  const auto changed = [&](std::size_t at, char c) {
    auto text = pass;
    text[at] = c;
    return classify(text).kind;
  };
  CHECK(changed(0, 'N') != Kind::boarding_pass);
  CHECK(changed(1, '0') != Kind::boarding_pass);
  CHECK(changed(1, ':') != Kind::boarding_pass);
  CHECK(changed(1, '9') == Kind::boarding_pass);
  CHECK(changed(22, ' ') == Kind::boarding_pass);
  CHECK(changed(22, 'X') != Kind::boarding_pass);
  CHECK(changed(30, 'y') != Kind::boarding_pass);
  CHECK(changed(35, '1') != Kind::boarding_pass);
  CHECK(changed(44, 'A') != Kind::boarding_pass);
  CHECK(classify(pass.substr(0, 58)).kind == Kind::boarding_pass);
  CHECK(classify(pass.substr(0, 57)).kind != Kind::boarding_pass);
}

TEST_CASE("json: brackets that do not pair are text") {
  for (const std::string_view text :
       {"[]", "[{}]", "{\"a\":[1,{\"b\":\"]\"}]}", "[\"\\\"\"]", " [1]\n", "{}", "{\"a\":1}"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::json);
  }
  for (const std::string_view text :
       {"[", "]", "[}", "{]", "[1]x", "[[1]", "[\"]", "{a}", "{ a", "[\"a\\\"]"}) {
    CAPTURE(text);
    CHECK(classify(text).kind != Kind::json);
  }
  CHECK(classify(std::string(64, '[') + std::string(64, ']')).kind == Kind::json);
  CHECK(classify(std::string(65, '[') + std::string(65, ']')).kind != Kind::json);
}
