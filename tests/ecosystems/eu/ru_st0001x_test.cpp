#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// GOST R 56042-2014, annex: the example of the mandatory block.
constexpr std::string_view kExample =
    "ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО \"БАНК\"|"
    "BIC=044525225|CorrespAcc=30101810965770000413";

}  // namespace

TEST_CASE("ru_st0001x: the example of the standard") {
  const auto code = classify(kExample);
  CHECK(code.ecosystem == "ru_st0001x");
  CHECK(code.valid);
  CHECK(code.payee.name == "ООО «Три кита»");
  CHECK(code.payee.account == "40702810138250123017");
  CHECK(field(code, "BIC") == "044525225");
  CHECK(field(code, "charset") == "2");
  CHECK_FALSE(code.amount);
}

TEST_CASE("ru_st0001x: windows-1251 and KOI8-R are decoded from the bytes") {
  // "Кит" in each of them.
  const struct {
    char digit;
    std::string_view name;
  } rows[] = {{'1', "\xCA\xE8\xF2"}, {'3', "\xEB\xC9\xD4"}};
  for (const auto& row : rows) {
    CAPTURE(row.digit);
    std::string text = "ST00011|Name=";
    text[6] = row.digit;
    text.append(row.name).append(
        "|PersonalAcc=40702810138250123017|BankName=B|BIC=044525225|CorrespAcc=0");
    const auto code = classify(text);
    CHECK(code.ecosystem == "ru_st0001x");
    CHECK(code.valid);
    CHECK(code.payee.name == "Кит");
    CHECK_FALSE(code.flags.has(Flag::invalid_utf8));
  }
}

TEST_CASE("ru_st0001x: the eighth character parts the fields") {
  auto text = std::string(kExample) + "|Sum=125000";
  for (char& c : text) c = c == '|' ? '#' : c;
  const auto code = classify(with(text, "Три кита", "|1|"));
  CHECK(code.valid);
  CHECK(code.payee.name == "ООО «|1|»");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"1250.00", "RUB"});
}

TEST_CASE("ru_st0001x: deviations of the field are taken and flagged") {
  CHECK(classify(std::string(kExample) + "|").valid);
  const auto cased = classify(with(kExample, "PersonalAcc", "personalacc"));
  CHECK(cased.valid);
  CHECK(cased.payee.account == "40702810138250123017");
  CHECK(cased.flags.has(Flag::nonstandard));
  const auto own = classify(std::string(kExample) + "|MyKey=1");
  CHECK(own.valid);
  CHECK(own.flags.has(Flag::unknown_parameter));
  CHECK(field(own, "MyKey") == "1");
}

TEST_CASE("ru_st0001x: near misses") {
  const NearMiss rows[] = {
      {"version", with(kExample, "ST00012", "ST00022"), Errc::unsupported_version, "version"},
      {"character set", with(kExample, "ST00012", "ST00014"), Errc::bad_charset, "charset"},
      {"BIC", with(kExample, "BIC=044525225", "BIC=04452522"), Errc::bad_value, "BIC"},
      {"key of the account", with(kExample, "3017|", "3018|"), Errc::crc_mismatch, "PersonalAcc"},
      {"account", with(kExample, "40702810138250123017", "407028101382501230"), Errc::bad_value,
       "PersonalAcc"},
      {"roubles", std::string(kExample) + "|Sum=100.50", Errc::bad_amount, "Sum"},
      {"negative", std::string(kExample) + "|Sum=-1", Errc::bad_amount, "Sum"},
      {"two accounts", std::string(kExample) + "|PersonalAcc=40702810138250123017",
       Errc::duplicate_field, "PersonalAcc"},
      {"two accounts in other cases", std::string(kExample) + "|PERSONALACC=40702810138250123017",
       Errc::duplicate_field, "PersonalAcc"},
      {"no bank", with(kExample, "|BankName=ОАО \"БАНК\"", ""), Errc::missing_field, "BankName"},
      {"no key", std::string(kExample) + "|text", Errc::malformed, ""},
      {"not of the character set", with(kExample, "Три", "\xCA\xE8\xF2"), Errc::bad_charset, ""},
  };
  check_near_misses("ru_st0001x", rows);
}

TEST_CASE("ru_st0001x: limits") {
  check_truncated(kExample, kExample.size() - 20);
  CHECK(classify("ST00012345").ecosystem == "none");
  CHECK(classify("ST00012|prose, that is = no key").ecosystem == "none");
  // An account of the Treasury has a key of another kind.
  CHECK(classify(with(with(kExample, "044525225", "014525225"), "3017|", "3018|")).valid);
}
