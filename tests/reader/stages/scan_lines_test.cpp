#include <doctest/doctest.h>

#include <set>
#include <string>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"
#include "reader/tiny_qr.hpp"

// What is read must not hide what stands beside it: two payees are a conflict, and half of them a
// wrong answer.

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr Effort kWholePictures[] = {Effort::balanced, Effort::thorough};

Image both(int width, int height, const Image& one, const Image& other) {
  Image image = paper(width, height);
  paste(image, one, 20, 20);
  paste(image, other, one.width + 60, 21);
  return image;
}

const std::set<std::string> kBoth{"one", "other"};

}  // namespace

TEST_CASE("scan lines: white on black next to black on white") {
  for (const Effort effort : kWholePictures)
    for (const int width : {640, 1400}) {
      CAPTURE(width);
      const auto image = both(width, 400, print("one"), negative(print("other")));
      CHECK(texts(read(image, {.effort = effort})) == kBoth);
    }
}

TEST_CASE("scan lines: modules of two pixels next to large ones") {
  for (const Effort effort : kWholePictures)
    for (const auto format : {SymbolFormat::qr_code, SymbolFormat::code_128}) {
      CAPTURE(static_cast<int>(format));
      const auto large = print("one", SymbolFormat::qr_code, 9);
      CHECK(texts(read(both(1600, 1200, large, print("other", format, 2)), {.effort = effort})) ==
            kBoth);
    }
}

TEST_CASE("scan lines: a small QR code next to somebody's product number") {
  const auto product = print("9501101530003", SymbolFormat::ean_13, 4);
  const auto image = both(1600, 1200, product, print("other", SymbolFormat::qr_code, 2));
  for (const Effort effort : kWholePictures)
    CHECK(texts(read(image, {.effort = effort})) ==
          std::set<std::string>{"9501101530003", "other"});
}

TEST_CASE("scan lines: small symbols of other formats, with the greatest effort") {
  const auto large = print("one", SymbolFormat::qr_code, 9);
  for (const auto format : {SymbolFormat::aztec, SymbolFormat::data_matrix}) {
    CAPTURE(static_cast<int>(format));
    const auto image = both(1600, 1200, large, print("other", format, 2));
    CHECK(texts(read(image, {.effort = Effort::thorough})) == kBoth);
  }
}

TEST_CASE("scan lines: bars one above the other are two symbols, no conflict") {
  const auto upper = print("1111222233334444", SymbolFormat::code_128, 2);
  const auto lower = print("5555666677778888", SymbolFormat::code_128, 2);
  Image image = paper(upper.width + 40, upper.height + lower.height + 60);
  paste(image, upper, 20, 20);
  paste(image, lower, 20, upper.height + 30);
  for (const Effort effort : kWholePictures) {
    const auto result = read(image, {.effort = effort});
    CHECK(texts(result) == std::set<std::string>{"1111222233334444", "5555666677778888"});
    CHECK_FALSE(result.conflict);
  }
}

TEST_CASE("scan lines: a malformed symbol is told, and no reason to look again and again") {
  const auto lying = print_qr(BitStream().bytes("moon", 30), 6);
  const auto image = both(1600, 1200, print("one", SymbolFormat::qr_code, 6), lying);
  const auto result = read(image, {.effort = Effort::balanced});
  CHECK(texts(result) == std::set<std::string>{"one"});
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].code == Errc::malformed);
  for (const StageReport& stage : result.stages) {
    CAPTURE(std::string(stage.name));
    CHECK(std::set<std::string_view>{"gamma_dark", "enlarge", "grey_candidates", "grey_finders",
                                     "box_mean", "equalise"}
              .count(stage.name) == 0);
  }
}
