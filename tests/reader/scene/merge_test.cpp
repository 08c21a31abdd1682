#include <doctest/doctest.h>

#include "reader/scene/scene.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

Quad square(float left, float top, float side) {
  return {{{left, top}, {left + side, top}, {left + side, top + side}, {left, top + side}}};
}

Symbol symbol(std::string bytes, Quad corners, SymbolFormat format = SymbolFormat::qr_code) {
  Symbol result;
  result.corners = corners;
  result.payload = Payload::from_bytes(bytes);
  result.payload.format = format;
  return result;
}

FailedCandidate failed(Quad corners) {
  return {corners, SymbolFormat::qr_code, {Errc::crc_mismatch, 0, {}, {}}, 2};
}

struct Fixture {
  ReaderOptions options;
  Scene scene;
  Fixture() { scene.options = &options; }
  int add(Symbol read, float scale = 1) {
    return merge(scene, {{std::move(read)}, {}}, "test", scale);
  }
  int add(FailedCandidate candidate, float scale = 1) {
    return merge(scene, {{}, {candidate}}, "test", scale);
  }
};

}  // namespace

TEST_CASE_FIXTURE(Fixture, "merge: one printed symbol read at two scales is one symbol") {
  CHECK(add(symbol("a", square(10, 10, 100))) == 1);
  CHECK(add(symbol("a", square(5, 5, 50)), 0.5F) == 0);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Fixture, "merge: the same bytes printed twice side by side are two symbols") {
  add(symbol("a", square(0, 0, 100)));
  CHECK(add(symbol("a", square(120, 0, 100))) == 1);
}

TEST_CASE_FIXTURE(Fixture, "merge: corners come back to full size") {
  merge(scene, {{symbol("a", square(10, 20, 50))}, {}}, "test", 0.5F, {100, 200});
  CHECK(scene.symbols[0].corners[0].x == doctest::Approx(120));
  CHECK(scene.symbols[0].corners[0].y == doctest::Approx(240));
  CHECK(scene.symbols[0].corners[2].x == doctest::Approx(220));
  CHECK(scene.symbols[0].found_by == "test");
}

TEST_CASE_FIXTURE(Fixture, "merge: one place read in two ways is a conflict and both are kept") {
  add(symbol("a", square(0, 0, 100)));
  CHECK(add(symbol("b", square(2, 1, 100))) == 1);
  CHECK(scene.conflict);
  CHECK(scene.symbols.size() == 2);
}

TEST_CASE_FIXTURE(Fixture, "merge: a QR code inside another is a conflict") {
  add(symbol("a", square(0, 0, 100)));
  add(symbol("b", square(40, 40, 20)));
  CHECK(scene.conflict);
  CHECK(scene.symbols.size() == 2);
}

TEST_CASE_FIXTURE(Fixture,
                  "merge: bars made up inside a QR code are dropped, whichever came first") {
  SUBCASE("the QR code first") {
    add(symbol("a", square(0, 0, 100)));
    CHECK(add(symbol("53208", square(30, 50, 30), SymbolFormat::itf)) == 0);
  }
  SUBCASE("the bars first") {
    add(symbol("53208", square(30, 50, 30), SymbolFormat::itf));
    CHECK(add(symbol("a", square(0, 0, 100))) == 1);
  }
  REQUIRE(scene.symbols.size() == 1);
  CHECK(scene.symbols[0].payload.bytes == "a");
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Fixture, "merge: two lines of one linear symbol are one") {
  const Quad upper{{{0, 10}, {200, 10}, {200, 10}, {0, 10}}};
  const Quad lower{{{0, 20}, {200, 20}, {200, 24}, {0, 24}}};
  add(symbol("123", upper, SymbolFormat::code_128));
  CHECK(add(symbol("123", lower, SymbolFormat::code_128)) == 0);
  const Quad far{{{0, 90}, {200, 90}, {200, 90}, {0, 90}}};
  CHECK(add(symbol("123", far, SymbolFormat::code_128)) == 1);
}

TEST_CASE_FIXTURE(Fixture, "merge: parts of a message are not enough, the message is") {
  options.max_symbols = 1;
  Symbol part = symbol("a", square(0, 0, 100));
  part.sequence = {.index = 0, .count = 2, .parity = 'a' ^ 'b'};
  add(part);
  CHECK_FALSE(scene.done());
  part = symbol("b", square(200, 0, 100));
  part.sequence = {.index = 1, .count = 2, .parity = 'a' ^ 'b'};
  add(part);
  CHECK(scene.done());
  options.max_symbols = 2;
  CHECK_FALSE(scene.done());
  add(symbol("c", square(400, 0, 100)));
  CHECK(scene.done());
  options.max_symbols = 0;
  CHECK_FALSE(scene.done());
}

TEST_CASE_FIXTURE(Fixture, "merge: a failed candidate stays until a symbol covers it") {
  add(failed(square(10, 10, 100)));
  CHECK(scene.failed.size() == 1);
  add(failed(square(6, 5, 50)), 0.5F);  // the same, at half size
  CHECK(scene.failed.size() == 1);
  add(failed(square(300, 10, 100)));
  CHECK(scene.failed.size() == 2);
  add(symbol("a", square(12, 12, 96)));
  CHECK(scene.failed.size() == 1);
  add(failed(square(10, 10, 100)));
  CHECK(scene.failed.size() == 1);
}

TEST_CASE_FIXTURE(Fixture,
                  "merge: a symbol whose codewords are right is told, whatever its format") {
  FailedCandidate broken{
      square(10, 10, 100), SymbolFormat::rmqr_code, {Errc::malformed, 0, {}, {}}};
  add(broken);
  CHECK(scene.failed.empty());  // a single finder pattern: most are none
  broken.decoded = true;
  add(broken);
  CHECK(scene.failed.size() == 1);
}
