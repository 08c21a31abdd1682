#include "reader/scene/look.hpp"

#include <doctest/doctest.h>

#include "reader/print.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

struct Picture {
  ReaderOptions options;
  Scene scene;
  Picture() { scene.options = &options; }

  void give(int width, int height) { scene.gray = cv::Mat(height, width, CV_8U, cv::Scalar(255)); }
  void give_deadline(int ms) {
    options.deadline_ms = ms;
    scene.deadline = Clock::now() + std::chrono::milliseconds(ms);
  }
};

constexpr Stage kStage{"test", Effort::fast, nullptr};

FailedCandidate candidate() {
  FailedCandidate out;
  out.format = SymbolFormat::qr_code;
  out.error.code = Errc::crc_mismatch;
  return out;
}

}  // namespace

TEST_CASE_FIXTURE(Picture, "look: large pictures are halved first, small ones are not") {
  give(400, 400);
  CHECK(working_scale(scene) == 1);
  prepare(scene);
  CHECK(scene.reduced.data == scene.gray.data);
  give(2000, 400);
  CHECK(working_scale(scene) == 0.5F);
  give(400, 2000);
  CHECK(working_scale(scene) == 0.5F);
  prepare(scene);
  CHECK(scene.reduced.rows == 1000);
  give(2000, 5);  // a line would be gone
  CHECK(working_scale(scene) == 1);
}

TEST_CASE_FIXTURE(Picture, "look: a deadline reduces further, to an eighth at most") {
  give(4000, 3000);
  give_deadline(1000);  // 33 Mpx in a third of the time
  CHECK(working_scale(scene) == 0.5F);
  give_deadline(50);  // 1.7 Mpx: 12 Mpx at a quarter are 0.75
  CHECK(working_scale(scene) == 0.25F);
  give_deadline(1);
  CHECK(working_scale(scene) == 0.125F);
}

TEST_CASE_FIXTURE(Picture,
                  "look: a pass that would end too late is left out, but never the first") {
  auto qr = test::print("moon");
  const cv::Mat gray(qr.height, qr.width, CV_8U, qr.pixels.data());
  scene.gray = gray;
  give_deadline(0);
  absorb(scene, {look(scene, gray, qr_only())}, kStage);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.cut_short);
  scene.symbols.clear();
  absorb(scene, {look(scene, gray, qr_only())}, kStage);
  CHECK(scene.symbols.empty());
  CHECK(scene.cut_short);
  CHECK(scene.looks == 1);
  scene.cut_short = false;
  give_deadline(60'000);
  absorb(scene, {look(scene, gray, qr_only())}, kStage);
  CHECK(scene.symbols.size() == 1);
  CHECK_FALSE(scene.cut_short);
}

TEST_CASE_FIXTURE(Picture, "look: there is time for what ends before the deadline") {
  give(640, 480);
  CHECK(has_time_for(scene, 1e15));
  give_deadline(60'000);
  CHECK(has_time_for(scene, 1e6));
  CHECK_FALSE(has_time_for(scene, 1e13));
  scene.slowness = 1e6;
  CHECK_FALSE(has_time_for(scene, 1e6));
}

TEST_CASE_FIXTURE(Picture, "look: a slow look makes the next ones expect a slow machine") {
  absorb(scene, {{{}, 1, {}, false, 7.0}, {{}, 1, {}, false, 3.0}}, kStage);
  CHECK(scene.slowness == 7.0);
  CHECK(scene.looks == 2);
}

TEST_CASE_FIXTURE(Picture, "look: formats that are asked for, by their families") {
  using enum SymbolFormat;
  CHECK(wants(scene, aztec));
  CHECK(other_matrix_formats(scene).size() == 5);
  CHECK(linear_formats(scene).size() == 6);
  options.formats = {qr_code, ean_8, aztec};
  CHECK(wants(scene, aztec));
  CHECK_FALSE(wants(scene, pdf417));
  CHECK(other_matrix_formats(scene) == std::vector{aztec});
  CHECK(linear_formats(scene) == std::vector{ean_8});
}

TEST_CASE_FIXTURE(Picture,
                  "look: evidence is a candidate, and for cheap stages a reduced picture") {
  give(100, 100);
  CHECK(is_open(scene));
  CHECK_FALSE(has_evidence(scene));
  CHECK_FALSE(may_have_missed(scene));
  give(1000, 1000);
  CHECK(may_have_missed(scene));
  options.formats = {SymbolFormat::aztec};
  CHECK_FALSE(may_have_missed(scene));
  scene.failed.push_back(candidate());
  CHECK_FALSE(has_evidence(scene));
  options.formats.clear();
  CHECK(has_evidence(scene));
  scene.symbols.emplace_back();
  CHECK(is_open(scene));
  scene.failed[0].error.code = Errc::malformed;  // its codewords are right: no look will mend it
  CHECK_FALSE(has_evidence(scene));
  scene.failed[0] = candidate();
  scene.failed[0].format = SymbolFormat::data_matrix;
  CHECK_FALSE(has_evidence(scene));
  CHECK_FALSE(is_open(scene));
  scene.failed.clear();
  CHECK_FALSE(is_open(scene));
  CHECK_FALSE(may_have_missed(scene));
}

TEST_CASE_FIXTURE(Picture, "look: other formats pay while nothing is read, or with more effort") {
  options.effort = Effort::fast;
  CHECK(other_formats_pay(scene));
  scene.symbols.emplace_back();
  CHECK_FALSE(other_formats_pay(scene));
  options.effort = Effort::balanced;
  CHECK(other_formats_pay(scene));
}
