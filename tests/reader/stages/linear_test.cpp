#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <utility>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr const char* kDigits = "281234567890123456";
constexpr const char* kMessage = "left";

Image bars() { return print(kDigits, SymbolFormat::code_128, 3); }

/// The picture with so many rows of the bars alone.
Image rows_of(const Image& printed, int rows) {
  auto image = paper(printed.width, 101);
  const auto width = static_cast<std::size_t>(printed.width);
  const auto middle = static_cast<std::size_t>(printed.height) / 2 * width;
  for (std::size_t row = 0; row < static_cast<std::size_t>(rows); ++row)
    std::copy_n(printed.pixels.begin() + static_cast<std::ptrdiff_t>(middle), width,
                image.pixels.begin() + static_cast<std::ptrdiff_t>((50 + row) * width));
  return image;
}

Image bars_beside_qr() {
  const auto qr = print(kMessage);
  const auto code = bars();
  Image image = paper(qr.width + code.width, std::max(qr.height, code.height));
  paste(image, qr, 0, 0);
  paste(image, code, qr.width, 0);
  return image;
}

}  // namespace

TEST_CASE("linear: light bars on dark ground are read where nothing else was, but not by fast") {
  const auto dark = negative(bars());
  CHECK(texts(read(dark)) == std::set<std::string>{kDigits});
  CHECK(texts(read(clockwise(dark))) == std::set<std::string>{kDigits});
  CHECK(read(dark, {.effort = Effort::fast}).symbols.empty());
}

TEST_CASE("linear: fast looks for other formats only where nothing was read") {
  const auto image = bars_beside_qr();
  CHECK(texts(read(image, {.effort = Effort::fast})) == std::set<std::string>{kMessage});
  CHECK(read(image).symbols.size() == 2);
  CHECK(read(bars(), {.effort = Effort::fast}).symbols.size() == 1);
  const auto asked = read(image, {.effort = Effort::fast, .formats = {SymbolFormat::code_128}});
  CHECK(texts(asked) == std::set<std::string>{kDigits});
}

TEST_CASE("linear: what only one row of the picture shows is none, in any format") {
  using enum SymbolFormat;
  for (const auto& [text, format] : {std::pair{kDigits, code_128},
                                     {"01264904", upc_e},
                                     {"CODE 39", code_39},
                                     {"A40156B", codabar},
                                     {"CODE 93", code_93},
                                     {"Lane 4", telepen}}) {
    const std::string named(text);
    CAPTURE(named);
    const auto printed = print(text, format, 3);
    for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough})
      CHECK(read(rows_of(printed, 1), {.effort = effort, .formats = {format}}).symbols.empty());
    CHECK(read(rows_of(printed, 3), {.formats = {format}}).symbols.size() == 1);
    auto row = rows_of(printed, 1);  // and no more than that row
    row.pixels.erase(row.pixels.begin(), row.pixels.begin() + 50 * row.width);
    row.pixels.resize(static_cast<std::size_t>(row.width));
    row.height = 1;
    CHECK(read(row, {.formats = {format}}).symbols.empty());
    CHECK(read(clockwise(row), {.formats = {format}}).symbols.empty());
  }
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
        Row{print("CODE 93", SymbolFormat::code_93, 3), SymbolFormat::code_93, "CODE 93"},
        Row{print("A40156B", SymbolFormat::codabar, 3), SymbolFormat::codabar, "A40156B"},
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

TEST_CASE("linear: GS1 DataBar is read in all its kinds as one format") {
  // GS1 General Specifications: Limited holds GTINs from 0 and 1 alone, Expanded any elements.
  for (const auto& [kind, text, digits] :
       {std::tuple{"DataBarLtd", "(01)09501101530003", "0109501101530003"},
        {"DataBarStk", "(01)09501101530003", "0109501101530003"},
        {"DataBarExp", "(01)09501101530003(10)LOT7", "010950110153000310LOT7"},
        {"DataBarExpStk", "(01)09501101530003(10)LOT7", "010950110153000310LOT7"}}) {
    const std::string named(kind);
    CAPTURE(named);
    const auto result = read(print_kind(text, kind, 3));
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == digits);
    CHECK(result.symbols[0].payload.format == SymbolFormat::databar);
    CHECK(result.symbols[0].payload.gs1);
  }
}

TEST_CASE("linear: a Code 93 or Telepen with the check digits of another text is none") {
  using enum SymbolFormat;
  for (const auto& [text, other, format] :
       {std::tuple{"CODE 93", "CODE 94", code_93}, {"Lane 4", "Lane 5", telepen}}) {
    const std::string named(text);
    CAPTURE(named);
    auto spliced = print(text, format, 3);
    const auto end = print(other, format, 3);
    REQUIRE(spliced.width == end.width);
    CHECK(read(spliced, {.formats = {format}}).symbols.size() == 1);
    // The quarter with the check digits and the stop character.
    const int left = end.width * 3 / 4;
    for (int y = 0; y < end.height; ++y)
      std::copy(end.pixels.begin() + y * end.width + left, end.pixels.begin() + (y + 1) * end.width,
                spliced.pixels.begin() + y * end.width + left);
    CHECK(read(spliced, {.formats = {format}}).symbols.empty());
  }
}

TEST_CASE("linear: the edge of a film is read on request, in the lower half of the picture") {
  using enum SymbolFormat;
  const auto edge = print("115-10/11A", dx_film_edge, 4);
  auto image = paper(edge.width, edge.height + 250);
  paste(image, edge, 0, 250);
  CHECK(texts(read(image, {.formats = {dx_film_edge}})) == std::set<std::string>{"115-10/11A"});
  CHECK(read(image, {.effort = Effort::thorough}).symbols.empty());
  // Upside down it would have another number.
  const auto turned = clockwise(clockwise(image));
  CHECK(read(turned, {.formats = {dx_film_edge}}).symbols.empty());
}

TEST_CASE("linear: the digits beside an EAN or UPC symbol are read on request") {
  using enum SymbolFormat;
  struct Row {
    const char* printed;
    SymbolFormat format;
    std::string alone;
    std::string with;
  };
  for (const Row& row : {Row{"9780306406157+51299", ean_13, "9780306406157", "978030640615751299"},
                         Row{"9771234567003+07", ean_13, "9771234567003", "977123456700307"},
                         Row{"96385074+12", ean_8, "96385074", "9638507412"},
                         Row{"036000291452+12", upc_a, "0036000291452", "003600029145212"},
                         Row{"01264904+12345", upc_e, "0012000006494", "001200000649412345"}}) {
    CAPTURE(row.printed);
    const auto image = print(row.printed, row.format, 3);
    for (const auto& turned : {image, clockwise(image)})
      for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
        const auto plain = read(turned, {.effort = effort});
        CHECK(texts(plain) == std::set<std::string>{row.alone});
        const auto whole = read(turned, {.effort = effort, .ean_add_ons = true});
        CHECK(texts(whole) == std::set<std::string>{row.with});
        CHECK_FALSE(whole.conflict);
        REQUIRE(whole.symbols.size() == 1);
        CHECK(whole.symbols[0].symbology_identifier == "]E3");
      }
  }
  const auto none = read(print("4006381333931", ean_13, 3), {.ean_add_ons = true});
  CHECK(texts(none) == std::set<std::string>{"4006381333931"});
}

// The left half of an EAN-13 has the digits of an UPC-E of number system 1, one in ten with a check
// digit that is right.
TEST_CASE("linear: half an EAN-13 is no UPC-E, though its first bars look like one") {
  constexpr int kModule = 3;
  constexpr int kHalf = 3 + 6 * 7 + 5 + 1;  // modules up to the first bar of the other half
  for (char first = '1'; first <= '9'; ++first)
    for (char last = '0'; last <= '9'; ++last) {
      CAPTURE(first);
      CAPTURE(last);
      auto image =
          print(std::string{first} + "01234" + last + "00000", SymbolFormat::ean_13, kModule);
      const auto row = image.pixels.begin() + image.height / 2 * image.width;
      const auto left = std::find(row, row + image.width, 0) - row;
      const auto white = static_cast<int>(left) + kHalf * kModule;
      paste(image, paper(image.width, image.height), white, 0);
      CHECK(read(image).symbols.empty());
    }
}

TEST_CASE("linear: a Telepen is read on request only") {
  const auto image = print("Lane 4", SymbolFormat::telepen, 3);
  const ReaderOptions asked{.formats = {SymbolFormat::telepen}};
  CHECK(texts(read(image, asked)) == std::set<std::string>{"Lane 4"});
  CHECK(read(image, {.effort = Effort::thorough}).symbols.empty());
}
