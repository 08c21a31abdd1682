#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

#include "reader/print.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

struct Print {
  Image image = test::print("grey finders", SymbolFormat::qr_code, 5);
  ReaderOptions options;
  Scene scene;

  Print() {
    options.effort = Effort::thorough;
    scene.options = &options;
    scene.gray = cv::Mat(image.height, image.width, CV_8U, image.pixels.data());
    prepare(scene);
  }

  [[nodiscard]] bool is_read() const {
    return scene.symbols.size() == 1 && scene.symbols[0].payload.text == "grey finders";
  }
};

}  // namespace

TEST_CASE_FIXTURE(Print,
                  "grey finders: a symbol is read from finder patterns that were searched for") {
  CHECK(kGreyFinders.wanted(scene));
  kGreyFinders.run(scene);
  CHECK(is_read());
  CHECK(scene.symbols[0].found_by == kGreyFinders.name);
}

TEST_CASE_FIXTURE(Print, "grey finders: one finder covered is guessed from the other two") {
  cv::Mat covered = scene.gray.clone();
  const cv::Rect ink = cv::boundingRect(covered < 128);
  covered(cv::Rect(ink.x + ink.width - 35, ink.y, 35, 35)).setTo(cv::Scalar(255));
  scene.gray = covered;
  prepare(scene);
  kGreySweep.run(scene);
  CHECK(is_read());
  CHECK(scene.symbols[0].found_by == kGreySweep.name);
}

TEST_CASE_FIXTURE(Print, "grey finders: nothing to find, too little picture, another format") {
  scene.gray = cv::Mat(300, 300, CV_8U, cv::Scalar(255));
  prepare(scene);
  kGreyFinders.run(scene);
  kGreySweep.run(scene);
  CHECK(scene.symbols.empty());
  scene.gray = cv::Mat(20, 300, CV_8U, cv::Scalar(255));
  prepare(scene);
  CHECK_FALSE(kGreyFinders.wanted(scene));  // a QR code has 21 modules
  scene.gray = cv::Mat(300, 300, CV_8U, cv::Scalar(255));
  options.formats = {SymbolFormat::aztec};
  for (const Stage* stage : {&kGreyFinders, &kGreyDark, &kGreySweep}) {
    CAPTURE(stage->name);
    CHECK_FALSE(stage->wanted(scene));
  }
}

TEST_CASE_FIXTURE(
    Print, "grey finders: what was read covers its finders, and shadows are searched once more") {
  kGreyFinders.run(scene);
  REQUIRE(is_read());
  kGreySweep.run(scene);
  CHECK(is_read());
  CHECK_FALSE(kGreyFinders.wanted(scene));  // nothing is left
  CHECK_FALSE(kGreyDark.wanted(scene));     // and it is not dark
  cv::Mat dark;
  cv::hconcat(scene.gray, cv::Mat(scene.gray.rows, scene.gray.cols, CV_8U, cv::Scalar(10)), dark);
  scene.gray = dark;
  prepare(scene);
  CHECK(kGreyDark.wanted(scene));
}

TEST_CASE_FIXTURE(Print, "grey finders: a deadline that passed leaves it all, marked") {
  scene.deadline = Clock::now();
  kGreyFinders.run(scene);
  CHECK(scene.symbols.empty());
  CHECK(scene.cut_short);
}
