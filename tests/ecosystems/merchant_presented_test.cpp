#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "ecosystems/emv_text.hpp"
#include "ecosystems/emvco.hpp"
#include "moongate/moongate.hpp"

namespace {

using namespace moongate;
using test::object;
using test::objects;
using test::with_crc;

PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}

bool has_error(const PaymentCode& code, Errc why, std::string_view field) {
  return std::any_of(code.errors.begin(), code.errors.end(),
                     [&](const Error& e) { return e.code == why && e.field == field; });
}

}  // namespace

TEST_CASE("merchant-presented mode: a sound code has no error and no flag") {
  const auto code = classify(with_crc(objects({{1, "11"}})));
  CHECK(code.ecosystem == "emvco");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.initiation == Initiation::static_code);
  CHECK(code.fields.find("currency") == "CNY");
  CHECK(code.fields.find("26.01") == "A1");
  CHECK_FALSE(code.amount);
}

TEST_CASE("merchant-presented mode: a value the standard forbids is named with its field") {
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
      {"amount without a currency", {{53, ""}, {54, "1"}}, Errc::missing_field, "54"},
      {"amount with a comma", {{54, "1,50"}}, Errc::bad_amount, "54"},
      {"amount with two points", {{54, "1.5.0"}}, Errc::bad_amount, "54"},
      {"amount of a point", {{54, "."}}, Errc::bad_amount, "54"},
      {"amount with a sign", {{54, "-1"}}, Errc::bad_amount, "54"},
      {"amount of 14 characters", {{54, "00000000001.00"}}, Errc::bad_amount, "54"},
      {"amount of 13 digits", {{54, "1000000000000"}}, Errc::bad_amount, "54"},
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
      {"language template", {{64, "0002ZH01x9"}}, Errc::bad_length, "64"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(objects(row.changes)));
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("merchant-presented mode: a tip that is missing is told where it is announced") {
  const std::string text = with_crc(objects({{54, "1"}, {55, "02"}}));
  const auto code = classify(text);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].field == "56");
  CHECK(code.errors[0].offset == text.find("550202") + 4);
}

TEST_CASE("merchant-presented mode: a card network's ID holds a number, not an address") {
  const auto holds = [](int id, std::string_view value) {
    return classify(with_crc(objects({{id, value}})));
  };
  for (const int id : {2, 5, 6, 9, 14, 15, 16, 17, 25}) {
    CAPTURE(id);
    for (const std::string_view address : {"https://evil.example", "evil.example", "//evil",
                                           "javascript:x", "a@b", "?q=1", "a\\b"}) {
      CAPTURE(address);
      const auto code = holds(id, address);
      CHECK_FALSE(code.valid);
      CHECK(has_error(code, Errc::bad_value, fmt::format("{:02}", id)));
    }
    CHECK(holds(id, "4111111111111111").valid);
    CHECK(holds(id, "4111********1111").valid);
  }
  // Printed in practice: names for numbers, bank codes; UnionPay's merchant numbers have letters.
  CHECK(holds(13, "JCB1234567890").flags.has(Flag::nonstandard));
  CHECK(holds(13, "JCB1234567890").valid);
  CHECK_FALSE(holds(13, "4111********1111").flags.has(Flag::nonstandard));
  CHECK_FALSE(holds(15, "**999166**999166****M0003887640").flags.has(Flag::nonstandard));
  CHECK(holds(8, "BMUSOMRXXXXX-175411111111111").valid);
  CHECK(holds(8, "Người Thử").valid);
  CHECK_FALSE(holds(2, "４１１１１１１１１１").valid);
}

TEST_CASE("merchant-presented mode: the frame of a code is checked") {
  const std::string sound = with_crc(objects());
  const std::string no_version = with_crc(objects({{0, ""}}));
  struct Row {
    std::string name;
    std::string text;
    Errc code;
    const char* field;
  };
  const Row rows[] = {
      {"blank in front", " " + sound, Errc::leading_data, "00"},
      {"mark of byte order in front", "\xEF\xBB\xBF" + sound, Errc::leading_data, "00"},
      {"text behind", sound + "x", Errc::trailing_data, "63"},
      {"object behind", sound + "800201", Errc::trailing_data, "63"},
      {"no version", no_version, Errc::missing_field, "00"},
      {"version not first", with_crc("010211000201" + objects({{0, ""}})), Errc::malformed, "00"},
      {"no checksum", objects(), Errc::crc_missing, "63"},
      {"checksum of 3 digits", objects() + "6303ABC", Errc::bad_length, "63"},
      {"checksum of another code", objects({{59, "BESS"}}) + sound.substr(sound.size() - 8),
       Errc::crc_mismatch, "63"},
      {"last byte missing", sound.substr(0, sound.size() - 1), Errc::bad_length, "63"},
      {"header cut off", objects() + "63", Errc::truncated, ""},
      {"ID of letters", objects() + "6x04ABCD", Errc::malformed, ""},
      {"length of letters", objects() + "630x", Errc::bad_length, "63"},
      {"length of zero", objects() + "6200", Errc::bad_length, "62"},
      {"ID twice", with_crc(objects() + object(59, "BEST")), Errc::duplicate_field, "59"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("merchant-presented mode: a line end behind is what scanners add, not data") {
  const auto code = classify(with_crc(objects()) + "\r\n");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::trimmed));
}

TEST_CASE("merchant-presented mode: a code of 101 objects is too many") {
  std::string text = objects({{26, ""}});
  for (int i = 0; i < 101; ++i) text += object(26, "0011com.example");
  const auto code = classify(text);
  CHECK(std::any_of(code.errors.begin(), code.errors.end(),
                    [](const Error& e) { return e.code == Errc::too_many; }));
}

TEST_CASE("merchant-presented mode: a name is read in the unit in which the code fits") {
  const std::string front = objects({{59, ""}, {60, ""}});
  struct Row {
    std::string name;
    std::string text;
    std::string payee;
    bool odd;
  };
  const Row rows[] = {
      {"characters", front + "5905北京烤鸭店6007BEIJING", "北京烤鸭店", false},
      {"bytes", front + "5915北京烤鸭店6007BEIJING", "北京烤鸭店", true},
      {"bytes, last before the checksum", front + "6007BEIJING5912北京烤鸭", "北京烤鸭", true},
      {"UTF-16", front + "5904𠮷野家6002東京", "𠮷野家", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(row.text));
    CHECK(code.payee.name == row.payee);
    CHECK(code.fields.find("59") == row.payee);
    CHECK(code.fields.find("60").has_value());
    CHECK(code.flags.has(Flag::length_unit) == row.odd);
    // Another app reads another name: not a code to rely on.
    CHECK(code.valid != row.odd);
    CHECK(has_error(code, Errc::bad_length, "59") == row.odd);
    CHECK(code.errors.size() == (row.odd ? 1 : 0));
  }
}

TEST_CASE("merchant-presented mode: a name that may hold the next object is left out") {
  const std::string front = objects({{59, ""}, {60, ""}});
  const std::string rows[] = {
      front + "5906最最6001a6304ABC",                        // cut off: no unit fits
      with_crc(front + "5903最6001最"),                      // bytes, then characters
      with_crc(front + "5903最600402ab"),                    // both fit
      with_crc(front + "5915北京烤鸭店6007BEIJING") + "x6",  // trailing data hides nothing
  };
  for (const std::string& text : rows) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK_FALSE(code.valid);
    const bool certain = code.flags.has(Flag::length_unit);
    CHECK(code.payee.name == (certain ? "北京烤鸭店" : ""));
    CHECK(code.fields.find("59").has_value() == certain);
    CHECK(code.payee.country == "CN");
  }
}

TEST_CASE("merchant-presented mode: a language template may count otherwise than its code") {
  const auto with_language = [](std::string_view value) {
    return classify(with_crc(objects({{64, value}})));
  };
  const auto code = with_language("0002ZH0115北京烤鸭店0206北京");
  CHECK(code.errors.size() == 1);
  CHECK(has_error(code, Errc::bad_length, "64"));
  CHECK(code.flags.has(Flag::length_unit));
  CHECK(code.fields.find("64.01") == "北京烤鸭店");
  CHECK(code.fields.find("64.02") == "北京");
  const auto both = with_language("0002ZH0103最020402ab");
  CHECK(has_error(both, Errc::bad_length, "64"));
  CHECK_FALSE(both.fields.find("64.01"));
  const auto neither = with_language("0002ZH0103最0201最");
  CHECK_FALSE(neither.valid);
  CHECK_FALSE(neither.fields.find("64.01"));
}

TEST_CASE("merchant-presented mode: names in GBK leave a damaged code") {
  const std::string gbk = "\xB1\xB1\xBE\xA9";                     // 北京
  for (const std::string& name : {"5904" + gbk, "5902" + gbk}) {  // counted in bytes, in characters
    const std::string text = with_crc(objects({{59, ""}, {60, ""}}) + name + "6007BEIJING");
    const auto code = classify(text);
    CHECK(code.ecosystem == "emvco");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK_FALSE(code.valid);
    REQUIRE_FALSE(code.errors.empty());
    CHECK(code.errors[0].code == Errc::bad_charset);
    CHECK(code.errors[0].field == "59");
    CHECK(code.errors[0].offset == text.find(gbk));
    CHECK(code.payee.name.empty());
    CHECK_FALSE(code.fields.find("59"));
    CHECK(code.fields.find("26.01") == "A1");
  }
  CHECK(classify(with_crc(objects({{26, ""}, {2, "4111111111111111"}, {59, ""}}) + "5904" + gbk))
            .ecosystem == "visa");
  // Nothing that is shown holds such bytes, wherever they stand; lengths count bytes.
  const auto odd = classify(with_crc("0002010204" + gbk + "2612" + "00040102" + gbk + "5204" + gbk +
                                     "5303156" + "5804" + gbk + "6004" + gbk + "6208" + "0504" +
                                     gbk + "6408" + "0104" + gbk));
  CHECK(odd.payee.empty());
  CHECK(odd.reference.empty());
  CHECK(has_error(odd, Errc::bad_charset, "02"));
  CHECK(odd.fields.find("63"));  // read to the end
  for (std::size_t i = 0; i < odd.fields.size(); ++i) CHECK(is_valid_utf8(odd.fields[i].value));
  // Bytes that begin otherwise are no code.
  CHECK(classify(gbk + with_crc(objects())).ecosystem == "none");
  CHECK(classify("0002" + gbk).ecosystem == "none");
}

TEST_CASE(
    "merchant-presented mode: text that a reader took from GBK is damaged where nothing fits") {
  Payload payload;
  payload.bytes = with_crc(objects({{59, ""}, {60, ""}}) + "5904\xB1\xB1\xBE\xA9" + "6007BEIJING");
  payload.text = objects({{59, ""}, {60, ""}}) + "5904北京6007BEIJING" +
                 payload.bytes.substr(payload.bytes.size() - 8);
  payload.charset_guessed = true;
  const auto code = Classifier{}.classify(payload);
  CHECK(code.ecosystem == "emvco");
  CHECK(has_error(code, Errc::bad_charset, "59"));
  CHECK(code.payee.name.empty());
}

TEST_CASE("merchant-presented mode: parts of a language template have sizes") {
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

TEST_CASE("merchant-presented mode: amounts of odd but allowed form become decimals") {
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

TEST_CASE("merchant-presented mode: tips that fit are no error") {
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "01"}}))).valid);
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "02"}, {56, "1.50"}}))).valid);
  CHECK(
      classify(with_crc(objects({{1, "11"}, {54, "10"}, {55, "02"}, {56, "1.50"}}))).flags.empty());
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "03"}, {57, "99.99"}}))).valid);
  CHECK(classify(with_crc(objects({{54, "10"}, {55, "03"}, {57, "5"}}))).valid);
}

TEST_CASE("merchant-presented mode: barely acceptable codes carry a flag") {
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

TEST_CASE("merchant-presented mode: decimals are those of the currency") {
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

TEST_CASE("merchant-presented mode: limits count characters, not bytes") {
  const std::string name = "最最最最最最最最最最最最最最最最最最最最最最最最最";  // 25
  const auto code = classify(with_crc(objects({{59, name}, {61, "1234567890"}})));
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::over_length));
}

TEST_CASE("merchant-presented mode: a checksum in lower case is met in practice") {
  std::string text = with_crc(objects());
  std::transform(text.end() - 4, text.end(), text.end() - 4,
                 [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
  const auto code = classify(text);
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::crc_lowercase));
}

TEST_CASE("merchant-presented mode: the checksum covers the bytes of another character set") {
  // The name is U+00C9: one byte in ISO 8859-1, two in UTF-8.
  const std::string encoded = with_crc(objects({{59, ""}}) + "5901\xC9");
  Payload payload;
  payload.bytes = encoded;
  payload.charset = "ISO-8859-1";
  payload.text = objects({{59, ""}}) + "5901É" + encoded.substr(encoded.size() - 8);
  CHECK(Classifier{}.classify(payload).valid);
  payload.bytes[2] = '7';
  CHECK(has_error(Classifier{}.classify(payload), Errc::crc_mismatch, "63"));
  payload.bytes.back() = 'x';
  CHECK(has_error(Classifier{}.classify(payload), Errc::crc_mismatch, "63"));
}

TEST_CASE("merchant-presented mode: the reference is the label, else the bill number") {
  const auto reference = [](std::string_view additional) {
    return classify(with_crc(objects({{62, additional}}))).reference;
  };
  CHECK(reference("0102B10502R1") == "R1");
  CHECK(reference("0102B10503***") == "B1");
  CHECK(reference("0103***") == "");
  CHECK(reference("0702T1") == "");
}

TEST_CASE(
    "merchant-presented mode: templates of the payment system are taken apart where they are") {
  const auto code =
      classify(with_crc(objects({{62, "50150011com.example"}, {80, "0011com.example"}})));
  CHECK(code.valid);
  CHECK(code.fields.find("62.50.00") == "com.example");
  CHECK(code.fields.find("80.00") == "com.example");
  const auto plain = classify(with_crc(objects({{62, "5004TEXT"}, {80, "0011com"}, {81, "TEXT"}})));
  CHECK(plain.fields.find("62.50") == "TEXT");
  CHECK(plain.fields.find("80") == "0011com");
  CHECK(plain.fields.find("81") == "TEXT");
}

TEST_CASE("merchant-presented mode: two templates of one scheme name two payees") {
  const std::string guis[] = {"0011COM.EXAMPLE",         "0012com.example ",
                              "0012com.example\u00A0",   "0012com.example\u3000",
                              "0013\uFEFFcom.example\t", std::string("0012com.example\0", 16)};
  for (const std::string& gui : guis) {
    CAPTURE(gui);
    for (const std::string& other : {gui + "0105OTHER", "0105OTHER" + gui}) {
      CHECK(has_error(classify(with_crc(objects({{27, other}}))), Errc::duplicate_field, "27"));
      CHECK(has_error(classify(with_crc(objects({{26, other}, {27, "0101B0011com.example"}}))),
                      Errc::duplicate_field, "27"));
    }
    // A scheme that is named and nothing more pays nobody.
    CHECK_FALSE(has_error(classify(with_crc(objects({{27, gui}}))), Errc::duplicate_field, "27"));
    CHECK_FALSE(has_error(classify(with_crc(objects({{26, gui}, {27, "0011com.example0101B"}}))),
                          Errc::duplicate_field, "27"));
  }
  CHECK(classify(with_crc(objects({{27, "0011net.example0101B"}, {28, "12345678"}}))).valid);
  CHECK(classify(with_crc(objects({{27, "0012com.examples0101B"}}))).valid);
  CHECK(classify(with_crc(objects({{27, "0010com.exampl0101B"}}))).valid);
  CHECK(classify(with_crc(objects({{27, "0000"}}))).fields.find("27.00") == std::nullopt);
}

TEST_CASE("merchant-presented mode: BharatQR spreads one payee over templates, not two") {
  const auto errors_of = [](std::string_view second, std::string_view third = "") {
    return classify(with_crc(objects({{26, "0010A0000005240105a@b.c"}, {27, second}, {28, third}})))
        .errors;
  };
  // The address, the reference of the charge, the Aadhaar number.
  CHECK(errors_of("0010A0000005240103123").empty());
  CHECK(errors_of("0010A0000005240103123", "0010A0000005240112123456789012").empty());
  CHECK(errors_of("0010A0000005240105A@B.C").empty());
  CHECK(errors_of("0010A0000005240103123").empty());
  for (const std::string_view second :
       {"0010A0000005240105x@b.c", "0010a0000005240105x@b.c", "0105x@b.c0010A000000524",
        "0011A000000524 0105x@b.c", "0010A00000052401031230205x@b.c"}) {
    CAPTURE(second);
    const auto errors = errors_of(second);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == Errc::duplicate_field);
    CHECK(errors[0].field == "27");
  }
  CHECK(has_error(classify(with_crc(objects({{26, "0010A0000005240105a@b.c0205x@b.c"}}))),
                  Errc::duplicate_field, "26"));
}

TEST_CASE("merchant-presented mode: a template whose GUI does not lead is listed by its parts") {
  const auto code = classify(with_crc(objects({{26, "0102A10011com.example"}})));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(code.fields.find("26.00") == "com.example");
  CHECK(code.fields.find("26.01") == "A1");
  // An account number that only begins like objects is none.
  CHECK(classify(with_crc(objects({{26, "0102A10011com.exampl"}}))).fields.find("26") ==
        "0102A10011com.exampl");
}

TEST_CASE("merchant-presented mode: a Pix charge has one payee and one place to fetch from") {
  struct Row {
    std::string name;
    test::Values changes;
    Errc code;
    const char* field;
  };
  constexpr std::string_view kKey = "0014BR.GOV.BCB.PIX0105k@b.c";
  const Row rows[] = {
      {"scheme", {{26, "0014br.gov.bcb.pix2513https://a.b/c"}}, Errc::bad_uri, "26"},
      {"slashes", {{26, "0014br.gov.bcb.pix2507//a.b/c"}}, Errc::bad_uri, "26"},
      {"user", {{26, "0014br.gov.bcb.pix2507u@a.b/c"}}, Errc::bad_uri, "26"},
      {"port", {{26, "0014br.gov.bcb.pix2508a.b:81/c"}}, Errc::bad_uri, "26"},
      {"backslash", {{26, "0014br.gov.bcb.pix2507a.b\\@c."}}, Errc::bad_uri, "26"},
      {"script with a colon", {{26, "0014br.gov.bcb.pix2512javascript:x"}}, Errc::bad_uri, "26"},
      {"address of numbers", {{26, "0014br.gov.bcb.pix250910.0.0.1/"}}, Errc::bad_uri, "26"},
      {"this machine", {{26, "0014br.gov.bcb.pix2511localhost/c"}}, Errc::bad_uri, "26"},
      {"fragment", {{26, "0014br.gov.bcb.pix2507a.b/c#d"}}, Errc::bad_uri, "26"},
      {"no host", {{26, "0014br.gov.bcb.pix2502/c"}}, Errc::bad_uri, "26"},
      {"key and location",
       {{26, "0014br.gov.bcb.pix0102AB2505a.b/c"}},
       Errc::duplicate_field,
       "26"},
      {"second key", {{26, kKey}, {80, kKey}}, Errc::duplicate_field, "80"},
      {"dollars", {{26, kKey}, {53, "840"}}, Errc::bad_currency, "53"},
      {"three decimals", {{26, kKey}, {53, "986"}, {54, "1.234"}}, Errc::bad_amount, "54"},
      {"zeros in front", {{26, kKey}, {53, "986"}, {54, "0010.00"}}, Errc::bad_amount, "54"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(objects(row.changes)));
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("merchant-presented mode: sound Pix charges") {
  for (const std::string_view account :
       {"0014br.gov.bcb.pix2505a.b/c", "0014br.gov.bcb.pix0113https://a.b/c",
        "0014BR.GOV.BCB.PIX0105k@b.c", "0014br.gov.bcb.pix"}) {
    CAPTURE(account);
    for (const std::string_view amount : {"", "0.50", "10", "10.5", "98.", ".5"}) {
      CAPTURE(amount);
      CHECK(classify(with_crc(objects({{26, account}, {53, "986"}, {54, amount}}))).valid);
    }
  }
  // A recurrence stands beside the charge, by its location.
  CHECK(classify(with_crc(objects({{26, "0014br.gov.bcb.pix"},
                                   {53, "986"},
                                   {80, "0014br.gov.bcb.pix2509a.b/rec/1"}})))
            .valid);
}

TEST_CASE("merchant-presented mode: parsers survive what is no such code") {
  const Payload payload = Payload::from_bytes("no code");
  const Subject subject = look_at(payload);
  PaymentCode code;
  parse_emv_network(subject, {2, 3}, code);
  check_templates(subject, code);
  CHECK(has_error(code, Errc::malformed, ""));
  CHECK(code.errors.size() == 1);
  CHECK(emv_network_bid(subject, {2, 3}) == 0);
}
