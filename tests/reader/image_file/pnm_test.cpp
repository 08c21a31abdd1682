#include <doctest/doctest.h>

#include <string>

#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

Result<Image> decode(std::string_view text) { return decode_image(File(text.begin(), text.end())); }

File pixels(std::string_view text) {
  const auto image = decode(text);
  REQUIRE(image);
  return image->pixels;
}

}  // namespace

TEST_CASE("pnm: white space of every kind and comments stand between numbers") {
  CHECK(pixels("P2\t2\r\n1\v\f4 0 2") == File{0, 128});
  CHECK(pixels("P2#\n2 # two\n1 #\n#\n4\n0 4#") == File{0, 255});
  CHECK(pixels("P1#c\n3 1\n101") == File{0, 255, 0});
}

TEST_CASE("pnm: samples above the maximum are white") {
  CHECK(pixels("P2 2 1 4 5 4000000000") == File{255, 255});
  CHECK(pixels(std::string_view("P5 2 1 100\n\x64\xFF", 13)) == File{255, 255});
}

TEST_CASE("pnm: samples are of one byte to 255 and of two from 256") {
  CHECK(pixels("P5 1 1 255\n\x80") == File{128});
  CHECK(pixels(std::string_view("P5 1 1 256\n\x01\x00", 13)) == File{255});
  CHECK(pixels(std::string_view("P6 1 1 65535\n\xFF\xFF\x00\x00\x80\x80", 19)) ==
        File{255, 0, 128});
}

TEST_CASE("pnm: rows of a raw bitmap begin on a byte") {
  CHECK(pixels("P4 1 2\n\x80\x7F") == File{0, 255});
}

TEST_CASE("pnm: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
  };
  for (const Row& row : {
           Row{"P0 1 1 1 0", Errc::not_an_image}, Row{"P7 1 1 1 0", Errc::not_an_image},
           Row{"P2", Errc::not_an_image}, Row{"P21 1 1 0", Errc::not_an_image},
           Row{"Q2 1 1 1 0", Errc::not_an_image}, Row{"P2 ", Errc::bad_image},
           Row{"P2 1", Errc::bad_image}, Row{"P2 1 1", Errc::bad_image},
           Row{"P2 -1 1 1 0", Errc::bad_image}, Row{"P2 1 1 65536 0", Errc::bad_image},
           Row{"P2 1 1 1 /", Errc::bad_image}, Row{"P2 1 1 1 :", Errc::bad_image},
           Row{"P1 1 1 /", Errc::bad_image}, Row{"P4 9 1\n\x80", Errc::bad_image},
           Row{"P5 1 1 256\n\x01", Errc::bad_image}, Row{"P5 1 1 255", Errc::bad_image},
           Row{"P2 1 1 1 # 0", Errc::bad_image},  // a comment to the end
       }) {
    CAPTURE(row.text);
    const auto image = decode(row.text);
    REQUIRE_FALSE(image);
    CHECK(image.error().code == row.code);
  }
}

TEST_CASE("pnm: samples that are missing are white, and it is told") {
  struct Row {
    std::string_view text;
    File pixels;
  };
  for (const Row& row : {
           Row{"P2 2 1 1 0", {0, 255}},
           Row{"P2 2 1 4 0 x", {0, 255}},
           Row{"P1 2 1 12", {0, 255}},  // 2 is no bit
           Row{"P1 2 1 1", {0, 255}},
           Row{"P4 1 2\n\x80", {0, 255}},
           Row{"P6 1 1 255\n\x01\x02", {1, 2, 255}},
       }) {
    CAPTURE(row.text);
    const auto image = decode(row.text);
    REQUIRE(image);
    CHECK(image->pixels == row.pixels);
    CHECK(image->cut_short);
    REQUIRE(image->faults.size() == 1);
    CHECK(image->faults[0].code == Errc::bad_image);
  }
}
