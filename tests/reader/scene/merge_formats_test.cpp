// What the stages find, laid over what is known: formats of different weight in one place.
#include <doctest/doctest.h>

#include "reader/scene/scene.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

Quad square(float left, float top, float side) {
  return {{{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}}};
}

Symbol symbol(std::string bytes, Quad corners, SymbolFormat format) {
  Symbol result;
  result.corners = corners;
  result.payload = Payload::from_bytes(bytes);
  result.payload.format = format;
  return result;
}

FailedCandidate failed(Quad corners, SymbolFormat format = SymbolFormat::qr_code) {
  return {corners, format, {Errc::crc_mismatch, 0, {}, {}}, 2};
}

struct Known {
  ReaderOptions options;
  Scene scene;
  Known() { scene.options = &options; }
  int add(std::string bytes, Quad corners, SymbolFormat format) {
    return merge(scene, {{symbol(std::move(bytes), corners, format)}, {}}, "test");
  }
  void add(FailedCandidate candidate) { merge(scene, {{}, {std::move(candidate)}}, "test"); }
};

}  // namespace

TEST_CASE_FIXTURE(Known, "merge: bars that noise makes up inside a QR code are dropped") {
  using enum SymbolFormat;
  add("qr", square(0, 0, 100), qr_code);
  CHECK(add("12345670", square(40, 40, 20), ean_8) == 0);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: a QR code takes the place of bars that were found in it before") {
  using enum SymbolFormat;
  add("12345670", square(40, 40, 20), ean_8);
  add("13", square(200, 200, 20), code_128);
  CHECK(add("qr", square(0, 0, 100), qr_code) == 1);
  REQUIRE(scene.symbols.size() == 2);
  CHECK(scene.symbols[0].payload.bytes == "13");
  CHECK(scene.symbols[1].payload.bytes == "qr");
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: of two linear formats in one place the first stands") {
  using enum SymbolFormat;
  add("123456", square(0, 0, 100), itf);
  CHECK(add("12345670", square(2, 2, 96), ean_8) == 0);
  CHECK_FALSE(scene.conflict);
  // The same format with other digits is another matter.
  CHECK(add("654321", square(2, 2, 96), itf) == 1);
  CHECK(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: bars side by side are two symbols") {
  using enum SymbolFormat;
  add("123456", square(0, 0, 100), itf);
  CHECK(add("654321", square(115, 0, 100), itf) == 1);
  CHECK(add("111111", square(0, 115, 100), itf) == 1);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: a matrix code around another conflicts with it") {
  using enum SymbolFormat;
  add("inner", square(40, 40, 20), aztec);
  CHECK(add("outer", square(0, 0, 100), qr_code) == 1);
  CHECK(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: a Micro QR code on the finder of a QR code is its piece") {
  using enum SymbolFormat;
  add(failed(square(0, 0, 100)));
  CHECK(add("m", square(0, 0, 30), micro_qr_code) == 0);
  CHECK(add("r", square(0, 0, 30), rmqr_code) == 0);
  CHECK(scene.symbols.empty());
  CHECK(add("m", square(200, 0, 30), micro_qr_code) == 1);
  CHECK(add("a", square(70, 70, 20), aztec) == 1);  // no piece of a QR code
}

TEST_CASE_FIXTURE(Known, "merge: a Micro QR code in a failed symbol of another kind stands") {
  using enum SymbolFormat;
  add(failed(square(0, 0, 100), data_matrix));
  CHECK(add("m", square(0, 0, 30), micro_qr_code) == 1);
}

TEST_CASE_FIXTURE(Known, "merge: a candidate is kept once for each format and place") {
  using enum SymbolFormat;
  add(failed(square(0, 0, 100)));
  add(failed(square(5, 5, 100)));  // less than a tenth of its side away
  CHECK(scene.failed.size() == 1);
  add(failed(square(15, 15, 100)));
  CHECK(scene.failed.size() == 2);
  add(failed(square(0, 0, 100), aztec));
  CHECK(scene.failed.size() == 3);
}

TEST_CASE_FIXTURE(Known, "merge: what is no evidence is not kept") {
  using enum SymbolFormat;
  add(failed(square(0, 0, 0)));
  add(failed(square(0, 0, 100), micro_qr_code));
  add(failed(square(0, 0, 100), code_128));
  CHECK(scene.failed.empty());
  add("qr", square(0, 0, 100), qr_code);
  add(failed(square(10, 10, 80)));  // covered
  CHECK(scene.failed.empty());
}

TEST_CASE_FIXTURE(Known, "merge: candidates are bounded") {
  BackendResult many;
  for (int i = 0; i < 300; ++i) {
    many.failed.push_back(failed(square(static_cast<float>(20 * i), 0, 10)));
  }
  CHECK(merge(scene, std::move(many), "test") == 0);
  CHECK(scene.failed.size() == 256);
}

TEST_CASE_FIXTURE(Known,
                  "merge: bars around a matrix code conflict with it, whichever came first") {
  using enum SymbolFormat;
  const Quad bars{{{0, 0}, {300, 0}, {300, 200}, {0, 200}}};
  SUBCASE("the matrix code first") {
    add("qr", square(100, 50, 100), qr_code);
    CHECK(add("134567890123456789", bars, code_128) == 1);
  }
  SUBCASE("the bars first") {
    add("134567890123456789", bars, code_128);
    CHECK(add("qr", square(100, 50, 100), qr_code) == 1);
  }
  SUBCASE("one line of the bars") {
    add("qr", square(100, 50, 100), qr_code);
    const Quad line{{{0, 100}, {300, 100}, {300, 100}, {0, 100}}};
    CHECK(add("134567890123456789", line, code_128) == 1);
  }
  CHECK(scene.symbols.size() == 2);
  CHECK(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: a few bars across a matrix code are noise") {
  using enum SymbolFormat;
  add("qr", square(100, 50, 100), qr_code);
  CHECK(add("123456", {{{0, 0}, {300, 0}, {300, 200}, {0, 200}}}, itf) == 0);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: the same message in bars around a matrix code is no conflict") {
  using enum SymbolFormat;
  add("134567890123456789", square(100, 50, 100), qr_code);
  CHECK(add("134567890123456789", {{{0, 0}, {300, 0}, {300, 200}, {0, 200}}}, code_128) == 0);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: two long messages in two linear formats in one place conflict") {
  using enum SymbolFormat;
  add("134567890123456789", square(0, 0, 100), code_128);
  CHECK(add("281234567890123456", square(5, 20, 80), itf) == 1);
  CHECK(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: of a long message and a stretch of it the long one stands") {
  using enum SymbolFormat;
  SUBCASE("the stretch first") {
    add("123456", square(20, 20, 40), itf);
    CHECK(add("134567890123456789", square(0, 0, 100), code_128) == 1);
  }
  SUBCASE("the stretch last") {
    add("134567890123456789", square(0, 0, 100), code_128);
    CHECK(add("123456", square(20, 20, 40), itf) == 0);
    // An UPC-E has six digits, though its content is written with thirteen.
    CHECK(add("0012345000065", square(20, 20, 40), upc_e) == 0);
  }
  REQUIRE(scene.symbols.size() == 1);
  CHECK(scene.symbols[0].payload.format == code_128);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Known,
                  "merge: a long message in Micro QR or rMQR inside another symbol conflicts") {
  using enum SymbolFormat;
  add("https://pay.example/1", square(0, 0, 100), qr_code);
  CHECK(add("12345", square(40, 40, 20), micro_qr_code) == 0);
  CHECK_FALSE(scene.conflict);
  CHECK(add("281234567890123456", square(40, 40, 20), rmqr_code) == 1);
  CHECK(scene.conflict);
}

TEST_CASE_FIXTURE(Known, "merge: of a symbol with and without its add-on the longer one stands") {
  const auto ean = [](std::string digits, Quad corners, const char* identifier) {
    auto result = symbol(std::move(digits), corners, SymbolFormat::ean_13);
    result.symbology_identifier = identifier;
    return result;
  };
  const auto whole = ean("977123456700307", {{{0, 20}, {130, 20}, {130, 100}, {0, 100}}}, "]E3");
  const auto above = ean("9771234567003", {{{0, 0}, {100, 0}, {100, 18}, {0, 18}}}, "]E0");
  bool whole_first = false;
  SUBCASE("the longer one first") { whole_first = true; }
  SUBCASE("the longer one last") {}
  merge(scene, {{whole_first ? whole : above}, {}}, "test");
  merge(scene, {{whole_first ? above : whole}, {}}, "test");
  // Digits that only look like those of an add-on are another message.
  merge(scene, {{ean("977123456700399", square(0, 20, 80), "]E0")}, {}}, "test");
  REQUIRE(scene.symbols.size() == 2);
  CHECK(scene.symbols[0].payload.bytes == "977123456700307");
  CHECK(scene.conflict);
}
