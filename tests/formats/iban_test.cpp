#include "formats/iban.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <utility>
#include <vector>

#include "formats/ascii.hpp"
#include "formats/bic.hpp"
#include "formats/national_bban.hpp"

using namespace moongate;

namespace {

// One of each country, as the IBAN Registry gives them.
constexpr std::string_view kExamples[] = {
    "AD1200012030200359100100",
    "AE070331234567890123456",
    "AL47212110090000000235698741",
    "AT611904300234573201",
    "AZ21NABZ00000000137010001944",
    "BA391290079401028494",
    "BE68539007547034",
    "BG80BNBG96611020345678",
    "BH67BMAG00001299123456",
    "BR1800360305000010009795493C1",
    "BY13NBRB3600900000002Z00AB00",
    "CH9300762011623852957",
    "CR05015202001026284066",
    "CY17002001280000001200527600",
    "CZ6508000000192000145399",
    "DE89370400440532013000",
    "DK5000400440116243",
    "DO28BAGR00000001212453611324",
    "EE382200221020145685",
    "EG380019000500000000263180002",
    "ES9121000418450200051332",
    "FI2112345600000785",
    "FO6264600001631634",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "GE29NB0000000101904917",
    "GI75NWBK000000007099453",
    "GL8964710001000206",
    "GR1601101250000000012300695",
    "GT82TRAJ01020000001210029690",
    "HR1210010051863000160",
    "HU42117730161111101800000000",
    "IE29AIBK93115212345678",
    "IL620108000000099999999",
    "IQ98NBIQ850123456789012",
    "IS140159260076545510730339",
    "IT60X0542811101000000123456",
    "JO94CBJO0010000000000131000302",
    "KW81CBKU0000000000001234560101",
    "KZ86125KZT5004100100",
    "LB62099900000001001901229114",
    "LC55HEMM000100010012001200023015",
    "LI21088100002324013AA",
    "LT121000011101001000",
    "LU280019400644750000",
    "LV80BANK0000435195001",
    "LY83002048000020100120361",
    "MC5811222000010123456789030",
    "MD24AG000225100013104168",
    "ME25505000012345678951",
    "MK07250120000058984",
    "MR1300020001010000123456753",
    "MT84MALT011000012345MTLCAST001S",
    "MU17BOMM0101101030300200000MUR",
    "NL91ABNA0417164300",
    "NO9386011117947",
    "PK36SCBL0000001123456702",
    "PL61109010140000071219812874",
    "PS92PALS000000000400123456702",
    "PT50000201231234567890154",
    "QA58DOHB00001234567890ABCDEFG",
    "RO49AAAA1B31007593840000",
    "RS35260005601001611379",
    "SA0380000000608010167519",
    "SC18SSCB11010000000000001497USD",
    "SE4550000000058398257466",
    "SI56263300012039086",
    "SK3112000000198742637541",
    "SM86U0322509800000000270100",
    "ST23000100010051845310146",
    "SV62CENR00000000000000700025",
    "TL380080012345678910157",
    "TN5910006035183598478831",
    "TR330006100519786457841326",
    "UA213223130000026007233566001",
    "VA59001123000012345678",
    "VG96VPVG0000012345678901",
    "XK051212012345678906",
};

struct Failure {
  Errc code;
  std::string field;
  std::size_t offset;
  bool operator==(const Failure&) const = default;
};

Failure failure(std::string_view text) {
  const auto iban = read_iban(text);
  REQUIRE_FALSE(iban);
  return {iban.error().code, iban.error().field, iban.error().offset};
}

}  // namespace

TEST_CASE("iban: the examples of the registry") {
  for (const auto text : kExamples) {
    CAPTURE(text);
    const auto iban = read_iban(text);
    REQUIRE(iban);
    CHECK(iban->country == text.substr(0, 2));
    CHECK(iban->check_digits == text.substr(2, 2));
    CHECK(iban->bban == text.substr(4));
    CHECK(iban_length(iban->country) == text.size());
  }
}

TEST_CASE("iban: one digit changed, or two that changed places, never fit") {
  const bool holds = rc::check([] {
    const auto example = *rc::gen::elementOf(
        std::vector<std::string_view>(std::begin(kExamples), std::end(kExamples)));
    std::string text(example);
    const auto at = *rc::gen::inRange<std::size_t>(2, text.size() - 1);
    // A letter in place of a digit makes another number altogether: that may fit by chance.
    RC_PRE(ascii::is_digit(text[at]) && ascii::is_digit(text[at + 1]));
    if (*rc::gen::arbitrary<bool>()) {
      text[at] = *rc::gen::inRange('0', static_cast<char>('9' + 1));
    } else {
      std::swap(text[at], text[at + 1]);
    }
    RC_ASSERT(read_iban(text).has_value() == (text == example));
  });
  CHECK(holds);
}

TEST_CASE("iban: near misses") {
  using enum Errc;
  CHECK(failure("") == Failure{bad_value, "country code", 0});
  CHECK(failure("D") == Failure{bad_value, "country code", 0});
  CHECK(failure("US89370400440532013000") == Failure{bad_value, "country code", 0});
  CHECK(failure("de89370400440532013000") == Failure{bad_value, "country code", 0});
  CHECK(failure("DE") == Failure{bad_length, "BBAN", 2});
  CHECK(failure("DE8937040044053201300") == Failure{bad_length, "BBAN", 21});
  CHECK(failure("DE893704004405320130000") == Failure{bad_length, "BBAN", 22});
  CHECK(failure("DE8X370400440532013000") == Failure{malformed, "IBAN check digits", 2});
  CHECK(failure("DE8937040044053201300A") == Failure{malformed, "BBAN", 4});
  CHECK(failure("GB29nwbk60161331926819") == Failure{malformed, "BBAN", 4});
  CHECK(failure("DE88370400440532013000") == Failure{crc_mismatch, "IBAN check digits", 2});
}

TEST_CASE("iban: check digits that are never issued") {
  // 00, 01 and 99 stand for the same remainder as 97, 98 and 02.
  const std::string account = "370400440532013";
  for (int serial = 0; serial < 1000; ++serial) {
    std::string digits = std::to_string(serial);
    digits.insert(0, 3 - digits.size(), '0');
    for (const char* check : {"00", "01", "99"}) {
      CHECK_FALSE(read_iban(std::string("DE").append(check) + account + digits));
    }
  }
}

TEST_CASE("iban: the check digits of countries") {
  for (const auto text : kExamples) {
    CAPTURE(text);
    CHECK(has_national_check_digits(text.substr(0, 2), text.substr(4)));
  }
  struct Row {
    std::string_view country, bban;
  };
  // Each example of the registry with one digit changed.
  constexpr Row kWrong[] = {
      {"BA", "1290079401028495"},         {"BE", "539007547035"},
      {"CZ", "08000000192000145398"},     {"CZ", "08000000182000145399"},
      {"EE", "2200221020145684"},         {"ES", "21000418460200051332"},
      {"ES", "21000418440200051332"},     {"FI", "12345600000784"},
      {"FR", "20041010050500013N02606"},  {"HR", "10010061863000160"},
      {"HR", "10010051863000161"},        {"HU", "117730171111101800000000"},
      {"HU", "117730161111101900000000"}, {"IS", "0159260076545510730329"},
      {"IT", "Y0542811101000000123456"},  {"MC", "11222000010123456789031"},
      {"ME", "505000012345678952"},       {"MK", "250120000058985"},
      {"MR", "00020001010000123456754"},  {"NO", "86011117948"},
      {"PL", "109010150000071219812874"}, {"PT", "000201231234567890155"},
      {"RS", "260005601001611378"},       {"SI", "263300012039087"},
      {"SK", "12000000198742637542"},     {"SM", "U0322509800000000270101"},
      {"TL", "0080012345678910158"},      {"TN", "10006035183598478832"},
  };
  for (const Row& row : kWrong) {
    CAPTURE(row.bban);
    CHECK_FALSE(has_national_check_digits(row.country, row.bban));
  }
  CHECK(has_national_check_digits("DE", "370400440532013001"));
  // 2·6 leaves 10, which is written 1.
  CHECK(has_national_check_digits("ES", "00000000010000000002"));
  CHECK_FALSE(has_national_check_digits("ES", "00000000000000000002"));
  // A remainder of 0 is written 97.
  CHECK(has_national_check_digits("BE", "000000009797"));
  CHECK_FALSE(has_national_check_digits("BE", "000000009700"));
}

TEST_CASE("iban: what the country denies is told apart from the check digits") {
  // A Norwegian account with a wrong digit: 98 - (86011117948232400 mod 97) = 98 - 32 = 66.
  CHECK(failure("NO6686011117948") == Failure{Errc::crc_mismatch, "BBAN", 4});
  CHECK(read_iban("NO6686011117948", NationalCheck::ignore));
}

TEST_CASE("iban: QR-IBAN") {
  const auto is_qr = [](std::string_view text) { return is_qr_iban(*read_iban(text)); };
  CHECK(is_qr("CH4431999123000889012"));  // SIX
  CHECK_FALSE(is_qr("CH9300762011623852957"));
  CHECK_FALSE(is_qr("LI21088100002324013AA"));
  CHECK(is_qr_iban({"LI", "00", "30000"}));
  CHECK_FALSE(is_qr_iban({"CH", "00", "29999"}));
  CHECK_FALSE(is_qr_iban({"CH", "00", "32000"}));
  CHECK_FALSE(is_qr_iban({"AT", "00", "31000"}));
}

TEST_CASE("iban: blanks are taken out by another") {
  CHECK(ascii::without_blanks(" DE89 3704 0044  0532") == "DE89370400440532");
  CHECK(ascii::without_blanks("").empty());
  CHECK(ascii::without_blanks("a\tb") == "a\tb");
}

TEST_CASE("bic: ISO 9362") {
  CHECK(is_bic("DEUTDEFF"));
  CHECK(is_bic("DEUTDEFF500"));
  CHECK_FALSE(is_bic("DEUTDEFF50"));
  CHECK_FALSE(is_bic("DEUTQQFF"));  // no country
  CHECK_FALSE(is_bic("deutdeff"));
  CHECK_FALSE(is_bic(""));
}
