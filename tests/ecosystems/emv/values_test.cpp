#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::objects;
using test::with_crc;

TEST_CASE("values: a value the standard forbids is named with its field") {
  struct Row {
    std::string name;
    test::Values changes;
    Errc code;
    const char* field;
  };
  const Row rows[] = {
      {"version", {{0, "02"}}, Errc::unsupported_version, "00"},
      {"no account", {{26, ""}}, Errc::missing_field, "26"},
      {"country", {{58, "XQ"}}, Errc::bad_value, "58"},
      {"currency not listed", {{53, "001"}}, Errc::bad_currency, "53"},
      {"currency of letters", {{53, "CNY"}}, Errc::bad_currency, "53"},
      {"currency of two digits", {{53, "15"}}, Errc::bad_currency, "53"},
      {"no currency meant", {{53, "999"}}, Errc::bad_currency, "53"},
      {"currency for tests", {{53, "963"}}, Errc::bad_currency, "53"},
      {"category of 5 digits", {{52, "41110"}}, Errc::bad_length, "52"},
      {"amount without a currency", {{53, ""}, {54, "1"}}, Errc::missing_field, "54"},
      {"amount with a comma", {{54, "1,50"}}, Errc::bad_amount, "54"},
      {"amount with two points", {{54, "1.5.0"}}, Errc::bad_amount, "54"},
      {"amount of a point", {{54, "."}}, Errc::bad_amount, "54"},
      {"amount with a sign", {{54, "-1"}}, Errc::bad_amount, "54"},
      {"amount of 14 characters", {{54, "00000000001.00"}}, Errc::bad_amount, "54"},
      {"amount of 14 digits", {{54, "10000000000000"}}, Errc::bad_amount, "54"},
      {"dynamic amount of zero", {{1, "12"}, {54, "0.00"}}, Errc::bad_amount, "54"},
      {"tip indicator", {{55, "04"}}, Errc::bad_value, "55"},
      {"tip announced, fixed", {{55, "02"}}, Errc::missing_field, "56"},
      {"tip announced, percentage", {{55, "03"}}, Errc::missing_field, "57"},
      {"tip not announced", {{55, "01"}, {56, "1"}}, Errc::bad_value, "56"},
      {"tip of zero", {{55, "02"}, {56, "0"}}, Errc::bad_amount, "56"},
      {"tip of letters", {{55, "02"}, {56, "x"}}, Errc::bad_amount, "56"},
      {"percentage of zero", {{55, "03"}, {57, "00.00"}}, Errc::bad_value, "57"},
      {"percentage of 100", {{55, "03"}, {57, "100"}}, Errc::bad_value, "57"},
      {"percentage of 6 characters", {{55, "03"}, {57, "99.999"}}, Errc::bad_value, "57"},
      {"percentage of three decimals", {{55, "03"}, {57, "9.999"}}, Errc::bad_value, "57"},
      {"percentage of letters", {{55, "03"}, {57, "x"}}, Errc::bad_value, "57"},
      {"line end in an account", {{26, "0011com.example0103A\n1"}}, Errc::bad_value, "26"},
      {"zero-width space in an account",
       {{26, "0011com.example0103A\u200B1"}},
       Errc::bad_value,
       "26"},
      {"override in an account", {{26, "0011com.example0103A\u202E1"}}, Errc::bad_value, "26"},
      {"template part twice", {{26, "0011com.example0101A0101B"}}, Errc::duplicate_field, "26.01"},
      {"template cut off", {{26, "0011com.example010"}}, Errc::truncated, "26"},
      {"additional data of text", {{62, "TEXT"}}, Errc::malformed, "62"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(objects(row.changes)));
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("values: a tip that is missing is told where it is announced") {
  const std::string text = with_crc(objects({{54, "1"}, {55, "02"}}));
  const auto code = classify(text);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].field == "56");
  CHECK(code.errors[0].offset == text.find("550202") + 4);
}

TEST_CASE("values: parts of a language template have sizes") {
  const auto flags_of = [](std::string_view value) {
    const auto code = classify(with_crc(objects({{64, value}})));
    CHECK(code.valid);
    return code.flags;
  };
  CHECK(flags_of("0002ZH0125ABCDEFGHIJKLMNOPQRSTUVWXY0215ABCDEFGHIJKLMNO").empty());
  CHECK(flags_of("0002ZH0125最最最最最最最最最最最最最最最最最最最最最最最最最").empty());
  CHECK(flags_of("0003ZHO").has(Flag::over_length));
  CHECK(flags_of("0001Z").has(Flag::nonstandard));
  CHECK(flags_of("0002ZH0126ABCDEFGHIJKLMNOPQRSTUVWXYZ").has(Flag::over_length));
  CHECK(flags_of("0002ZH0216ABCDEFGHIJKLMNOP").has(Flag::over_length));
  CHECK(flags_of("0002ZH0326ABCDEFGHIJKLMNOPQRSTUVWXYZ").empty());
}

TEST_CASE("values: amounts of odd but allowed form become decimals") {
  const auto amount = [](std::string_view written) {
    return classify(with_crc(objects({{54, written}}))).amount;
  };
  CHECK(amount("98.") == Money{"98", "CNY"});
  CHECK(amount(".5") == Money{"0.5", "CNY"});
  CHECK(amount("999999999999") == Money{"999999999999", "CNY"});
  CHECK(amount("0000000001.25") == Money{"1.25", "CNY"});
  CHECK(amount("00.25") == Money{"0.25", "CNY"});
  CHECK(amount("1.234") == Money{"1.234", "CNY"});
}

TEST_CASE("values: tips that fit are no error") {
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "01"}}))).valid);
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "02"}, {56, "1.50"}}))).valid);
  CHECK(
      classify(with_crc(objects({{1, "11"}, {54, "10"}, {55, "02"}, {56, "1.50"}}))).flags.empty());
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "03"}, {57, "99.99"}}))).valid);
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "03"}, {57, "5"}}))).valid);
}

TEST_CASE("values: barely acceptable codes carry a flag") {
  struct Row {
    std::string name;
    test::Values changes;
    Flag flag;
  };
  const Row rows[] = {
      {"static amount of zero", {{1, "11"}, {54, "0"}}, Flag::zero_amount},
      {"amount with zeros in front", {{54, "0010.00"}}, Flag::nonstandard},
      {"amount of three decimals", {{54, "1.234"}}, Flag::nonstandard},
      {"fee of three decimals", {{54, "1"}, {55, "02"}, {56, "1.234"}}, Flag::nonstandard},
      {"fee of yen with sen", {{53, "392"}, {54, "1"}, {55, "02"}, {56, "1.5"}}, Flag::nonstandard},
      {"initiation of another draft", {{1, "41"}}, Flag::nonstandard},
      {"initiation without a second digit", {{1, "1"}}, Flag::nonstandard},
      {"initiation 13", {{1, "13"}}, Flag::nonstandard},
      {"initiation 00", {{1, "00"}}, Flag::nonstandard},
      {"category of letters", {{52, "ABCD"}}, Flag::nonstandard},
      {"category of 3 digits", {{52, "411"}}, Flag::nonstandard},
      {"no name", {{59, ""}}, Flag::nonstandard},
      {"name of 26 characters", {{59, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}}, Flag::over_length},
      {"city of 16 characters", {{60, "ABCDEFGHIJKLMNOP"}}, Flag::over_length},
      {"postal code of 11 characters", {{61, "12345678901"}}, Flag::over_length},
      {"account number for a template", {{26, "12345678"}}, Flag::nonstandard},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(objects(row.changes)));
    CHECK(code.valid);
    CHECK(code.flags.has(row.flag));
  }
}

TEST_CASE("values: decimals are those of the currency") {
  const auto odd = [](std::string_view currency, std::string_view amount) {
    const auto code = classify(with_crc(objects({{53, currency}, {54, amount}})));
    return code.flags.has(Flag::nonstandard);
  };
  CHECK_FALSE(odd("156", "1.23"));
  CHECK_FALSE(odd("414", "1.234"));  // KWD has three
  CHECK(odd("414", "1.2345"));
  CHECK(odd("392", "100.00"));  // JPY has none, though two are met
  CHECK(odd("392", "100.50"));
  CHECK_FALSE(odd("392", "100"));
  CHECK_FALSE(odd("392", "100."));
  CHECK_FALSE(odd("156", "0.50"));
  CHECK(odd("156", "00.50"));
}

TEST_CASE("values: limits count characters, not bytes") {
  const std::string name = "最最最最最最最最最最最最最最最最最最最最最最最最最";  // 25
  const auto code = classify(with_crc(objects({{59, name}, {61, "1234567890"}})));
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::over_length));
}

TEST_CASE("values: the reference is the label, else the bill number") {
  const auto reference = [](std::string_view additional) {
    return classify(with_crc(objects({{62, additional}}))).reference;
  };
  CHECK(reference("0102B10502R1") == "R1");
  CHECK(reference("0102B10503***") == "B1");
  CHECK(reference("0103***") == "");
  CHECK(reference("0702T1") == "");
}

// Section 4.7.5.2: up to 13 characters.
TEST_CASE("values: amounts of 13 digits") {
  const auto code = classify(with_crc(objects({{54, "9999999999999"}})));
  CHECK(code.valid);
  REQUIRE(code.amount);
  CHECK(code.amount->value == "9999999999999");
}

TEST_CASE("values: a language template that does not decode is flagged") {
  const auto code = classify(with_crc(objects({{64, "0002ZH01x9"}})));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
}

TEST_CASE("values: initiation, payee and currency") {
  const auto code =
      classify(with_crc(objects({{1, "12"}, {53, "978"}, {54, "1.50"}, {61, "10115"}})));
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.payee.name == "BEST");
  CHECK(code.payee.city == "BEIJING");
  CHECK(code.payee.country == "CN");
  CHECK(code.payee.mcc == "4111");
  CHECK(code.amount == Money{"1.50", "EUR"});
  // Drafts of the standard had 2x and 3x, for radio.
  CHECK(classify(with_crc(objects({{1, "21"}}))).initiation == Initiation::static_code);
  CHECK(classify(with_crc(objects({{1, "32"}}))).initiation == Initiation::dynamic_code);
  CHECK(classify(with_crc(objects())).initiation == Initiation::unknown);
}
