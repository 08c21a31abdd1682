#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "moongate/moongate.hpp"

namespace {

using namespace moongate;

PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}

bool has_error(const PaymentCode& code, Errc why, std::string_view field) {
  return std::any_of(code.errors.begin(), code.errors.end(),
                     [&](const Error& e) { return e.code == why && e.field == field; });
}

// QRCPS-CPM v1.1, annex A: two applications and common data.
constexpr std::string_view kSpecExample =
    "hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MWETTwegAAAAZmZmUAhQcm9kdWN0MmJJWggSNFZ4kBI0WF8gDkNBUkRIT0"
    "xERVIvRU1WXy0IcnVlc2RlZW5kIZ8QBwYBCgMAAACfJghYT9OF+iNLzJ82AgABnzcEbRjvYw==";

// "CPV01" and an application template with the AID A0000003330101.
#define VERSION "85054350563031"
#define APPLICATION "61094F07A0000003330101"

}  // namespace

TEST_CASE("emvco consumer code: the example of the specification") {
  const auto code = classify(kSpecExample);
  CHECK(code.ecosystem == "emvco_cpm");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.valid);
  CHECK(code.sensitive);
  CHECK(code.fields.find("85") == "CPV01");
  CHECK(code.fields.find("61.4F") == "A0000000555555");
  CHECK(code.fields.find("61.50") == "Product1");
  CHECK(code.fields.find("62.5A") == "1234567890123458");
  CHECK(code.fields.find("62.5F20") == "CARDHOLDER/EMV");
  CHECK(code.fields.find("62.5F2D") == "ruesdeen");
  CHECK(code.fields.find("62.64.9F26") == "584FD385FA234BCC");
  CHECK(code.fields.find("62.64.9F36") == "0001");
}

TEST_CASE("emvco consumer code: UnionPay is told by its application identifier") {
  CHECK(classify(VERSION APPLICATION).ecosystem == "unionpay_cpm");
  CHECK(classify(VERSION "61094F07A0000003340101").ecosystem == "emvco_cpm");
  CHECK(classify("hQVDUFYwMWEJTwegAAADMwEB").ecosystem == "unionpay_cpm");
}

TEST_CASE("emvco consumer code: padding and line ends may be left out or put in") {
  std::string text(kSpecExample);
  CHECK(classify(text.substr(0, text.size() - 2)).valid);
  CHECK(classify(text.substr(0, 76) + "\r\n" + text.substr(76) + "\r\n").valid);
}

TEST_CASE("emvco consumer code: near misses have their error") {
  struct Row {
    std::string name;
    std::string text;
    Errc code;
    const char* field;
  };
  const Row rows[] = {
      {"other version", "85054350563032" APPLICATION, Errc::unsupported_version, "85"},
      {"no version", "YQlPB6AAAAMzAQE=", Errc::missing_field, "85"},
      {"no application", VERSION "6203500141", Errc::missing_field, "61"},
      {"no application identifier", VERSION "6103500141", Errc::missing_field, "61.4F"},
      {"identifier of 4 bytes", VERSION "61064F04A0000003", Errc::bad_length, "61.4F"},
      {"identifier of 17 bytes", VERSION "61134F11A0000003330101020304050607080900A1",
       Errc::bad_length, "61.4F"},
      {"empty identifier", VERSION "61024F00", Errc::bad_length, "61.4F"},
      {"identifier twice", VERSION "61124F07A00000033301014F07A0000003330101",
       Errc::duplicate_field, "61"},
      {"version twice", VERSION VERSION APPLICATION, Errc::duplicate_field, "85"},
      {"common data twice", VERSION APPLICATION "62035001416203500141", Errc::duplicate_field,
       "62"},
      {"nested too deeply",
       VERSION APPLICATION "6208630664046302"
                           "5000",
       Errc::too_deep, "62.63.64.63"},
      {"longer than what is left", VERSION "610A4F07A0000003330101", Errc::bad_length, ""},
      {"part longer than its template", VERSION "61094F08A0000003330101", Errc::bad_length, "61"},
      {"indefinite length", VERSION APPLICATION "6280", Errc::unsupported, ""},
      {"zero bytes behind", VERSION APPLICATION "0000", Errc::trailing_data, ""},
      {"tag cut off", VERSION APPLICATION "9F", Errc::truncated, ""},
      {"odd hexadecimal digits", VERSION APPLICATION "6", Errc::bad_base64, ""},
      {"not Base64", "hQVDUFYwMWEJTwegAAADMwE*", Errc::bad_base64, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.kind == Kind::consumer_code);
    CHECK(code.sensitive);
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("emvco consumer code: an application identifier has 5 to 16 bytes") {
  CHECK(classify("YQZPBKAAAAM=").ecosystem == "none");  // 4 bytes, no version before it
  CHECK(classify("YQdPBaAAAAMz").ecosystem == "unionpay_cpm");
  CHECK(classify(VERSION "61814F").ecosystem == "emvco_cpm");  // the version is enough
  CHECK(classify(VERSION "61810A4F08A000000333010102").ecosystem == "unionpay_cpm");
  CHECK(classify(VERSION "61134F11A000000333010102030405060708090A0B").ecosystem == "emvco_cpm");
}

TEST_CASE("emvco consumer code: what begins alike is another code") {
  CHECK(classify("85").ecosystem == "none");
  CHECK(classify("8505435056").ecosystem == "emvco_cpm");
  CHECK(classify("8505435057").ecosystem != "emvco_cpm");
  CHECK(classify("hQ").ecosystem == "none");
  CHECK(classify("YQlQB6AAAAMzAQE=").ecosystem == "none");
  CHECK(classify("85 rue de l'Exemple").ecosystem == "none");
}

TEST_CASE("emvco consumer code: a text tag with control characters stays hexadecimal") {
  CHECK(classify(VERSION "610E4F07A0000003330101500341"
                         "0A42")
            .fields.find("61.50") == "410A42");
}

TEST_CASE("emvco consumer code: hexadecimal of either case, and near misses of it") {
  CHECK(classify(VERSION APPLICATION).valid);
  CHECK(classify("8505435056303161094f07a0000003330101").valid);
  CHECK(classify(VERSION "61094F07A000000333010").ecosystem == "unionpay_cpm");  // odd: cut off
  CHECK_FALSE(classify(VERSION "61094F07A000000333010").valid);
  CHECK(classify("85x54350563031").ecosystem == "none");
  CHECK(classify("850x4350563031").ecosystem == "none");
}

TEST_CASE("emvco consumer code: an application is told behind a long length, or none") {
  // Length 81 82: the application identifier, then a label of 121 bytes.
  std::string text = VERSION
      "6181844F07A0000003330101"
      "5079";
  for (int i = 0; i < 121; ++i) text += "41";
  const auto code = classify(text);
  CHECK(code.ecosystem == "unionpay_cpm");
  CHECK(code.valid);
  CHECK(code.fields.find("61.50") == std::string(121, 'A'));
  for (const std::string_view other :
       {VERSION "61", VERSION "6109", VERSION "61094F", VERSION "61095007A0000003330101",
        VERSION "61064F04A0000003", VERSION "61134F11A0000003330101010101010101010101"}) {
    CAPTURE(other);
    CHECK(classify(other).ecosystem == "emvco_cpm");
  }
}

TEST_CASE("emvco consumer code: a label that is no text is given in hexadecimal") {
  CHECK(classify(VERSION "610D4F07A00000033301015002417E").fields.find("61.50") == "A~");
  CHECK(classify(VERSION "610D4F07A00000033301015002417F").fields.find("61.50") == "417F");
  CHECK(classify(VERSION "610D4F07A00000033301015002411F").fields.find("61.50") == "411F");
}
