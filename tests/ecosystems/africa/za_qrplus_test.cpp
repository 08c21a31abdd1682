#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("qr+: three segments say flow, provider and value") {
  const auto code = classify("https://pay.gov.za/general/xmpl/000hf00hfg0nv0");
  CHECK(code.kind == Kind::payment);
  CHECK(field(code, "flowTypeIndicator") == "general");
  CHECK(field(code, "spIndicator") == "xmpl");
  CHECK(field(code, "value") == "000hf00hfg0nv0");
  for (const std::string_view text :
       {"https://pay.gov.za/general/xmpl", "https://pay.gov.za/general/xmpl/",
        "https://pay.gov.za/general/xmpl/0000/1", "https://pay.gov.za//xmpl/0000"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}

TEST_CASE("qr+: a query is not of the standard, a fragment makes it another page") {
  const auto odd = classify("https://pay.gov.za/general/xmpl/0000?x=1");
  CHECK(odd.kind == Kind::payment);
  CHECK(odd.flags.has(Flag::unknown_parameter));
  CHECK(odd.reference == "0000");
  CHECK(field(odd, "anchorDomain") == "pay.gov.za");
  CHECK(classify("https://pay.gov.za/general/xmpl/0000#x").kind == Kind::url);
  CHECK(classify("https://pay.gov.za/g/xmpl/0000").kind == Kind::url);
  CHECK(classify("https://pay.gov.za/general/xmpl/000").kind == Kind::url);
  CHECK(classify("https://pay.gov.za/general/xmpl/" + std::string(200, '0')).kind == Kind::payment);
  CHECK(classify("https://pay.gov.za/general/xmpl/" + std::string(201, '0')).kind == Kind::url);
}
