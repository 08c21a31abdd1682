#include "formats/emv_lengths.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;
using emv::Lengths;
using emv::Unit;

// "最" is one character, one UTF-16 unit and three bytes; "𠮷" is one, two and four.

TEST_CASE("emv lengths: the unit of a code is that in which its checksum stands in its place") {
  struct Row {
    const char* name;
    const char* text;
    Unit unit;
    Lengths lengths;
  };
  const Row rows[] = {
      {"ASCII", "5903abc6304ABCD", Unit::bytes, Lengths::sound},
      {"characters", "5901最6304ABCD", Unit::characters, Lengths::sound},
      {"characters, beyond the basic plane", "5901𠮷6304ABCD", Unit::characters, Lengths::sound},
      {"bytes", "5903最6001a6304ABCD", Unit::bytes, Lengths::odd},
      {"UTF-16", "5902𠮷6001a6304ABCD", Unit::utf16_units, Lengths::odd},
      // Counted in characters the name takes the checksum with it and ends where the text does.
      {"bytes, before the checksum", "5912最最最最6304ABCD", Unit::bytes, Lengths::odd},
      {"bytes, no checksum", "5906最最6001a", Unit::bytes, Lengths::odd},
      {"something behind", "5901最6304ABCDx", Unit::characters, Lengths::sound},
      {"bytes, something behind", "5903最6001a6304ABCDx", Unit::bytes, Lengths::odd},
      // In characters "最60" and object 04; in bytes "最" and object 60.
      {"two ways", "5903最600402ab6304ABCD", Unit::characters, Lengths::ambiguous},
      {"cut off", "5901最6004a", Unit::characters, Lengths::unknown},
      {"cut inside a name", "5905最最", Unit::characters, Lengths::unknown},
      {"two units in one code", "5903最6001最6304ABCD", Unit::characters, Lengths::unknown},
      {"a character for the checksum", "5901a6304最a", Unit::bytes, Lengths::odd},
      {"half a character in the checksum", "5901a6304ABC最", Unit::characters, Lengths::sound},
      {"a checksum of three digits", "5901最6303ABC", Unit::characters, Lengths::sound},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto counting = emv::counting_of_code(row.text);
    CHECK(counting.unit == row.unit);
    CHECK(counting.lengths == row.lengths);
    emv::Objects objects;
    emv::read_code(row.text, objects);
    CHECK(objects.counting.unit == row.unit);
    CHECK(objects.counting.lengths == row.lengths);
  }
}

TEST_CASE("emv lengths: a name that counts bytes does not swallow the city") {
  emv::Objects objects;
  emv::read_code("5915北京烤鸭店6007BEIJING6304ABCD", objects);
  CHECK(objects.find(59) == "北京烤鸭店");
  CHECK(objects.find(60) == "BEIJING");
  CHECK_FALSE(objects.stop);
}

// QRCPS-MPM section 4.7.4: ID 00 is the GUI, wherever it stands.
TEST_CASE("emv lengths: what leads the templates of a code") {
  struct Row {
    const char* text;  // of one object
    const char* gui;
    bool damaged;
  };
  const Row rows[] = {
      {"26210011com.example0102A1", "com.example", false},
      {"26210102A10011com.example", "com.example", false},
      {"26060102A1", "", false},
      {"26200102A10011com.exampl", "", false},  // a number that leads decodes to its end, or not
      {"26180011com.example010", "com.example", true},
      {"26140011com.exampl", "", true},
      {"26101234567890", "", false},
      {"5904BEST", "", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    emv::Objects objects;
    emv::read_code(row.text, objects);
    REQUIRE(objects.items.size() == 1);
    CHECK(objects.begin()->gui == row.gui);
    CHECK(objects.begin()->damaged == row.damaged);
    CHECK(objects.find_object(objects.begin()->id) == objects.begin());
    CHECK(objects.find_object(63) == nullptr);
  }
}

TEST_CASE("emv lengths: a code in bytes that are no text") {
  emv::Objects objects;
  emv::read_code_in_bytes(
      "5904\xB1\xB1\xBE\xA9"
      "26150011com.example",
      objects);
  CHECK(objects.counting.lengths == Lengths::unknown);
  CHECK(objects.find(59) == "\xB1\xB1\xBE\xA9");
  CHECK(objects.find_object(26)->gui == "com.example");
}

TEST_CASE("emv lengths: a template keeps to the unit of its code where it can") {
  struct Row {
    const char* value;
    Unit code;
    Unit unit;
    Lengths lengths;
  };
  const Row rows[] = {
      {"0002ZH0102ab", Unit::characters, Unit::bytes, Lengths::sound},
      {"0002ZH0101最", Unit::characters, Unit::characters, Lengths::sound},
      {"0002ZH0103最", Unit::characters, Unit::bytes, Lengths::odd},
      {"0002ZH0103最", Unit::bytes, Unit::bytes, Lengths::odd},
      {"0002ZH0101最", Unit::bytes, Unit::characters, Lengths::sound},
      {"0102𠮷0201a", Unit::characters, Unit::utf16_units, Lengths::odd},
      {"0103最020402ab", Unit::characters, Unit::characters, Lengths::ambiguous},
      {"0103最020402ab", Unit::bytes, Unit::bytes, Lengths::ambiguous},
      {"0109最", Unit::characters, Unit::characters, Lengths::unknown},
      {"最", Unit::bytes, Unit::bytes, Lengths::unknown},
  };
  for (const Row& row : rows) {
    CAPTURE(row.value);
    const auto counting = emv::counting_of_template(row.value, {row.code, Lengths::sound});
    CHECK(counting.unit == row.unit);
    CHECK(counting.lengths == row.lengths);
  }
}

TEST_CASE("emv lengths: of a code that fits in no unit, no template does") {
  const emv::Counting unknown{Unit::characters, Lengths::unknown};
  CHECK(emv::counting_of_template("0101最", unknown).lengths == Lengths::unknown);
  CHECK(emv::counting_of_template("0101最", unknown).unit == Unit::characters);
}

TEST_CASE("emv lengths: ASCII is certain in any unit") {
  CHECK(emv::is_certain("abc", Lengths::unknown));
  CHECK(emv::is_certain("最", Lengths::sound));
  CHECK(emv::is_certain("最", Lengths::odd));
  CHECK_FALSE(emv::is_certain("最", Lengths::ambiguous));
  CHECK_FALSE(emv::is_certain("a最", Lengths::unknown));
}
