#include "formats/emv_tlv.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("emv: lengths count characters, UTF-16 units or bytes") {
  // "𠮷" is 1 character, 2 UTF-16 units, 4 bytes; "最" is 1, 1 and 3; "é" 1, 1 and 2.
  struct Row {
    const char* text;
    emv::Unit unit;
    const char* value;
  };
  const Row rows[] = {
      {"5901𠮷", emv::Unit::characters, "𠮷"},      {"5902𠮷", emv::Unit::utf16_units, "𠮷"},
      {"5904𠮷", emv::Unit::bytes, "𠮷"},           {"5903最éa", emv::Unit::characters, "最éa"},
      {"5903最éa", emv::Unit::utf16_units, "最éa"}, {"5906最éa", emv::Unit::bytes, "最éa"},
  };
  for (const Row& row : rows) {
    const std::string text = row.text;
    CAPTURE(text);
    emv::Reader reader(text, row.unit);
    emv::Object object;
    REQUIRE(reader.next(object));
    CHECK(object.id == 59);
    CHECK(object.value == row.value);
    CHECK_FALSE(reader.next(object));
    CHECK_FALSE(reader.stop());
  }
}

TEST_CASE("emv: a fault stops the reader and says where") {
  struct Row {
    std::string text;
    emv::Unit unit;
    Errc why;
    std::size_t at;
  };
  const Row rows[] = {
      {"5901a59", emv::Unit::characters, Errc::truncated, 5},
      {"x901a", emv::Unit::characters, Errc::malformed, 0},
      {"5x01a", emv::Unit::characters, Errc::malformed, 0},
      {"59x1a", emv::Unit::characters, Errc::bad_length, 2},
      {"590xa", emv::Unit::characters, Errc::bad_length, 2},
      {"5900", emv::Unit::characters, Errc::bad_length, 2},
      {"5902a", emv::Unit::bytes, Errc::bad_length, 2},
      {"5902最", emv::Unit::characters, Errc::bad_length, 2},
      {"5901𠮷", emv::Unit::utf16_units, Errc::bad_length, 2},  // half a surrogate pair
      {"5901\xF0\xA0", emv::Unit::characters, Errc::bad_length, 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    emv::Reader reader(row.text, row.unit);
    emv::Object object;
    while (reader.next(object)) continue;
    REQUIRE(reader.stop());
    CHECK(reader.stop()->why == row.why);
    CHECK(reader.stop()->at == row.at);
    CHECK_FALSE(reader.next(object));
  }
}

TEST_CASE("emv: a text that two units read to the end has another reading") {
  CHECK_FALSE(emv::has_other_reading("5903abc"));
  CHECK_FALSE(emv::has_other_reading("5901最"));
  CHECK_FALSE(emv::has_other_reading("5902最a"));
  // Counted in characters the value is "最60" and "01a" is cut off; in bytes it is "最".
  CHECK(emv::has_other_reading("5903最6001a"));
  // Counted in UTF-16 units the value is "𠮷".
  CHECK(emv::has_other_reading("5902𠮷6001a"));
}

TEST_CASE("emv: objects are found by ID, the first one counts") {
  emv::Objects objects;
  emv::read("5901a6001b5901c", objects);
  CHECK(objects.count == 3);
  CHECK(objects.find(59) == "a");
  CHECK(objects.find(60) == "b");
  CHECK_FALSE(objects.find(61));
  emv::read("", objects);
  CHECK(objects.empty());
}

TEST_CASE("emv: a hundred objects fit, one more is too many") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "5901a";
  emv::Objects objects;
  emv::read(text, objects);
  CHECK(objects.count == 100);
  CHECK_FALSE(objects.stop);
  emv::read(text + "6001b", objects);
  REQUIRE(objects.stop);
  CHECK(objects.stop->why == Errc::too_many);
  CHECK(objects.stop->at == 500);
  CHECK(objects.stop->id == std::uint8_t{60});
}
