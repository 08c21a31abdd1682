#include "formats/ber_tlv.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {

std::string_view bytes(const char* text, std::size_t size) { return {text, size}; }
#define BYTES(text) bytes(text, sizeof(text) - 1)

}  // namespace

TEST_CASE("ber: tags of one to four bytes") {
  ber::Reader reader(BYTES("\x5A\x01x\x9F\x26\x01y\xDF\x81\x01\x00\xDF\x81\x82\x01\x00\x61\x00"));
  ber::Object object;
  REQUIRE(reader.next(object));
  CHECK(object.tag == 0x5A);
  CHECK(object.value == "x");
  CHECK_FALSE(object.constructed);
  REQUIRE(reader.next(object));
  CHECK(object.tag == 0x9F26);
  REQUIRE(reader.next(object));
  CHECK(object.tag == 0xDF8101);
  REQUIRE(reader.next(object));
  CHECK(object.tag == 0xDF818201);
  REQUIRE(reader.next(object));
  CHECK(object.constructed);
  CHECK(object.value.empty());
  CHECK_FALSE(reader.next(object));
  CHECK_FALSE(reader.stop());
}

TEST_CASE("ber: lengths of one to four bytes") {
  const std::string value(300, 'x');
  const std::string text = std::string("\x5A\x81\xC8") + value.substr(0, 200) +
                           std::string("\x5A\x82\x01\x2C") + value +
                           std::string("\x5A\x83\x00\x00\x01z", 6);
  ber::Reader reader(text);
  ber::Object object;
  REQUIRE(reader.next(object));
  CHECK(object.value.size() == 200);
  REQUIRE(reader.next(object));
  CHECK(object.value.size() == 300);
  REQUIRE(reader.next(object));
  CHECK(object.value == "z");
  CHECK_FALSE(reader.next(object));
}

TEST_CASE("ber: a fault stops the reader and says where") {
  struct Row {
    std::string name;
    std::string_view text;
    Errc why;
    std::size_t at;
  };
  const Row rows[] = {
      {"zero for a tag", BYTES("\x5A\x00\x00\x00"), Errc::trailing_data, 2},
      {"tag cut off", BYTES("\x9F"), Errc::truncated, 0},
      {"tag of five bytes", BYTES("\xDF\x81\x81\x81\x01\x00"), Errc::malformed, 0},
      {"no length", BYTES("\x5A"), Errc::truncated, 1},
      {"indefinite length", BYTES("\x5A\x80x"), Errc::unsupported, 1},
      {"length of four bytes", BYTES("\x5A\x84\x00\x00\x00\x01x"), Errc::bad_length, 1},
      {"length cut off", BYTES("\x5A\x82\x01"), Errc::truncated, 1},
      {"value cut off", BYTES("\x5A\x02x"), Errc::bad_length, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    ber::Reader reader(row.text);
    ber::Object object;
    while (reader.next(object)) continue;
    REQUIRE(reader.stop());
    CHECK(reader.stop()->why == row.why);
    CHECK(reader.stop()->at == row.at);
    CHECK_FALSE(reader.next(object));
  }
}

TEST_CASE("ber: tags are named as the books print them") {
  CHECK(ber::tag_name(0x05) == "05");
  CHECK(ber::tag_name(0x9F26) == "9F26");
  CHECK(ber::tag_name(0xDF8101) == "DF8101");
  CHECK(ber::tag_name(0xDF818201) == "DF818201");
}
