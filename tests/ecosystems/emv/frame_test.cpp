#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::objects;
using test::with_crc;

TEST_CASE(
    "merchant-presented mode: a template where a network's number belongs is a country's own") {
  const auto paraguayan = [](std::string_view gui) {
    return classify(with_crc(
        objects({{2, object(0, gui) + object(1, "1000017")}, {26, ""}, {53, "600"}, {58, "PY"}})));
  };
  const auto code = paraguayan("py.com.bepsa");
  CHECK(code.ecosystem == "bepsa_py");
  CHECK(code.valid);
  CHECK(code.payee.account == "1000017");
  const auto other = paraguayan("py.com.other");
  CHECK(other.ecosystem == "emvco");
  CHECK(has_error(other, Errc::bad_value, "02"));
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
  CHECK(classify(with_crc(objects({{8, "BMUSOMRXXXXX-175411111111111"}, {53, "512"}}))).valid);
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
