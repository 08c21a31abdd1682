#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::objects;

TEST_CASE("umpqr_za: the indicator names it, and without a checksum it is not valid") {
  const auto code = classify(objects({{0, "UMPQR"}, {26, ""}, {53, "710"}, {58, "ZA"}}));
  CHECK(code.ecosystem == "umpqr_za");
  CHECK(code.kind == Kind::payment);
  CHECK(code.payee.name == "BEST");
  CHECK(has_error(code, Errc::crc_missing, "63"));
  CHECK_FALSE(has_error(code, Errc::unsupported_version, "00"));
}

TEST_CASE("umpqr_za: other indicators are not it") {
  for (const std::string_view text : {"0005UMPQ", "0005umpqr", "0004UMPQ", "UMPQR"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem != "umpqr_za");
  }
}
