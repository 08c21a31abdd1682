#include "ecosystems/eu/swico.hpp"

#include "answers.hpp"
#include "ecosystems/eu/noted_text.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

PaymentCode billing(std::string_view text) {
  test::NotedText read(text);
  swico::read(read.payload.text, read.notes);
  return read.code;
}

}  // namespace

// Swico, syntax definition S1 v1.2, the first of its examples
TEST_CASE("swico: every tag of the syntax") {
  const auto code = billing(
      "//S1/10/10201409/11/190512/20/1400.000-53/30/106017086/31/180508/32/7.7/40/2:10;0:30");
  CHECK(code.errors.empty());
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
  CHECK(field(code, "S1/10") == "10201409");
  CHECK(field(code, "S1/11") == "190512");
  CHECK(field(code, "S1/20") == "1400.000-53");
  CHECK(field(code, "S1/30") == "106017086");
  CHECK(field(code, "S1/31") == "180508");
  CHECK(field(code, "S1/32") == "7.7");
  CHECK(field(code, "S1/40") == "2:10");  // each element of a list is a field
  CHECK(code.fields.size() == 8);
}

TEST_CASE("swico: escapes, lists and tags of later versions") {
  CHECK(field(billing(R"(//S1/10/X.66711\/8824/20/A)"), "S1/10") == "X.66711/8824");
  CHECK(field(billing(R"(//S1/10/A\/1\\2/20/B)"), "S1/20") == "B");
  CHECK(field(billing("//S1/33/2.5:14.85"), "S1/33") == "2.5:14.85");
  CHECK(field(billing("//S1/31/180508190507"), "S1/31") == "180508190507");
  const auto later = billing("//S1/99/x/10/1");
  CHECK(field(later, "S1/99") == "(none)");
  CHECK(field(later, "S1/10") == "1");
  CHECK(billing("//S1/10//11/190512").fields.size() == 1);
}

TEST_CASE("swico: what breaks the rules is flagged, and nothing is rejected") {
  for (const std::string_view text :
       {"//S1/11/2019-05-12", "//S1/30/CHE106017086", "//S1/40/2", "//S1/ab/1", "//S1/33/2.5"}) {
    CAPTURE(text);
    CHECK(billing(text).flags.has(Flag::nonstandard));
    CHECK(billing(text).errors.empty());
  }
  for (const std::string_view text : {"", "//S1", "//S1/", "//S2/10/1", "eBill/B/1"}) {
    CAPTURE(text);
    CHECK(billing(text).fields.empty());
  }
}
