#include "formats/emv_tlv.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <string>
#include <utility>
#include <vector>

using namespace moongate;

TEST_CASE("emv: a set of IDs takes each once, and no other") {
  for (const int first : {0, 1, 63, 64, 99}) {
    CAPTURE(first);
    moongate::emv::IdSet seen;
    CHECK(seen.add(static_cast<std::uint8_t>(first)));
    CHECK_FALSE(seen.add(static_cast<std::uint8_t>(first)));
    for (int id = 0; id < 100; ++id)
      CHECK(seen.has(static_cast<std::uint8_t>(id)) == (id == first));
  }
}

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

TEST_CASE("emv: ASCII before and behind other characters is read alike") {
  const std::string text = "0002ab5902最é0102cd6003𠮷ab6101x";
  emv::Reader reader(text);
  emv::Object object;
  std::string read;
  while (reader.next(object)) read += std::to_string(object.id) + std::string(object.value) + ' ';
  CHECK(read == "0ab 59最é 1cd 60𠮷ab 61x ");
  CHECK_FALSE(reader.stop());
}

TEST_CASE("emv: a fault behind other characters is found where it is") {
  const std::string_view more = "5901最60x1a最6101x";  // nothing behind the text is read
  emv::Reader reader(more.substr(0, more.size() - 5));
  emv::Object object;
  CHECK(reader.next(object));
  CHECK_FALSE(reader.next(object));
  REQUIRE(reader.stop());
  CHECK(reader.stop()->why == Errc::bad_length);
  CHECK(reader.stop()->at == 9);
  CHECK_FALSE(reader.next(object));
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
      {"5901最6001a", emv::Unit::bytes, Errc::bad_length, 2},   // a third of a character
      {"5902最", emv::Unit::bytes, Errc::bad_length, 2},
      {"5901\xF0\xA0", emv::Unit::characters, Errc::bad_length, 2},
      {"5902a\xC3", emv::Unit::characters, Errc::bad_length, 2},
      {"590", emv::Unit::bytes, Errc::truncated, 0},
      {":901a", emv::Unit::bytes, Errc::malformed, 0},
      {"/901a", emv::Unit::bytes, Errc::malformed, 0},
      {"5/01a", emv::Unit::bytes, Errc::malformed, 0},
      {"5:01a", emv::Unit::bytes, Errc::malformed, 0},
      {"59:1a", emv::Unit::bytes, Errc::bad_length, 2},
      {"590/a", emv::Unit::bytes, Errc::bad_length, 2},
      {"5900a", emv::Unit::bytes, Errc::bad_length, 2},
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

TEST_CASE("emv: a header is four digits, and nothing that lies beside them") {
  for (std::size_t at = 0; at < 4; ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = "1111" + std::string(91, 'x');  // 91 is the longest length tried
      text[at] = static_cast<char>(byte);
      CAPTURE(at);
      CAPTURE(byte);
      emv::Reader reader(text, emv::Unit::bytes);
      emv::Object object;
      CHECK(reader.next(object) == (byte >= '0' && byte <= '9'));
    }
  }
}

TEST_CASE("emv: every ID and every length is read as its two digits say") {
  for (std::size_t number = 1; number < 100; ++number) {
    const std::string text = fmt::format("{:02}{:02}{}", 99 - number, number, std::string(99, 'x'));
    emv::Reader reader(text, emv::Unit::bytes);
    emv::Object object;
    REQUIRE(reader.next(object));
    CHECK(object.id == 99 - number);
    CHECK(object.value.size() == number);
  }
}

TEST_CASE("emv: objects are found by ID, the first one counts") {
  emv::Objects objects;
  emv::read("5901a6001b5901c", objects);
  CHECK(objects.items.size() == 3);
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
  CHECK(objects.items.size() == 100);
  CHECK_FALSE(objects.stop);
  emv::read(text + "6001b", objects);
  REQUIRE(objects.stop);
  CHECK(objects.stop->why == Errc::too_many);
  CHECK(objects.stop->at == 500);
  CHECK(objects.stop->id == std::uint8_t{60});
}

TEST_CASE("emv: what is written is read, counted in each unit") {
  CHECK(rc::check([] {
    struct Sign {
      const char* text;
      std::size_t characters, utf16_units, bytes;
    };
    const auto signs = rc::gen::element<Sign>(Sign{"a", 1, 1, 1}, Sign{"é", 1, 1, 2},
                                              Sign{"最", 1, 1, 3}, Sign{"𠮷", 1, 2, 4});
    const auto unit =
        *rc::gen::element(emv::Unit::characters, emv::Unit::utf16_units, emv::Unit::bytes);
    std::vector<std::pair<int, std::string>> items;
    std::string text;
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
      const int id = *rc::gen::inRange(0, 100);
      std::string value;
      std::size_t length = 0;
      for (int count = *rc::gen::inRange(1, 21); count > 0; --count) {
        const Sign sign = *signs;
        value += sign.text;
        length += unit == emv::Unit::characters    ? sign.characters
                  : unit == emv::Unit::utf16_units ? sign.utf16_units
                                                   : sign.bytes;
      }
      text += fmt::format("{:02}{:02}{}", id, length, value);
      items.emplace_back(id, value);
    }
    emv::Objects objects;
    emv::read(text, objects, unit);
    RC_ASSERT(!objects.stop);
    RC_ASSERT(objects.items.size() == items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      RC_ASSERT(int{objects.items[i].id} == items[i].first);
      RC_ASSERT(objects.items[i].value == items[i].second);
    }
  }));
}
