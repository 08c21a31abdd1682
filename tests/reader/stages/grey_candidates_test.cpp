#include <doctest/doctest.h>

#include "reader/print.hpp"
#include "reader/stages/stages.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

/// A clean print and what ZXing-C++ would report had it not decoded it.
struct Print {
  Image image = test::print("grey candidate", SymbolFormat::qr_code, 5);
  ReaderOptions options;
  Scene scene;
  FailedCandidate candidate;

  Print() {
    scene.options = &options;
    scene.gray = cv::Mat(image.height, image.width, CV_8U, image.pixels.data());
    const auto read =
        read_with_zxing({image.pixels.data(), image.width, image.height, image.width}, {});
    REQUIRE(read.symbols.size() == 1);
    candidate.corners = read.symbols[0].corners;
    candidate.format = SymbolFormat::qr_code;
    candidate.error.code = Errc::crc_mismatch;
    candidate.dimension = 17 + 4 * read.symbols[0].version;
  }
};

}  // namespace

TEST_CASE_FIXTURE(Print, "grey candidates: a candidate that failed is read from its gray levels") {
  scene.failed = {candidate};
  CHECK(kGreyCandidates.wanted(scene));
  kGreyCandidates.run(scene);
  REQUIRE(scene.symbols.size() == 1);
  CHECK(scene.symbols[0].payload.text == "grey candidate");
  CHECK(scene.symbols[0].found_by == kGreyCandidates.name);
  CHECK(scene.failed.empty());
}

TEST_CASE_FIXTURE(Print, "grey candidates: one symbol that was reported twice is read once") {
  auto again = candidate;
  for (auto& corner : again.corners) corner.x += 3;
  scene.failed = {candidate, again};
  kGreyCandidates.run(scene);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE_FIXTURE(Print, "grey candidates: malformed ones and other formats are not for it") {
  auto malformed = candidate;
  malformed.error.code = Errc::malformed;
  auto aztec = candidate;
  aztec.format = SymbolFormat::aztec;
  scene.failed = {malformed, aztec};
  CHECK_FALSE(kGreyCandidates.wanted(scene));
  kGreyCandidates.run(scene);
  CHECK(scene.symbols.empty());
  scene.failed = {candidate};
  options.formats = {SymbolFormat::aztec};
  CHECK_FALSE(kGreyCandidates.wanted(scene));
}

TEST_CASE_FIXTURE(Print, "grey candidates: enough is enough, and so is late") {
  scene.failed = {candidate};
  scene.deadline = Clock::now();
  kGreyCandidates.run(scene);
  CHECK(scene.symbols.empty());
  scene.deadline = Clock::time_point::max();
  options.max_symbols = 1;
  scene.symbols.emplace_back();
  kGreyCandidates.run(scene);
  CHECK(scene.symbols.size() == 1);
  CHECK(scene.failed.size() == 1);
}

TEST_CASE_FIXTURE(Print, "grey candidates: a place without a symbol gives none") {
  scene.gray = cv::Mat(image.height, image.width, CV_8U, cv::Scalar(255));
  scene.failed = {candidate};
  kGreyCandidates.run(scene);
  CHECK(scene.symbols.empty());
  CHECK(scene.failed.size() == 1);
}
