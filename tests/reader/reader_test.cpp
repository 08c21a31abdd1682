#include "moongate/reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

#include "reader/print.hpp"
#include "reader/reading.hpp"
#include "reader/tiny_qr.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

/// Two symbols side by side.
Image pair(const Image& left, const Image& right) {
  Image image = paper(left.width + right.width, std::max(left.height, right.height));
  paste(image, left, 0, 0);
  paste(image, right, left.width, 0);
  return image;
}

BitStream message(std::string_view text) { return BitStream().bytes(text); }

}  // namespace

TEST_CASE("reader: every pixel format of one symbol reads the same") {
  const auto printed = print("https://pay.example/1");
  using enum PixelFormat;
  for (const auto format : {gray, rgb, bgr, rgba, bgra, nv12, nv21, i420}) {
    CAPTURE(static_cast<int>(format));
    const auto result = read(as(format, printed));
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == "https://pay.example/1");
    CHECK(result.symbols[0].payload.format == SymbolFormat::qr_code);
  }
}

TEST_CASE("reader: a stride beyond the row is skipped over, whatever lies there") {
  const auto gray = print("stride");
  for (const auto format : {PixelFormat::gray, PixelFormat::rgb, PixelFormat::bgra}) {
    const auto image = as(format, gray);
    const auto strided = with_stride(image, image.view().stride + 13);
    CHECK(texts(read(strided.view)) == std::set<std::string>{"stride"});
  }
}

TEST_CASE("reader: a view that cannot be read is an error") {
  Reader reader;
  CHECK(reader.read({}).error().code == Errc::invalid_argument);
  const auto image = paper(4, 4);
  auto view = image.view();
  view.width = 0;
  CHECK(reader.read(view).error().code == Errc::invalid_argument);
  view = image.view();
  view.stride = 3;
  CHECK(reader.read(view).error().code == Errc::invalid_argument);
}

TEST_CASE("reader: tiny and thin pictures hold nothing and break nothing") {
  for (const auto& size : std::array<std::array<int, 2>, 8>{
           {{1, 1}, {2, 2}, {3, 3}, {1, 1000}, {1000, 1}, {2, 900}, {30, 3}, {21, 21}}})
    for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
      CAPTURE(size[0]);
      CAPTURE(size[1]);
      const auto result = read(paper(size[0], size[1]), {.effort = effort});
      CHECK(result.symbols.empty());
      CHECK(result.hints.empty());
    }
}

TEST_CASE("reader: every format of the list") {
  struct Row {
    SymbolFormat format;
    const char* text;
    const char* expected;  ///< EAN and UPC: the 13 digits of ISO/IEC 15420
  };
  using enum SymbolFormat;
  const std::array rows{Row{qr_code, "qr", "qr"},
                        Row{micro_qr_code, "12345", "12345"},
                        Row{code_128, "281234567890123456", "281234567890123456"},
                        Row{ean_13, "4006381333931", "4006381333931"},
                        Row{ean_8, "96385074", "96385074"},
                        Row{upc_a, "036000291452", "0036000291452"},
                        Row{upc_e, "01234565", "0012345000065"},
                        Row{itf, "12345678901231", "12345678901231"},
                        Row{pdf417, "pdf417", "pdf417"},
                        Row{aztec, "aztec", "aztec"},
                        Row{data_matrix, "matrix", "matrix"}};
  for (const auto& row : rows) {
    CAPTURE(to_string(row.format));
    const auto image = print(row.text, row.format, 3);
    const auto result = read(image);
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == row.expected);
    CHECK(result.symbols[0].payload.format == row.format);

    const auto others = read(image, {.formats = {row.format == qr_code ? aztec : qr_code}});
    CHECK(others.symbols.empty());
  }
}

TEST_CASE("reader: corners stand clockwise from the symbol's own top left") {
  auto image = paper(400, 400);
  paste(image, print_qr(message("corner"), 4), 100, 50);  // quiet zone of 16 pixels
  const auto result = read(image);
  REQUIRE(result.symbols.size() == 1);
  const auto& corners = result.symbols[0].corners;
  const Quad expected{{{116, 66}, {216, 66}, {216, 166}, {116, 166}}};
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(std::abs(corners[i].x - expected[i].x) < 3);
    CHECK(std::abs(corners[i].y - expected[i].y) < 3);
  }
  CHECK(result.symbols[0].version == 2);
  CHECK(result.symbols[0].ec_level == "L");
  CHECK(result.symbols[0].found_by == result.stages[0].name);
}

TEST_CASE("reader: corners are those of the full size when a reduced picture was read") {
  auto image = paper(1600, 1200);
  paste(image, print_qr(message("corner"), 8), 800, 600);
  const auto result = read(image);
  REQUIRE(result.symbols.size() == 1);
  CHECK(std::abs(result.symbols[0].corners[0].x - 832) < 4);
  CHECK(std::abs(result.symbols[0].corners[2].y - 832) < 4);
}

TEST_CASE("reader: two symbols are two, and max_symbols stops at one") {
  const auto image = pair(print("left"), print("right"));
  CHECK(texts(read(image)) == std::set<std::string>{"left", "right"});
  CHECK(read(image, {.max_symbols = 1}).symbols.size() == 1);
}

TEST_CASE("reader: the same text printed twice is two symbols") {
  CHECK(read(pair(print("same"), print("same"))).symbols.size() == 2);
}

TEST_CASE("reader: a malformed symbol hides no good one beside it, and is told") {
  const std::array hostile{
      BitStream().add(4, 4).add(0, 8),         // an empty byte segment (CVE-2023-2617), then data
      BitStream().bytes("short", 200),         // a count beyond the symbol
      BitStream().add(14, 4).add(0xFFFF, 16),  // a mode that does not exist
      BitStream().add(1, 4).add(3, 10).add(1023, 10),         // three digits above 999
      BitStream().add(2, 4).add(2, 9).add(2047, 11),          // a pair of characters above 44
      BitStream().add(13, 4).add(2, 4).add(1, 8).add(0, 13),  // an unknown subset of Hanzi
      BitStream().eci(1'000'000).bytes("a"),                  // no ECI has more than six digits
      BitStream().bytes("a").eci(2'097'151).bytes("b")};
  for (std::size_t i = 1; i < hostile.size(); ++i) {
    CAPTURE(i);
    const auto bad = print_qr(hostile[i]);
    const auto good = print_qr(message("good"));
    CHECK(texts(read(pair(bad, good))) == std::set<std::string>{"good"});
    CHECK(texts(read(pair(good, bad))) == std::set<std::string>{"good"});
    const auto alone = read(bad);
    CHECK(alone.symbols.empty());
    REQUIRE(alone.errors.size() == 1);
    CHECK(alone.errors[0].code == Errc::malformed);
  }
  CHECK(texts(read(pair(print_qr(hostile[0]), print_qr(message("good"))))).count("good") == 1);
}

TEST_CASE("reader: bytes are the truth, text is made only of what is text") {
  const auto nul = read(print_qr(message(std::string_view("a\0b", 3))));
  REQUIRE(nul.symbols.size() == 1);
  CHECK(nul.symbols[0].payload.bytes == std::string("a\0b", 3));

  const auto broken = read(print_qr(BitStream().eci(26).bytes("ok\xFF\xFE")));
  REQUIRE(broken.symbols.size() == 1);
  CHECK(broken.symbols[0].payload.bytes == "ok\xFF\xFE");
  CHECK(broken.symbols[0].payload.text.empty());
  CHECK(broken.symbols[0].payload.eci == 26);

  const auto latin = read(print_qr(message("Caf\xE9")));
  REQUIRE(latin.symbols.size() == 1);
  CHECK(latin.symbols[0].payload.charset_guessed);
}

TEST_CASE("reader: structured append is joined when whole and marked when not") {
  constexpr unsigned kParity = 0x7F;  // of "https://pay.example"
  const auto first = print_qr(BitStream().structured_append(0, 2, kParity).bytes("https://"));
  const auto second = print_qr(BitStream().structured_append(1, 2, kParity).bytes("pay.example"));
  const auto whole = read(pair(second, first));
  REQUIRE(whole.symbols.size() == 1);
  CHECK(whole.symbols[0].payload.text == "https://pay.example");
  CHECK_FALSE(whole.symbols[0].payload.partial);

  const auto part = read(first);
  REQUIRE(part.symbols.size() == 1);
  CHECK(part.symbols[0].payload.partial);
  CHECK(part.symbols[0].sequence.index == 0);
  CHECK(part.symbols[0].sequence.count == 2);
  CHECK(part.symbols[0].sequence.parity == kParity);
}

TEST_CASE("reader: every stage that ran is in the ledger, once and in order") {
  const auto result = read(paper(800, 600), {.effort = Effort::thorough});
  std::set<std::string_view> names;
  for (const auto& stage : result.stages) {
    CHECK(names.insert(stage.name).second);
    CHECK(stage.entered == 1);
    CHECK(stage.found == 0);
    CHECK(stage.ms >= 0);
  }
  CHECK_FALSE(result.stages.empty());
}

TEST_CASE("reader: a deadline that passed leaves the best so far, marked") {
  auto image = paper(3000, 3000);
  for (std::size_t i = 0; i < image.pixels.size(); ++i)
    image.pixels[i] = static_cast<std::uint8_t>(i / 64 * i / 3000 >> 4);
  const auto result = read(image, {.effort = Effort::thorough, .deadline_ms = 1});
  CHECK(result.cut_short);
  CHECK(read(image, {.effort = Effort::fast}).cut_short == false);
}

TEST_CASE("reader: what a deadline made too small to see is told") {
  Image image = paper(4000, 3000);
  paste(image, print("near", SymbolFormat::qr_code, 40), 100, 100);
  const auto result = read(image, {.effort = Effort::fast, .deadline_ms = 60});
  CHECK(result.cut_short);
  CHECK_FALSE(read(image, {.effort = Effort::fast}).cut_short);
}

TEST_CASE("reader: one Reader reads pictures of changing shape") {
  Reader reader;
  for (const auto* text : {"one", "two", "three"}) {
    const auto image = as(PixelFormat::rgb, print(text, SymbolFormat::qr_code, 3 + text[0] % 4));
    const auto result = reader.read(image.view());
    REQUIRE(result);
    CHECK(texts(*result) == std::set<std::string>{text});
    CHECK(reader.read(paper(40, 30).view())->symbols.empty());
  }
}
