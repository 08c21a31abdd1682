#include "reader/prefetch.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "reader/print.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stage_table.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

std::size_t number_of(std::string_view name) {
  const auto found = std::ranges::find(stages(), name, &Stage::name);
  REQUIRE(found != stages().end());
  return static_cast<std::size_t>(found - stages().begin());
}

struct Print {
  Image image = test::print("https://qr.example/pay", SymbolFormat::qr_code, 5);
  ReaderOptions options;
  Scene scene;

  Print() {
    options.effort = Effort::thorough;
    scene.options = &options;
    scene.gray = cv::Mat(image.height, image.width, CV_8U, image.pixels.data());
    FailedCandidate failed;  // so that variants are wanted
    failed.format = SymbolFormat::qr_code;
    failed.error.code = Errc::crc_mismatch;
    failed.corners = {Point{0, 0}, Point{10, 0}, Point{10, 10}, Point{0, 10}};
    scene.failed = {failed};
    prepare(scene);
  }
};

std::size_t symbols_in(const Prefetch::Passes& passes) {
  std::size_t count = 0;
  for (const PassResult& pass : passes.results) count += pass.found.symbols.size();
  return count;
}

}  // namespace

TEST_CASE_FIXTURE(Print, "prefetch: what a stage finds is the same for any number of threads") {
  for (const int threads : {1, 2, 4}) {
    CAPTURE(threads);
    options.threads = threads;
    Prefetch prefetch;
    for (const std::string_view name : {"blur", "opening", "sharpen"}) {
      CAPTURE(name);
      CHECK(symbols_in(prefetch.take(scene, number_of(name))) == 1);
    }
    CHECK(scene.symbols.empty());  // who takes them merges them
  }
}

TEST_CASE_FIXTURE(Print, "prefetch: a stage that looked before a symbol was read looks again") {
  options.threads = 2;
  Prefetch prefetch;
  CHECK(symbols_in(prefetch.take(scene, number_of("blur"))) == 1);
  scene.gray = cv::Mat(image.height, image.width, CV_8U, cv::Scalar(255));
  prepare(scene);
  // What was seen of the picture before is handed out as long as no symbol came.
  CHECK(symbols_in(prefetch.take(scene, number_of("opening"))) == 1);
  scene.symbols.emplace_back();
  CHECK(symbols_in(prefetch.take(scene, number_of("sharpen"))) == 0);
}
