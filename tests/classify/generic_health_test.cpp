#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("health: a SMART health card names its signature, not its person") {
  // {"alg":"ES256","zip":"DEF","kid":"k"} . {} . AA
  const std::string jws = "eyJhbGciOiJFUzI1NiIsInppcCI6IkRFRiIsImtpZCI6ImsifQ.e30.AA";
  std::string digits;
  for (const char c : jws) {
    const int pair = c - 45;
    digits += static_cast<char>('0' + pair / 10);
    digits += static_cast<char>('0' + pair % 10);
  }
  const auto code = classify("shc:/" + digits);
  CHECK(code.kind == Kind::health_certificate);
  CHECK(code.sensitive);
  CHECK(field(code, "jws_parts") == "3");
  CHECK(field(code, "alg") == "ES256");
  CHECK(field(code, "kid") == "k");
  const auto part = classify("shc:/2/3/5676");
  CHECK(field(part, "chunk") == "2/3");
  CHECK(part.flags.has(Flag::partial));
  CHECK(classify("shc:/999").flags.has(Flag::nonstandard));
  CHECK(classify("shc:/99").flags.has(Flag::nonstandard));
}

TEST_CASE("health: a SMART health link hides its key") {
  // {"url":"https://ehr.example","flag":"P","key":"secret","label":"L"}
  const auto code = classify(
      "shlink:/eyJ1cmwiOiJodHRwczovL2Voci5leGFtcGxlIiwiZmxhZyI6IlAiLCJrZXkiOiJzZWNyZXQiLCJsYWJlbCI6"
      "IkwifQ");
  CHECK(field(code, "url") == "https://ehr.example");
  CHECK(field(code, "flag") == "P");
  CHECK(field(code, "key") == "(none)");
}

// EU Digital COVID Certificate: Base45, zlib, COSE; here 76 bytes of nothing, packed in Python.
TEST_CASE("health: a certificate is unpacked, and nothing of it is shown but its size") {
  const auto code = classify("HC1:6BFOXN%TS546H7OBK4K:5694ZX9TC6GF6328-LIW62ZFLH$3");
  CHECK(code.kind == Kind::health_certificate);
  CHECK(code.sensitive);
  CHECK(code.flags.has(Flag::personal_data));
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
  CHECK(field(code, "inflated_bytes") == "76");
  CHECK(code.fields.size() == 2);
  for (const std::string_view text :
       {"HC1:", "HC1:abc", "HC1:6BFOXN%TS546H7OBK4K:5694ZX9TC6GF6328-LIW62",
        "HC1:RRQS "
        "9B/DAWEZEDU1DX3E944L/D:JCQVCB/DAWEZEDU1DX3E944L/D:JCQVCB/DAWEZEDU1DX3E944L/D:JCQVCB/"
        "DAWEZEDU1DX3E944L/D:JCQVC"}) {
    CAPTURE(text);
    const auto broken = classify(text);
    CHECK(broken.kind == Kind::health_certificate);
    CHECK(broken.flags.has(Flag::nonstandard));
    CHECK(field(broken, "inflated_bytes") == "(none)");
  }
}

TEST_CASE("health: a card that is no JWS") {
  // "aa", "a.b" and "a.b.c" as pairs of digits, 45 less than ASCII
  for (const std::string_view text :
       {"shc:/5252", "shc:/520153", "shc:/5201530154", "shc:", "shc:/525"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::health_certificate);
    CHECK(code.flags.has(Flag::nonstandard));
    CHECK(field(code, "alg") == "(none)");
  }
}

TEST_CASE("health: the members of a link, with and without a viewer in front") {
  for (const std::string_view text :
       {"shlink:/"
        "eyJ1cmwiOiJodHRwczovL2Voci5leGFtcGxlL3giLCJmbGFnIjoiTFAiLCJleHAiOjE4OTM0NTYwMDAsImtleSI6In"
        "NlY3JldCIsImxhYmVsIjoiTCIsInYiOjF9",
        "https://viewer.example/#shlink:/"
        "eyJ1cmwiOiJodHRwczovL2Voci5leGFtcGxlL3giLCJmbGFnIjoiTFAiLCJleHAiOjE4OTM0NTYwMDAsImtleSI6In"
        "NlY3JldCIsImxhYmVsIjoiTCIsInYiOjF9"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::health_certificate);
    CHECK(field(code, "url") == "https://ehr.example/x");
    CHECK(field(code, "flag") == "LP");
    CHECK(field(code, "exp") == "1893456000");
    CHECK(field(code, "v") == "1");
    CHECK(field(code, "key") == "(none)");
    CHECK(code.flags.has(Flag::personal_data));
  }
  CHECK(classify("shlink:/e30!").flags.has(Flag::nonstandard));
  CHECK(classify("shlink:/").flags.has(Flag::nonstandard));
}
