#include "classify/damage.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

struct Row {
  std::string_view name;
  std::string_view bytes;
  Errc code;
  std::size_t offset;
};

}  // namespace

TEST_CASE("damage: what was seen in a text is named with its place, and the text stays valid") {
  using namespace std::string_view_literals;
  for (const Row& row : {
           Row{"NUL", "abc\0def"sv, Errc::control_character, 3},
           Row{"escape", "line\n\tnext\x1B[2J", Errc::control_character, 10},
           Row{"delete", "a\x7F", Errc::control_character, 1},
           Row{"C1", "a\u00A0\u0085", Errc::control_character, 3},
           Row{"line separator", "\u2029", Errc::control_character, 0},
           Row{"another", "a\u2028b", Errc::control_character, 1},
           Row{"behind a line end", "\r\x01", Errc::control_character, 1},
           Row{"a byte that begins nothing", "abc\xFF", Errc::bad_charset, 3},
           Row{"a character cut short", "\u4ED8\xE5\x95", Errc::bad_charset, 3},
           Row{"a surrogate", "\xED\xA0\x80", Errc::bad_charset, 0},
           Row{"above U+10FFFF", "a\xF4\x90\x80\x80", Errc::bad_charset, 1},
           Row{"nothing", "", Errc::missing_field, 0},
       }) {
    CAPTURE(row.name);
    const auto code = classify(row.bytes);
    CHECK(code.kind == Kind::text);
    CHECK(code.valid);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == row.code);
    CHECK(code.errors[0].offset == row.offset);
    CHECK(code.errors[0].field == "payload");
  }
}

TEST_CASE("damage: tabs and line ends are everyday, and so is what is no text at all") {
  for (const std::string_view text : {"a\tb\r\nc", "\n", "\u4ED8\u6B3E", "a\u202Eb", "\uFEFFa"}) {
    CAPTURE(text);
    CHECK(classify(text).errors.empty());
  }
}

TEST_CASE("damage: a character set that has no name here is said, not taken for broken UTF-8") {
  Payload payload;
  payload.bytes = "plain";
  payload.charset.clear();
  payload.eci = 899;
  const auto code = Classifier{}.classify(payload);
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::unknown_eci));
  CHECK_FALSE(code.flags.has(Flag::invalid_utf8));
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::unsupported);
  CHECK(code.errors[0].field == "ECI");
}

TEST_CASE("damage: a text that breaks its promise to be UTF-8 is not read beyond its end") {
  for (const std::string_view broken : {"\u0085\xC2", "a\u0085\xF0"}) {
    Payload payload;
    payload.bytes = payload.text = broken;
    CHECK(Classifier{}.classify(payload).errors[0].code == Errc::control_character);
  }
  Payload payload;
  payload.bytes = payload.text = "\n\xF0";
  CHECK(Classifier{}.classify(payload).errors.empty());
}

TEST_CASE("damage: bytes that are not UTF-8 where the symbol declares it") {
  Payload payload;
  payload.bytes = "a\xFF";
  payload.eci = 26;
  const auto code = Classifier{}.classify(payload);
  CHECK(code.flags.has(Flag::invalid_utf8));
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].offset == 1);
}
