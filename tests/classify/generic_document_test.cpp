#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("documents: the example boarding pass of IATA Resolution 792") {
  const auto code = classify("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226J001A0025 100");
  CHECK(code.kind == Kind::boarding_pass);
  CHECK(code.sensitive);
  CHECK(field(code, "name") == "DESMARAIS/LUC");
  CHECK(field(code, "pnr") == "ABC123");
  CHECK(field(code, "from") == "YUL");
  CHECK(field(code, "to") == "FRA");
  CHECK(field(code, "carrier") == "AC");
  CHECK(field(code, "flight") == "0834");
  CHECK(field(code, "day_of_year") == "226");
  CHECK(field(code, "seat") == "001A");
}

TEST_CASE("documents: near misses of a boarding pass") {
  CHECK(classify("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 226J001A0").kind == Kind::text);
  CHECK(classify("M0DESMARAIS/LUC       EABC123 YULFRAAC 0834 226J001A0025 100").kind ==
        Kind::text);
  CHECK(classify("M1 was the first motorway that was built between London and Leeds, long ago")
            .kind == Kind::text);
}

TEST_CASE("documents: JSON") {
  for (const std::string_view text : {"{\"a\":1}", "{}", "[1,2]", " {\"a\":\"}\\\"\"}\n", "[]"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::json);
  }
  for (const std::string_view text :
       {"{", "{\"a\":1", "{\"a\":[1}]", "{} x", "{}{0:1000000000}", "{0:1}", "{\"a\":\"}", "[[["}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::text);
  }
  CHECK(classify(std::string(100, '[') + std::string(100, ']')).kind == Kind::text);
}

TEST_CASE("documents: a driving licence is personal") {
  const auto code = classify("@\n\x1e\rANSI 636000080002DL00410278");
  CHECK(code.kind == Kind::text);
  CHECK(code.sensitive);
}

TEST_CASE("boarding pass: near misses of Resolution 792") {
  // Columns by position: name 2, electronic ticket 22, airports 30, day 44.
  const std::string pass = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100";
  REQUIRE(classify(pass).kind == Kind::boarding_pass);
  const auto changed = [&](std::size_t at, char c) {
    auto text = pass;
    text[at] = c;
    return classify(text).kind;
  };
  CHECK(changed(0, 'N') != Kind::boarding_pass);
  CHECK(changed(1, '0') != Kind::boarding_pass);
  CHECK(changed(1, ':') != Kind::boarding_pass);
  CHECK(changed(1, '9') == Kind::boarding_pass);
  CHECK(changed(22, ' ') == Kind::boarding_pass);
  CHECK(changed(22, 'X') != Kind::boarding_pass);
  CHECK(changed(30, 'y') != Kind::boarding_pass);
  CHECK(changed(35, '1') != Kind::boarding_pass);
  CHECK(changed(44, 'A') != Kind::boarding_pass);
  CHECK(classify(pass.substr(0, 58)).kind == Kind::boarding_pass);
  CHECK(classify(pass.substr(0, 57)).kind != Kind::boarding_pass);
}

TEST_CASE("boarding pass: what is damaged is told") {
  const std::string pass = "M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100";
  CHECK(classify(pass).valid);
  struct Row {
    std::size_t at;
    std::string_view with;
    Errc code;
    std::size_t offset;
  };
  for (const Row& row : {Row{1, "2", Errc::truncated, 60}, Row{44, "000", Errc::bad_value, 44},
                         Row{44, "367", Errc::bad_value, 44}, Row{58, "01", Errc::bad_length, 58},
                         Row{58, "ZZ", Errc::bad_length, 58}}) {
    auto text = pass;
    text.replace(row.at, row.with.size(), row.with);
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::boarding_pass);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == row.code);
    CHECK(code.errors[0].offset == row.offset);
  }
}

TEST_CASE("json: brackets that do not pair are text") {
  for (const std::string_view text :
       {"[]", "[{}]", "{\"a\":[1,{\"b\":\"]\"}]}", "[\"\\\"\"]", " [1]\n", "{}", "{\"a\":1}"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::json);
  }
  for (const std::string_view text :
       {"[", "]", "[}", "{]", "[1]x", "[[1]", "[\"]", "{a}", "{ a", "[\"a\\\"]"}) {
    CAPTURE(text);
    CHECK(classify(text).kind != Kind::json);
  }
  CHECK(classify(std::string(64, '[') + std::string(64, ']')).kind == Kind::json);
  CHECK(classify(std::string(65, '[') + std::string(65, ']')).kind != Kind::json);
}

// The second example of Resolution 792, attachment C, without the frequent flyer's data.
TEST_CASE("boarding pass: a second leg follows what the first one says of its size") {
  const auto code = classify(
      "M2DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 104>600"
      "DEF456 FRAGVALH 3664 327C012C0002 100^10412AB");
  CHECK(code.kind == Kind::boarding_pass);
  CHECK(field(code, "legs") == "2");
  CHECK(field(code, "pnr") == "ABC123");
  CHECK(field(code, "to") == "FRA");
  CHECK(field(code, "passenger_status") == "1");
  CHECK(field(code, "pnr_2") == "DEF456");
  CHECK(field(code, "from_2") == "FRA");
  CHECK(field(code, "to_2") == "GVA");
  CHECK(field(code, "flight_2") == "3664");
  CHECK(field(code, "seat_2") == "012C");
  CHECK(code.flags.has(Flag::signature_unverified));
}

TEST_CASE("boarding pass: a leg that is not there is not read") {
  const auto code = classify("M2DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 14D>6181");
  CHECK(code.kind == Kind::boarding_pass);
  CHECK(field(code, "pnr_2") == "(none)");
}

// AAMVA DL/ID Card Design Standard 2020, annex D.13.
TEST_CASE("licence: the header, and the elements by their ids") {
  const auto code = classify(
      "@\n\x1e\rANSI 636000100002DL00410278ZV03190008DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\n"
      "DBB01151986 \rZVZVA01\r");
  CHECK(code.sensitive);
  CHECK(code.flags.has(Flag::personal_data));
  CHECK(field(code, "IIN") == "636000");
  CHECK(field(code, "AAMVA version") == "10");
  CHECK(field(code, "jurisdiction version") == "00");
  CHECK(field(code, "number of entries") == "02");
  CHECK(field(code, "DAQ") == "T64235789");
  CHECK(field(code, "DCS") == "SAMPLE");
  CHECK(field(code, "DAC") == "MICHAEL");
  CHECK(field(code, "DBB") == "01151986");
  CHECK(field(code, "ZVA") == "01");
  CHECK(masked(code).payload.reveal().find("SAMPLE") == std::string::npos);
}

TEST_CASE("licence: printers write other control characters, and version 1 a shorter header") {
  const auto first = classify("@\n\x1c\rAAMVA6360000102DL00390187ZO02260031DLDAQ1\nDAAX,Y\n");
  CHECK(first.sensitive);
  CHECK(field(first, "AAMVA version") == "01");
  CHECK(field(first, "number of entries") == "02");
  CHECK(field(first, "DAQ") == "1");
  CHECK(classify("@\nANSI 1").sensitive);
  CHECK_FALSE(classify("@ANSI 636000").sensitive);
  CHECK_FALSE(classify("@\n\n\n\n\n\n\nANSI 636000").sensitive);
}

TEST_CASE("licence: near misses of the header and of its elements") {
  const std::string controls = "@\n\x1e\r";
  const std::string header = "ANSI 636000100002DL00410278";
  CHECK_FALSE(classify(controls).sensitive);
  CHECK_FALSE(classify("@" + header).sensitive);
  CHECK(classify(controls + "\x1c\x1d" + header).sensitive);
  CHECK_FALSE(classify(controls + "\x1c\x1d\x1e\x1e" + header).sensitive);
  CHECK_FALSE(classify(controls + "ANSE 636000100002DL00410278").sensitive);
  // The identity card has a subfile of its own; what is no id of three is nothing.
  const auto card = classify(controls +
                             "ANSI 636000100002ID00410278IDDAQX1\nD1AYes\nDA\nddaN\n"
                             "D-Xx\nDCS\nZ\nZV\nZVYno\nZ");
  CHECK(field(card, "DAQ") == "X1");
  CHECK(field(card, "D1A") == "Yes");
  CHECK(field(card, "dda") == "(none)");
  CHECK(field(card, "D-X") == "(none)");
  CHECK(field(card, "DCS") == "(none)");
  CHECK(field(card, "ZVY") == "no");
}

TEST_CASE("json: what stands in front, and what only begins like it") {
  CHECK(classify("\t\r\n [1]").kind == Kind::json);
  CHECK(classify("[ ").kind != Kind::json);
  CHECK(classify("{\"a\":1}  \n").kind == Kind::json);
  CHECK(classify("}{").kind != Kind::json);
}
