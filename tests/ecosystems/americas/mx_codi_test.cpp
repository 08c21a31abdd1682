#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("codi: what is not encrypted is read") {
  const auto code = classify(
      R"({"TYP":20,"v":{"DEV":"00000000000000000001/0"},"ic":{"IDC":"0a","SER":7,"ENC":"AAAA"},)"
      R"("CRY":"AAA="})");
  CHECK(code.valid);
  CHECK(code.ecosystem == "mx_codi");
  CHECK(code.kind == Kind::payment);
  CHECK(field(code, "TYP") == "20");
  CHECK(field(code, "v.DEV") == "00000000000000000001/0");
  CHECK(field(code, "ic.SER") == "7");
  CHECK(code.flags.has(Flag::signature_unverified));
}

TEST_CASE("codi: blanks and another order of the members do not matter") {
  const auto code = classify(R"({ "v" : { "DEV" : "00000000000000000001/0" }, "TYP" : 20 })");
  CHECK(code.valid);
  CHECK(code.ecosystem == "mx_codi");
}

TEST_CASE("codi: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{R"({"TYP":20,"v":{"DEV":)", Errc::malformed, ""},
           Row{R"({"TYP":20,"v":{"DEV":"1/0"}})", Errc::bad_value, "v.DEV"},
           Row{R"({"TYP":"x","v":{"DEV":"00000000000000000001/0"}})", Errc::bad_value, "TYP"},
           Row{R"({"TYP":20,"DEV":"00000000000000000001/0"})", Errc::missing_field, "v.DEV"},
           Row{R"({"TYP":20,"v":{"DEV":"00000000000000000001/0"},"ic":{}})", Errc::missing_field,
               "ic.ENC"},
           Row{R"({"TYP":20,"TYP":20,"v":{"DEV":"00000000000000000001/0"}})", Errc::duplicate_field,
               ""},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "mx_codi");
    CHECK(has_error(code, row.code, row.field));
  }
  CHECK(classify(R"({"typ":"JWT","alg":"none"})").ecosystem == "none");
  CHECK(classify(R"({"TYP":20})").ecosystem == "none");
}
