// Each variant of the picture reads what the picture itself does not give.
#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <random>

#include "reader/print.hpp"
#include "reader/scene/stage.hpp"
#include "reader/scene/working_copy.hpp"
#include "reader/stages/stages.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

constexpr const char* kMessage = "https://qr.example/pay/0123456789";

const ReaderOptions& thorough() {
  static const ReaderOptions options{.effort = Effort::thorough,
                                     .formats = {SymbolFormat::qr_code}};
  return options;
}

Scene scene_of(const cv::Mat& gray) {
  Scene scene;
  scene.options = &thorough();
  scene.gray = gray;
  return scene;
}

cv::Mat printed(int pixels_per_module) {
  auto image = test::print(kMessage, SymbolFormat::qr_code, pixels_per_module);
  return cv::Mat(image.height, image.width, CV_8U, image.pixels.data()).clone();
}

void run(const Stage& stage, Scene& scene) {
  prepare(scene);
  if (stage.see) {
    merge_passes(scene, stage.see(scene), stage);
  } else {
    stage.run(scene);
  }
}

bool is_read(const Scene& scene) {
  return scene.symbols.size() == 1 && scene.symbols[0].payload.text == kMessage;
}

using Random = std::mt19937;

cv::Mat changed(const cv::Mat& gray, const std::function<double(double, Random&)>& change) {
  cv::Mat out = gray.clone();
  Random random(7);
  for (int y = 0; y < out.rows; ++y)
    for (int x = 0; x < out.cols; ++x) {
      auto& pixel = out.at<unsigned char>(y, x);
      pixel = cv::saturate_cast<unsigned char>(change(pixel, random));
    }
  return out;
}

cv::Mat noisy(const cv::Mat& gray) {
  return changed(gray, [](double pixel, Random& random) {
    return pixel + std::normal_distribution<double>(0, 80)(random);
  });
}

cv::Mat speckled(const cv::Mat& gray) {
  return changed(gray, [](double pixel, Random& random) {
    return std::bernoulli_distribution(0.2)(random) ? 255 : pixel;
  });
}

cv::Mat blurred(const cv::Mat& gray) {
  cv::Mat out;
  cv::GaussianBlur(gray, out, {0, 0}, 2);
  return out;
}

/// Dark modules in yellow ink: as light as paper in gray, and black in the blue channel.
cv::Mat in_yellow(const cv::Mat& gray, int channels, int blue) {
  cv::Mat out(gray.size(), CV_8UC(channels), cv::Scalar::all(255));
  std::vector<cv::Mat> planes;
  cv::split(out, planes);
  gray.copyTo(planes[static_cast<std::size_t>(blue)]);
  if (channels == 4) planes[3].setTo(0);  // alpha is ignored
  cv::merge(planes, out);
  return out;
}

FailedCandidate candidate(SymbolFormat format = SymbolFormat::qr_code) {
  FailedCandidate out;
  out.format = format;
  out.error.code = Errc::crc_mismatch;
  out.corners = {Point{0, 0}, Point{10, 0}, Point{10, 10}, Point{0, 10}};
  return out;
}

/// Light that flickers while the rows of the picture are taken: a sine between `darkest` and 1.
cv::Mat in_bands(const cv::Mat& gray, double period, double darkest) {
  cv::Mat out = gray.clone();
  for (int y = 0; y < out.rows; ++y) {
    const double light = (1 + std::cos(2 * CV_PI * y / period)) / 2;
    out.row(y).convertTo(out.row(y), CV_8U, darkest + (1 - darkest) * light);
  }
  return out;
}

/// Where the dark modules are: the corners of the symbol, as its finder patterns are dark.
cv::Rect ink_of(const cv::Mat& gray) { return cv::boundingRect(gray < 128); }

float distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

}  // namespace

TEST_CASE("variants: noise, specks and blur hide a symbol from the first look, not from a filter") {
  struct Row {
    const char* name;
    const Stage* stage;
    cv::Mat picture;
  };
  for (const Row& row : {Row{"noise, blurred", &kBlur, noisy(printed(6))},
                         Row{"noise, reduced", &kReduce, noisy(printed(6))},
                         Row{"white specks, opened", &kOpening, speckled(printed(6))},
                         Row{"out of focus, sharpened", &kSharpen, blurred(printed(4))}}) {
    CAPTURE(row.name);
    auto scene = scene_of(row.picture);
    run(kFirstLook, scene);
    CHECK(scene.symbols.empty());
    run(*row.stage, scene);
    REQUIRE(is_read(scene));
    CHECK(scene.symbols[0].found_by == row.stage->name);
  }
}

// Rec. 601 luma 0.299 R + 0.587 G + 0.114 B: 76 of both reds and greens, 29 of both blues and reds.
TEST_CASE("variants: modules and ground that are alike in grey are told apart by a channel") {
  struct Row {
    const char* name;
    cv::Scalar dark, light;  // RGB
  };
  for (const Row& row :
       {Row{"red on green", {255, 0, 0}, {0, 130, 0}},
        Row{"green on red", {0, 130, 0}, {255, 0, 0}}, Row{"blue on red", {0, 0, 255}, {97, 0, 0}},
        Row{"pale red on pale green", {200, 60, 60}, {60, 135, 60}}}) {
    CAPTURE(row.name);
    const cv::Mat print = printed(4);
    auto scene = scene_of(cv::Mat(print.size(), CV_8U, cv::Scalar(76)));
    scene.colour = cv::Mat(print.size(), CV_8UC3, row.light);
    scene.colour.setTo(row.dark, print < 128);
    REQUIRE(kChannel.wanted(scene));
    run(kChannel, scene);
    REQUIRE(is_read(scene));
    CHECK(scene.symbols[0].found_by == kChannel.name);
    CHECK_FALSE(kChannel.wanted(scene));
  }
}

TEST_CASE("variants: a soft symbol that fills a large picture is read in a quarter of its size") {
  static const ReaderOptions options;
  auto image = test::print(kMessage, SymbolFormat::data_matrix, 50);
  const cv::Mat sharp(image.height, image.width, CV_8U, image.pixels.data());
  cv::Mat soft;
  cv::GaussianBlur(sharp, soft, {0, 0}, 12);
  auto scene = scene_of(soft);
  scene.options = &options;
  REQUIRE(kReduceOthers.wanted(scene));
  run(kReduceOthers, scene);
  REQUIRE(is_read(scene));
  CHECK(scene.symbols[0].corners[2].x > 1000);  // in pixels of the picture
  CHECK_FALSE(kReduceOthers.wanted(scene));
  auto small = scene_of(cv::Mat(soft, {0, 0, 999, 999}));
  small.options = &options;
  CHECK_FALSE(kReduceOthers.wanted(small));
}

/// Modules of `pixels` pixels, turned, on a wall of 1280 × 720.
cv::Mat on_wall(SymbolFormat format, float pixels, double degrees) {
  auto image = test::print(kMessage, format, 8);
  const cv::Mat print(image.height, image.width, CV_8U, image.pixels.data());
  const cv::Point2f middle(static_cast<float>(print.cols) / 2, static_cast<float>(print.rows) / 2);
  cv::Mat turn = cv::getRotationMatrix2D(middle, degrees, static_cast<double>(pixels) / 8);
  turn.at<double>(0, 2) += 800 - static_cast<double>(middle.x);
  turn.at<double>(1, 2) += 300 - static_cast<double>(middle.y);
  cv::Mat soft;
  cv::GaussianBlur(print, soft, {0, 0}, 3);
  cv::Mat wall(720, 1280, CV_8U, cv::Scalar(255));
  cv::warpAffine(soft, wall, turn, wall.size(), cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
  return wall;
}

TEST_CASE("variants: small matrix codes that stand alone in a large picture are read, turned too") {
  static const ReaderOptions options;
  for (const SymbolFormat format :
       {SymbolFormat::data_matrix, SymbolFormat::aztec, SymbolFormat::qr_code})
    for (const double degrees : {10.0, 100.0, 190.0, 280.0}) {
      CAPTURE(to_string(format));
      CAPTURE(degrees);
      auto scene = scene_of(on_wall(format, 3, degrees));
      scene.options = &options;
      REQUIRE(kPlaces.wanted(scene));
      run(kPlaces, scene);
      REQUIRE(is_read(scene));
      CHECK(scene.symbols[0].payload.format == format);
      CHECK(std::abs(scene.symbols[0].corners[0].x - 800) < 80);  // in pixels of the picture
      CHECK(std::abs(scene.symbols[0].corners[0].y - 300) < 80);
    }
}

TEST_CASE("variants: no place of a symbol is a line, a wall of texture or what was read") {
  static const ReaderOptions options;
  cv::Mat line(720, 1280, CV_8U, cv::Scalar(255));
  cv::rectangle(line, {100, 100, 900, 20}, cv::Scalar(0), cv::FILLED);
  cv::Mat texture(720, 1280, CV_8U);
  cv::randu(texture, 0, 255);
  for (const cv::Mat& picture : {line, texture}) {
    auto scene = scene_of(picture);
    scene.options = &options;
    prepare(scene);
    CHECK(kPlaces.see(scene).empty());
  }
  auto scene = scene_of(on_wall(SymbolFormat::data_matrix, 2.5F, 10));
  scene.options = &options;
  run(kPlaces, scene);
  REQUIRE(is_read(scene));
  CHECK(kPlaces.see(scene).empty());
}

TEST_CASE(
    "variants: rows and columns in the bands of a flickering lamp are made as bright as the rest") {
  const cv::Mat print = printed(4);
  for (const double period : {20.0, 33.0, 48.0})
    for (const bool standing : {false, true}) {
      CAPTURE(period);
      CAPTURE(standing);
      const cv::Mat bands = in_bands(print, period, 0.15);
      auto scene = scene_of(standing ? cv::Mat(bands.t()) : bands);
      run(kFirstLook, scene);
      CHECK(scene.symbols.empty());
      REQUIRE(kBands.wanted(scene));
      run(kBands, scene);
      REQUIRE(is_read(scene));
      CHECK(scene.symbols[0].found_by == kBands.name);
    }
}

TEST_CASE(
    "variants: light that falls off, one shadow, faint bands and print are no bands of a lamp") {
  const cv::Mat print = printed(4);
  cv::Mat falls_off = print.clone();
  for (int y = 0; y < print.rows; ++y)
    print.row(y).convertTo(falls_off.row(y), CV_8U, 1 - 0.8 * y / print.rows);
  cv::Mat shadow = print.clone();
  shadow.rowRange(60, 100) *= 0.3;
  for (const cv::Mat& picture : {print, falls_off, shadow, in_bands(print, 33, 0.9)}) {
    auto scene = scene_of(picture);
    prepare(scene);
    CHECK(kBands.see(scene).empty());
  }
}

TEST_CASE("variants: no channel is looked at where colours are pale, or there is none") {
  auto scene = scene_of(cv::Mat(200, 200, CV_8U, cv::Scalar(120)));
  CHECK_FALSE(kChannel.wanted(scene));
  scene.colour = cv::Mat(200, 200, CV_8UC3, cv::Scalar(150, 120, 100));
  CHECK_FALSE(kChannel.wanted(scene));
}

TEST_CASE("variants: coloured ink is read in its darkest channel") {
  struct Row {
    int channels, blue;
    cv::ColorConversionCodes to_gray;
  };
  for (const Row& row : {Row{3, 2, cv::COLOR_RGB2GRAY}, Row{3, 0, cv::COLOR_BGR2GRAY},
                         Row{4, 2, cv::COLOR_RGBA2GRAY}, Row{4, 0, cv::COLOR_BGRA2GRAY}}) {
    CAPTURE(row.channels);
    CAPTURE(row.blue);
    const auto colour = in_yellow(printed(4), row.channels, row.blue);
    cv::Mat gray;
    cv::cvtColor(colour, gray, row.to_gray);
    // Paper is not white everywhere: what is left of the ink in gray drowns.
    gray = noisy(gray);
    auto scene = scene_of(gray);
    scene.colour = colour;
    run(kFirstLook, scene);
    CHECK(scene.symbols.empty());
    run(kInk, scene);
    REQUIRE(is_read(scene));
    CHECK(scene.symbols[0].found_by == kInk.name);
  }
}

TEST_CASE("variants: corners are those of the picture, whatever was looked at") {
  for (const Stage* stage : {&kPadded, &kReduce, &kBlur, &kOpening, &kSharpen}) {
    CAPTURE(std::string(stage->name));
    constexpr int kModule = 10;
    auto picture = printed(kModule);
    auto scene = scene_of(picture);
    run(*stage, scene);
    REQUIRE(is_read(scene));
    const cv::Rect2f ink = ink_of(picture);
    const Quad expected{Point{ink.x, ink.y}, Point{ink.x + ink.width, ink.y},
                        Point{ink.x + ink.width, ink.y + ink.height},
                        Point{ink.x, ink.y + ink.height}};
    for (std::size_t i = 0; i < 4; ++i) {
      CHECK(distance(scene.symbols[0].corners[i], expected[i]) < kModule);
    }
  }
}

TEST_CASE("variants: a symbol that fills the picture is read within a frame") {
  constexpr int kModule = 10;
  const auto whole = printed(kModule);
  const cv::Mat cut = whole(ink_of(whole));
  auto scene = scene_of(cut);
  run(kPadded, scene);
  REQUIRE(is_read(scene));
  CHECK(distance(scene.symbols[0].corners[0], {0, 0}) < kModule);
}

TEST_CASE("variants: no evidence, no work") {
  const auto picture = printed(10);
  for (const Stage* stage : {&kBlur, &kOpening, &kSharpen, &kPadded, &kReduce, &kEqualise,
                             &kBoxMean, &kGammaGlare, &kEnlarge}) {
    CAPTURE(std::string(stage->name));
    auto scene = scene_of(picture);
    CHECK_FALSE(stage->wanted(scene));
    scene.failed.push_back(candidate());
    CHECK(stage->wanted(scene));
    const ReaderOptions others{.effort = Effort::thorough, .formats = {SymbolFormat::aztec}};
    scene.options = &others;
    CHECK_FALSE(stage->wanted(scene));
  }
}

TEST_CASE("variants: each asks for the picture it can do something with") {
  auto small = scene_of(cv::Mat(299, 400, CV_8U, cv::Scalar(255)));
  small.failed.push_back(candidate());
  CHECK_FALSE(kReduce.wanted(small));
  CHECK_FALSE(kInk.wanted(small));  // no colour
  small.colour = cv::Mat(299, 400, CV_8UC3, cv::Scalar::all(255));
  CHECK(kInk.wanted(small));
  small.failed.clear();
  CHECK_FALSE(kInk.wanted(small));
  auto enough = scene_of(cv::Mat(300, 400, CV_8U, cv::Scalar(255)));
  enough.failed.push_back(candidate());
  CHECK(kReduce.wanted(enough));
}

TEST_CASE("variants: each reads a plain symbol, at its place and under its name") {
  constexpr int kModule = 10;
  for (const Stage* stage :
       {&kFirstLook, &kHistogram, &kHistogramReduced, &kGammaDark, &kGammaLight, &kGammaGlare,
        &kEnlarge, &kEnlargeTwice, &kFullSize, &kFullSizeOthers, &kBoxMean, &kBoxMeanSmall,
        &kEqualise, &kReduce, &kPadded}) {
    CAPTURE(std::string(stage->name));
    const auto picture = printed(kModule);
    auto scene = scene_of(picture);
    run(*stage, scene);
    REQUIRE(is_read(scene));
    CHECK(scene.symbols[0].found_by == stage->name);
    const cv::Rect2f ink = ink_of(picture);
    CHECK(distance(scene.symbols[0].corners[0], {ink.x, ink.y}) < kModule);
    CHECK(distance(scene.symbols[0].corners[2], {ink.x + ink.width, ink.y + ink.height}) < kModule);
  }
}

TEST_CASE("variants: gamma lifts what is in the dark, and holds down what is washed out") {
  struct Row {
    const char* name;
    const Stage* stage;
    double least, most;  // grey levels of ink and paper
  };
  for (const Row& row :
       {Row{"in the dark", &kGammaDark, 0, 30}, Row{"washed out", &kGammaLight, 200, 255},
        Row{"in glare", &kGammaGlare, 215, 255}}) {
    CAPTURE(row.name);
    cv::Mat picture;
    printed(6).convertTo(picture, CV_8U, (row.most - row.least) / 255, row.least);
    auto scene = scene_of(picture);
    run(*row.stage, scene);
    CHECK(is_read(scene));
  }
}

TEST_CASE("variants: a mean of the surroundings reads under a gradient of light") {
  struct Row {
    const Stage* stage;
    int module;  // pixels; the smaller window is for smaller modules
  };
  for (const Row& row : {Row{&kBoxMean, 6}, Row{&kBoxMeanSmall, 3}, Row{&kEqualise, 6}}) {
    CAPTURE(std::string(row.stage->name));
    const auto plain = printed(row.module);
    cv::Mat picture(plain.size(), CV_8U);
    for (int y = 0; y < plain.rows; ++y) {
      for (int x = 0; x < plain.cols; ++x) {
        const double light = 0.25 + 0.75 * x / plain.cols;
        picture.at<unsigned char>(y, x) =
            cv::saturate_cast<unsigned char>(light * (60 + plain.at<unsigned char>(y, x) * 0.7));
      }
    }
    auto scene = scene_of(picture);
    run(*row.stage, scene);
    CHECK(is_read(scene));
  }
}

TEST_CASE("variants: tiny modules are read once they are enlarged") {
  cv::Mat tiny;
  cv::resize(printed(4), tiny, {}, 0.32, 0.32, cv::INTER_AREA);  // 1.3 pixels a module
  auto scene = scene_of(tiny);
  run(kEnlargeTwice, scene);
  CHECK(is_read(scene));
  scene = scene_of(cv::Mat(1500, 1500, CV_8U, cv::Scalar(255)));  // beyond Tuning::enlarge_most
  scene.failed.push_back(candidate());
  CHECK_FALSE(kEnlarge.wanted(scene));
  CHECK_FALSE(kEnlargeTwice.wanted(scene));
}

TEST_CASE("variants: the first look, full size and the reduced histogram by what the picture is") {
  auto small = scene_of(printed(4));
  prepare(small);
  CHECK(kFirstLook.wanted(small));
  small.failed.push_back(candidate());
  CHECK_FALSE(kFullSize.wanted(small));  // was looked at in full size already
  CHECK_FALSE(kFullSizeOthers.wanted(small));
  CHECK_FALSE(kHistogramReduced.wanted(small));
  small.nearby.inverted = true;
  CHECK(kFullSize.wanted(small));
  auto large = scene_of(cv::Mat(1200, 1200, CV_8U, cv::Scalar(255)));
  prepare(large);
  CHECK_FALSE(kFullSize.wanted(large));
  large.failed.push_back(candidate());
  CHECK(kFullSize.wanted(large));
  CHECK(kHistogramReduced.wanted(large));
  large.faint = true;
  CHECK_FALSE(kFirstLook.wanted(large));
  CHECK_FALSE(kHistogram.wanted(large));
  CHECK_FALSE(kFullSizeOthers.wanted(large));
}
