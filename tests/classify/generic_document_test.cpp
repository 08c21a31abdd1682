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
