#include "formats/ber_tlv.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace moongate;

namespace {

std::string_view bytes(const char* text, std::size_t size) { return {text, size}; }
#define BYTES(text) bytes(text, sizeof(text) - 1)

}  // namespace

TEST_CASE("ber: a set of tags takes each once") {
  moongate::ber::Tags tags;
  CHECK_FALSE(tags.has(0x4F));
  for (const std::uint32_t tag : {0x4FU, 0x9F26U, 0x50U, 0x5F2DU}) CHECK(tags.add(tag));
  for (const std::uint32_t tag : {0x4FU, 0x9F26U, 0x50U, 0x5F2DU}) CHECK_FALSE(tags.add(tag));
  CHECK(tags.has(0x50));
  CHECK_FALSE(tags.has(0x51));
}

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

TEST_CASE("ber: a zero byte inside or alone is part of a tag's name") {
  CHECK(ber::tag_name(0x9F00) == "9F00");
  CHECK(ber::tag_name(0xDF8001) == "DF8001");
  CHECK(ber::tag_name(0) == "00");
}

namespace {

struct Item {
  std::uint32_t tag;
  std::string value;
};

// EMV 4.4 book 3 annex B: the shortest form of each tag and length.
std::string encoded(const Item& item) {
  std::string out;
  for (int shift = 24; shift >= 0; shift -= 8) {
    const auto byte = item.tag >> shift & 0xFF;
    if (item.tag >> shift != 0) out += static_cast<char>(byte);
  }
  const auto size = item.value.size();
  if (size > 0xFF) {
    out += '\x82';
    out += static_cast<char>(size >> 8);
  } else if (size > 0x7F) {
    out += '\x81';
  }
  out += static_cast<char>(size & 0xFF);
  return out + item.value;
}

}  // namespace

TEST_CASE("ber: what is written is read, whatever the tags and lengths") {
  CHECK(rc::check([] {
    const auto tags = rc::gen::element<std::uint32_t>(0x4F, 0x5A, 0x63, 0x85, 0x9F26, 0x7F4E,
                                                      0xDF8101, 0xDF818201, 0xBF0C);
    const auto count = *rc::gen::inRange<std::size_t>(0, 8);
    std::vector<Item> items;
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) {
      const auto size = *rc::gen::element<std::size_t>(0, 1, 2, 127, 128, 255, 256, 700);
      items.push_back({*tags, std::string(size, *rc::gen::arbitrary<char>())});
      bytes += encoded(items.back());
    }
    ber::Reader reader(bytes);
    ber::Object object;
    for (const Item& item : items) {
      RC_ASSERT(reader.next(object));
      RC_ASSERT(object.tag == item.tag);
      RC_ASSERT(object.value == item.value);
      const bool constructed = item.tag == 0x63 || item.tag == 0x7F4E || item.tag == 0xBF0C;
      RC_ASSERT(object.constructed == constructed);
    }
    RC_ASSERT(!reader.next(object));
    RC_ASSERT(!reader.stop());
  }));
}
