#include "reader/stages/grey_reading.hpp"

#include <doctest/doctest.h>

#include "reader/print.hpp"
#include "reader/scene/working_copy.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

/// Two prints side by side, and where they stand.
struct Prints {
  Image page = test::paper(420, 220);
  ReaderOptions options;
  Scene scene;
  std::vector<grey::Candidate> candidates;

  Prints() {
    test::paste(page, test::print("first", SymbolFormat::qr_code, 5), 10, 10);
    test::paste(page, test::print("second", SymbolFormat::qr_code, 5), 220, 10);
    scene.options = &options;
    scene.gray = cv::Mat(page.height, page.width, CV_8U, page.pixels.data());
    prepare(scene);
    const auto read =
        read_with_zxing({page.pixels.data(), page.width, page.height, page.width}, {});
    REQUIRE(read.symbols.size() == 2);
    for (const std::string_view text : {"first", "second"}) {
      for (const Symbol& symbol : read.symbols) {
        if (symbol.payload.text != text) continue;
        std::array<grey::Vec, 4> corners;
        for (std::size_t i = 0; i < 4; ++i) corners[i] = {symbol.corners[i].x, symbol.corners[i].y};
        candidates.push_back(grey::candidate_at(corners, 17 + 4 * symbol.version));
      }
    }
    REQUIRE(candidates.size() == 2);
  }

  [[nodiscard]] std::string texts() const {
    std::string out;
    for (const Symbol& symbol : scene.symbols) out += symbol.payload.text + " ";
    return out;
  }
};

bool each(std::size_t) { return true; }

}  // namespace

TEST_CASE_FIXTURE(
    Prints, "grey reading: candidates are read in their order, whatever the number of threads") {
  for (const int threads : {1, 2, 3}) {
    CAPTURE(threads);
    options.threads = threads;
    scene.symbols.clear();
    read_in_order(scene, candidates, each, "test");
    CHECK(texts() == "first second ");
    CHECK(scene.symbols[0].found_by == "test");
    CHECK(scene.wasted == 0);
  }
}

TEST_CASE_FIXTURE(Prints, "grey reading: what a symbol covers already is left out") {
  read_in_order(
      scene, candidates, [](std::size_t i) { return i == 1; }, "test");
  CHECK(texts() == "second ");
  Scene none = scene;
  none.symbols.clear();
  read_in_order(
      none, candidates, [](std::size_t) { return false; }, "test");
  CHECK(none.symbols.empty());
}

TEST_CASE_FIXTURE(Prints, "grey reading: enough is enough") {
  options.max_symbols = 1;
  read_in_order(scene, candidates, each, "test");
  CHECK(texts() == "first ");
}

TEST_CASE_FIXTURE(Prints,
                  "grey reading: a place without a symbol is a waste, of which there is a most") {
  scene.gray = cv::Mat(page.height, page.width, CV_8U, cv::Scalar(255));
  prepare(scene);
  const std::vector<grey::Candidate> many(500, candidates[0]);
  read_in_order(scene, many, each, "test");
  CHECK(scene.symbols.empty());
  CHECK(scene.wasted > 0);
  CHECK(scene.wasted < 500);
}

TEST_CASE_FIXTURE(Prints,
                  "grey reading: a deadline that passed, and a scene that is asked to stop") {
  scene.deadline = Clock::now();
  read_in_order(scene, candidates, each, "test");
  CHECK(scene.symbols.empty());
  CHECK(scene.cut_short);
}
