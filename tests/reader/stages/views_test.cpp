// Copies of the picture that are looked at as pictures of their own.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "reader/print.hpp"
#include "reader/scene/stage.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr const char* kMessage = "https://qr.example/pay/0123456789";

const ReaderOptions& options(Effort effort) {
  static const ReaderOptions thorough{.effort = Effort::thorough};
  static const ReaderOptions balanced{.effort = Effort::balanced};
  return effort == Effort::thorough ? thorough : balanced;
}

Scene scene_of(const cv::Mat& gray, Effort effort = Effort::balanced) {
  Scene scene;
  scene.options = &options(effort);
  scene.gray = gray;
  prepare(scene);
  return scene;
}

cv::Mat printed(int pixels_per_module) {
  auto image = test::print(kMessage, SymbolFormat::qr_code, pixels_per_module);
  return cv::Mat(image.height, image.width, CV_8U, image.pixels.data()).clone();
}

cv::Mat on_wall(const cv::Mat& print, cv::Point corner) {
  cv::Mat wall(480, 640, CV_8U, cv::Scalar(200));
  print.copyTo(wall(cv::Rect(corner, print.size())));
  return wall;
}

// Seen at a slant: modules that are five and a half times as high as wide, or as wide as high.
cv::Mat slanted(bool narrow) {
  cv::Mat print;
  const double less = 1.65 / 9;
  cv::resize(printed(9), print, {}, narrow ? less : 1, narrow ? 1 : less, cv::INTER_AREA);
  cv::Mat wall = on_wall(print, {300, 40});
  cv::GaussianBlur(wall, wall, {0, 0}, 0.6);
  return wall;
}

// Two lamps that shine on two finder patterns: little is left of their contrast.
cv::Mat under_glare() {
  cv::Mat wall = on_wall(printed(3), {200, 100});
  const cv::Rect ink = cv::boundingRect(wall < 128);
  const auto light_at = [&](int x, int y, int left) {
    const double away = std::hypot(x - left, y - ink.y - 20) / 60;
    return std::exp(-away * away / 2);
  };
  for (int y = 0; y < wall.rows; ++y)
    for (int x = 0; x < wall.cols; ++x) {
      const double light = std::max(light_at(x, y, ink.x + 20), light_at(x, y, ink.br().x - 20));
      unsigned char& pixel = wall.at<unsigned char>(y, x);
      pixel = cv::saturate_cast<unsigned char>(255 - (255 - pixel) * (1 - 0.985 * light));
    }
  return wall;
}

// Out of focus: a disc of two modules.
cv::Mat out_of_focus() {
  constexpr int kRadius = 6;
  cv::Mat disc(2 * kRadius + 1, 2 * kRadius + 1, CV_32F, cv::Scalar(0));
  cv::circle(disc, {kRadius, kRadius}, kRadius, cv::Scalar(1), cv::FILLED);
  cv::Mat soft;
  cv::filter2D(on_wall(printed(6), {200, 100}), soft, -1, disc / cv::sum(disc)[0]);
  return soft;
}

bool is_read(const Scene& scene) {
  return scene.symbols.size() == 1 && scene.symbols[0].payload.text == kMessage;
}

void look_without_views(Scene& scene) {
  merge_passes(scene, kFirstLook.see(scene), kFirstLook);
  if (is_wanted(kGreyCandidates, scene)) kGreyCandidates.run(scene);
  if (is_wanted(kGreyFinders, scene)) kGreyFinders.run(scene);
}

}  // namespace

TEST_CASE("views: each reads a plain symbol, at its place and under its name") {
  const cv::Mat wall = on_wall(printed(6), {200, 100});
  const cv::Rect ink = cv::boundingRect(wall < 128);
  for (const Stage* stage : {&kWide, &kTall, &kLevelled, &kSharp, &kSharpSmall}) {
    CAPTURE(std::string(stage->name));
    for (const Effort effort : {Effort::balanced, Effort::thorough}) {
      auto scene = scene_of(wall, effort);
      stage->run(scene);
      REQUIRE(is_read(scene));
      CHECK(scene.symbols[0].found_by == stage->name);
      CHECK(std::abs(scene.symbols[0].corners[0].x - static_cast<float>(ink.x)) < 3);
      CHECK(std::abs(scene.symbols[0].corners[0].y - static_cast<float>(ink.y)) < 3);
      stage->run(scene);
      CHECK(is_read(scene));  // once
    }
  }
}

TEST_CASE("views: a symbol seen at a slant is read where it is stretched") {
  for (const bool narrow : {true, false}) {
    CAPTURE(narrow);
    auto scene = scene_of(slanted(narrow));
    look_without_views(scene);
    CHECK(scene.symbols.empty());
    (narrow ? kTall : kWide).run(scene);
    CHECK(scene.symbols.empty());
    (narrow ? kWide : kTall).run(scene);
    CHECK(is_read(scene));
  }
}

TEST_CASE(
    "views: glare is read where light is levelled, what is out of focus where edges are raised") {
  struct Row {
    const Stage* stage;
    cv::Mat picture;
  };
  for (const Row& row : {Row{&kLevelled, under_glare()}, Row{&kSharp, out_of_focus()}}) {
    CAPTURE(std::string(row.stage->name));
    auto scene = scene_of(row.picture);
    look_without_views(scene);
    CHECK(scene.symbols.empty());
    row.stage->run(scene);
    CHECK(is_read(scene));
  }
}

TEST_CASE("views: what was read covers its place, and what is another symbol is added") {
  cv::Mat wall = on_wall(printed(4), {20, 20});
  const auto other = test::print("another one", SymbolFormat::qr_code, 4);
  const cv::Mat print(other.height, other.width, CV_8U,
                      const_cast<std::uint8_t*>(other.pixels.data()));
  print.copyTo(wall(cv::Rect({350, 200}, print.size())));
  auto scene = scene_of(wall);
  kSharp.run(scene);
  REQUIRE(scene.symbols.size() == 2);
  kWide.run(scene);
  CHECK(scene.symbols.size() == 2);
  CHECK_FALSE(scene.conflict);
}

TEST_CASE("views: no evidence, no work, but with the greatest effort") {
  const cv::Mat wall = on_wall(printed(6), {200, 100});
  for (const Stage* stage : {&kWide, &kTall, &kLevelled, &kSharp, &kSharpSmall}) {
    CAPTURE(std::string(stage->name));
    auto scene = scene_of(wall);
    // Of a symbol at a slant nothing may be seen.
    CHECK(stage->wanted(scene) == (stage == &kWide || stage == &kTall));
    scene.loose_finders.emplace_back();
    scene.loose_finders[0].agreement = 0.7F;
    CHECK(stage->wanted(scene));
    stage->run(scene);
    CHECK_FALSE(stage->wanted(scene));  // nothing is left to read
    CHECK(stage->wanted(scene_of(wall, Effort::thorough)));
    auto crowded = scene_of(wall, Effort::thorough);
    crowded.crowded = true;
    CHECK_FALSE(stage->wanted(crowded));
    const ReaderOptions others{.effort = Effort::thorough, .formats = {SymbolFormat::aztec}};
    scene.options = &others;
    CHECK_FALSE(stage->wanted(scene));
  }
}

TEST_CASE("views: one that would end past the deadline is not looked at, and the scene says so") {
  for (const auto left : {std::chrono::seconds(0), std::chrono::seconds(60)}) {
    auto scene = scene_of(on_wall(printed(6), {200, 100}));
    scene.deadline = Clock::now() + left;
    if (left.count() > 0) scene.slowness = 1e6;
    kSharp.run(scene);
    CHECK(scene.symbols.empty());
    CHECK(scene.cut_short);
  }
}
