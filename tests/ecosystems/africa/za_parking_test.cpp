#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("parking: a ticket is groups of digits") {
  CHECK(classify("CRSTPC-12-345-6789-10-11").reference == "12-345-6789-10-11");
  for (const std::string_view text :
       {"CRSTPC-", "CRSTPC-12", "CRSTPC-12-", "CRSTPC-a-b", "CRSTPC-1-2-3-4-5-6-7-8"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("parking: a ticket is made for one stay, and its groups have limits") {
  const auto code = classify("CRSTPC-1-2");
  CHECK(code.ecosystem == "za_parking");
  CHECK(code.kind == Kind::payment);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(field(code, "ticket") == "1-2");
  CHECK(classify("CRSTPC-123456789012-2-3-4-5-6-7").ecosystem == "za_parking");
  for (const std::string_view text :
       {"CRSTPC-1234567890123-2", "CRSTPC--1", "crstpc-1-2", "CRSTPC1-2"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
