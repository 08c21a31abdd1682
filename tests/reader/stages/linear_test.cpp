#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr const char* kDigits = "281234567890123456";
constexpr const char* kMessage = "left";

Image bars() { return print(kDigits, SymbolFormat::code_128, 3); }

Image bars_beside_qr() {
  const auto qr = print(kMessage);
  const auto code = bars();
  Image image = paper(qr.width + code.width, std::max(qr.height, code.height));
  paste(image, qr, 0, 0);
  paste(image, code, qr.width, 0);
  return image;
}

}  // namespace

TEST_CASE("linear: fast looks for other formats only where nothing was read") {
  const auto image = bars_beside_qr();
  CHECK(texts(read(image, {.effort = Effort::fast})) == std::set<std::string>{kMessage});
  CHECK(read(image).symbols.size() == 2);
  CHECK(read(bars(), {.effort = Effort::fast}).symbols.size() == 1);
  const auto asked = read(image, {.effort = Effort::fast, .formats = {SymbolFormat::code_128}});
  CHECK(texts(asked) == std::set<std::string>{kDigits});
}

TEST_CASE("linear: a linear code that only one line of the picture shows is none") {
  const auto printed = bars();
  const auto showing = [&](int lines) {
    auto image = paper(printed.width, 101);
    const auto width = static_cast<std::size_t>(printed.width);
    const auto middle = static_cast<std::size_t>(printed.height) / 2 * width;
    for (std::size_t line = 0; line < static_cast<std::size_t>(lines); ++line)
      std::copy_n(printed.pixels.begin() + static_cast<std::ptrdiff_t>(middle), width,
                  image.pixels.begin() + static_cast<std::ptrdiff_t>((50 + line) * width));
    return read(image).symbols.size();
  };
  CHECK(showing(1) == 0);
  CHECK(showing(3) == 1);
}

TEST_CASE("linear: a standing code is read, and its corners stand with it") {
  const auto lying = bars();
  const auto turned = clockwise(lying);
  const auto upright = read(lying).symbols;
  const auto standing = read(turned).symbols;
  REQUIRE(upright.size() == 1);
  REQUIRE(standing.size() == 1);
  CHECK(standing[0].payload.text == kDigits);
  std::vector<Point> expected;
  for (const Point& p : upright[0].corners)
    expected.push_back({static_cast<float>(lying.height) - p.y, p.x});
  for (const Point& p : standing[0].corners)
    CHECK(std::any_of(expected.begin(), expected.end(), [&](const Point& e) {
      return std::abs(e.x - p.x) < 4 && std::abs(e.y - p.y) < 4;
    }));
}

TEST_CASE("linear: a strip of bars that is hardly higher than a line is read") {
  auto strip = print(kDigits, SymbolFormat::code_128, 6);
  REQUIRE(strip.width > 700);  // or it would not be reduced anyway
  strip.pixels.erase(strip.pixels.begin(), strip.pixels.begin() + strip.width * (strip.height / 2));
  strip.height = 12;
  strip.pixels.resize(static_cast<std::size_t>(strip.width) * 12);
  CHECK(texts(read(strip)) == std::set<std::string>{kDigits});
}

TEST_CASE("linear: small bars in a large picture are read in full size, lying and standing") {
  const auto small = print(kDigits, SymbolFormat::code_128, 1);
  for (const auto& stamp : {small, clockwise(small)}) {
    auto image = paper(1400, 1400);
    paste(image, stamp, 301, 401);
    CHECK(texts(read(image)) == std::set<std::string>{kDigits});
  }
}

TEST_CASE("linear: formats of no payment code are read, with the least effort when asked for") {
  const std::string gtin = "0109501101530003";  // GS1 General Specifications, AI 01
  struct Row {
    Image image;
    SymbolFormat format;
    std::string text;
  };
  for (const Row& row :
       {Row{print("CODE 39", SymbolFormat::code_39, 3), SymbolFormat::code_39, "CODE 39"},
        Row{print("(01)09501101530003", SymbolFormat::databar, 3), SymbolFormat::databar, gtin}}) {
    CAPTURE(row.text);
    for (const auto& image : {row.image, clockwise(row.image)})
      for (const auto effort : {Effort::balanced, Effort::thorough})
        CHECK(texts(read(image, {.effort = effort})) == std::set<std::string>{row.text});
    CHECK(texts(read(row.image, {.effort = Effort::fast})).empty());
    CHECK(texts(read(row.image, {.effort = Effort::fast, .formats = {row.format}})) ==
          std::set<std::string>{row.text});
  }
}
