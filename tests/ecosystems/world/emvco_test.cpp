#include <array>

#include "ecosystems/near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// QRCPS-MPM v1.1, annex A, whose checksum is printed there.
const std::string kAnnexA =
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN59"
    "14BEST TRANSPORT"
    "6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
    "0708A60086670902ME9132001"
    "6A0112233449988770708123456786304A13A";

// Lengths counted and checksums computed in Python.
const std::string kPlain =
    "00020101021229300012D156000000000510A93FO3230Q520441115303156540523.725802CN5914BEST "
    "TRANSPORT6007BEIJING63041DE5";

}  // namespace

TEST_CASE("emvco: the example of the standard's annex") {
  const auto code = classify(kAnnexA);
  CHECK(code.ecosystem == "emvco");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.valid);
  CHECK(code.amount == Money{"23.72", "CNY"});
  CHECK(code.payee.name == "BEST TRANSPORT");
  CHECK(code.payee.city == "BEIJING");
  CHECK(code.payee.country == "CN");
  CHECK(code.payee.mcc == "4111");
  CHECK(field(code, "29.00") == "D15600000000");
  CHECK(field(code, "29.05") == "A93FO3230Q");
  CHECK(field(code, "31.03") == "12345678");
  CHECK(field(code, "55") == "01");
  CHECK(field(code, "62.03") == "1234");
  CHECK(field(code, "62.06") == "***");
  CHECK(field(code, "62.09") == "ME");
  CHECK(field(code, "64.01") == "最佳运输");
  CHECK(field(code, "91.07") == "12345678");
}

TEST_CASE("emvco: near misses") {
  const std::array rows = {
      NearMiss{"a digit of the amount", with(kPlain, "23.72", "23.73"), Errc::crc_mismatch, "63"},
      NearMiss{"no checksum", kPlain.substr(0, kPlain.size() - 8), Errc::crc_missing, "63"},
      NearMiss{"more behind", kPlain + "99020100", Errc::trailing_data, "63"},
      NearMiss{"version 02",
               "00020201021229300012D156000000000510A93FO3230Q520441115303156540523."
               "725802CN5914BEST TRANSPORT6007BEIJING63041569",
               Errc::unsupported_version, "00"},
      NearMiss{"two countries",
               "00020101021229300012D156000000000510A93FO3230Q520441115303156540523."
               "725802CN5914BEST TRANSPORT6007BEIJING5802DE6304E284",
               Errc::duplicate_field, "58"},
      NearMiss{"a country that is none",
               "00020101021229300012D156000000000510A93FO3230Q520441115303156540523."
               "725802ZZ5914BEST TRANSPORT6007BEIJING63046322",
               Errc::bad_value, "58"},
      NearMiss{"no account",
               "000201010212520441115303156540523.725802CN5914BEST TRANSPORT6007BEIJING63049030",
               Errc::missing_field, "26"},
  };
  check_near_misses("emvco", rows);
  check_truncated(kPlain, kPlain.size());
}

TEST_CASE("emvco: data objects in any order between the first and the last") {
  const auto code = classify(
      "0002016007BEIJING5914BEST "
      "TRANSPORT5802CN540523.7253031565204411129300012D156000000000510A93FO3230Q01021263046068");
  CHECK(code.ecosystem == "emvco");
  CHECK(code.valid);
  CHECK(code.amount == Money{"23.72", "CNY"});
}

TEST_CASE("emvco: what only begins alike is nobody's") {
  for (const std::string_view text : {"000201", "00020101", "0002010102125204", "20240101"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
