#include "answers.hpp"
#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kCode = {{"29.00", "com.example"}, {"29.01", "A1"},  {"currency", "EUR"},
                     {"country", "DE"},        {"name", "Shop"}, {"city", "Berlin"}};

}  // namespace

// QRCPS-MPM v1.1. Lengths were counted and checksums computed in Python.
TEST_CASE("compose_code: data objects by their IDs, with what is always there") {
  CHECK(composed("emvco", kCode) ==
        "00020101021129210011com.example0102A15204000053039785802DE5904Shop6006Berlin630475BF");
  CHECK(composed("emvco", with(kCode, "currency", "978")) ==
        "00020101021129210011com.example0102A15204000053039785802DE5904Shop6006Berlin630475BF");
  CHECK(composed("emvco", with(kCode, "initiation", "dynamic")) ==
        "00020101021229210011com.example0102A15204000053039785802DE5904Shop6006Berlin6304D594");
  CHECK(composed("emvco", with(with(kCode, "amount", "12.5"), "mcc", "5411")) ==
        "00020101021129210011com.example0102A1520454115303978540512."
        "505802DE5904Shop6006Berlin63043636");
  CHECK(composed("emvco", with(with(kCode, "currency", "JPY"), "amount", "100")) ==
        "00020101021129210011com."
        "example0102A152040000530339254031005802DE5904Shop6006Berlin6304CD0A");
  CHECK(composed("emvco", with(kCode, "reference", "R1")) ==
        "00020101021129210011com."
        "example0102A15204000053039785802DE5904Shop6006Berlin62060502R16304C38E");
  CHECK(composed("emvco", with(with(kCode, "62.50.00", "com.x"), "62.50.01", "9")) ==
        "00020101021129210011com."
        "example0102A15204000053039785802DE5904Shop6006Berlin621850140005com.x0101963043C71");
}

// Section 3.3: a length counts characters.
TEST_CASE("compose_code: lengths of letters outside ASCII") {
  CHECK(composed("emvco", with(kCode, "name", "Bäckerei")) ==
        "00020101021129210011com.example0102A15204000053039785802DE5908Bäckerei6006Berlin63042EFF");
  CHECK(composed("emvco", with(kCode, "64.01", "最佳运输")).find("64080104最佳运输") !=
        std::string::npos);
}

TEST_CASE("compose_code: limits of tables 3.1, 3.7 and 3.8, and what is missing") {
  const std::string s11(11, '1');
  const std::string s14(14, '1');
  const std::string s16(16, 'a');
  const std::string s26(26, 'a');
  const std::string s100(100, 'a');
  const Refused rows[] = {
      {"name", "", Errc::missing_field, "59"},
      {"city", "", Errc::missing_field, "60"},
      {"country", "", Errc::missing_field, "58"},
      {"currency", "", Errc::missing_field, "53"},
      {"name", s26, Errc::bad_length, "59"},
      {"city", s16, Errc::bad_length, "60"},
      {"61", s11, Errc::bad_length, "61"},
      {"62.01", s26, Errc::bad_length, "62.01"},
      {"62.08", s26, Errc::bad_length, "62.08"},
      {"64.02", s16, Errc::bad_length, "64.02"},
      {"29.02", s100, Errc::bad_length, "29.02"},
      {"amount", s14, Errc::bad_amount, "54"},
      {"amount", "1.005", Errc::bad_amount, "54"},
      {"amount", "0", Errc::bad_amount, "54"},
      {"initiation", "later", Errc::bad_value, "01"},
      {"63", "0000", Errc::invalid_argument, "63"},
      {"59", "Other", Errc::duplicate_field, "59"},
      {"29", "A1", Errc::duplicate_field, "29"},
      {"2900", "A1", Errc::invalid_argument, "2900"},
      {"country", "ZZ", Errc::bad_value, "58"},
      {"currency", "XYZ", Errc::bad_currency, "53"},
  };
  check_refusals("emvco", kCode, rows);
}

// A scheme says more: its GUI, its country and currency, and which object is whose.
TEST_CASE("compose_code: what a scheme adds") {
  const Given pix = {
      {"account", "fulano@example.com"}, {"name", "Fulano de Tal"}, {"city", "BRASILIA"}};
  CHECK(
      composed("pix", pix)
          .starts_with("00020101021126400014br.gov.bcb.pix0118fulano@example.com520400005303986"));
  constexpr Refused kRows[] = {
      {"form", "nobody's", Errc::bad_value, "form"},
      {"currency", "EUR", Errc::bad_currency, "53"},
      {"country", "AR", Errc::bad_value, "58"},
      {"account", "nobody", Errc::bad_value, "26.01"},
  };
  check_refusals("pix", pix, kRows);
}
