#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/scene/look.hpp"
#include "reader/stages/stages.hpp"

// Variants of the picture that did not pay. Each costs a filter and a plain pass at the working
// scale.

namespace moongate::reader {

namespace {

using Filter = cv::Mat (*)(const cv::Mat&);

template <Filter filter>
Sights see(const Scene& scene) {
  return look_at_variant(scene, filter(scene.reduced));
}

cv::Mat closed(const cv::Mat& gray) {
  cv::Mat result;
  cv::morphologyEx(gray, result, cv::MORPH_CLOSE,
                   cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
  return result;
}

cv::Mat flattened(const cv::Mat& gray) {
  cv::Mat light;
  cv::GaussianBlur(gray, light, {0, 0}, 25);
  cv::Mat result;
  cv::divide(gray, light, result, 160);
  return result;
}

cv::Mat above(const cv::Mat& gray, const cv::Mat& threshold) {
  cv::Mat result;
  cv::compare(gray, threshold, result, cv::CMP_GT);
  return result;
}

cv::Mat box_mean(const cv::Mat& gray) {
  cv::Mat mean;
  cv::boxFilter(gray, mean, -1, {61, 61});
  return above(gray, mean - 4);
}

cv::Mat gauss_mean(const cv::Mat& gray) {
  cv::Mat mean;
  cv::GaussianBlur(gray, mean, {31, 31}, 0);
  return above(gray, mean - 4);
}

cv::Mat bilateral(const cv::Mat& gray) {
  cv::Mat result;
  cv::bilateralFilter(gray, result, 5, 40, 3);
  return result;
}

cv::Mat median(const cv::Mat& gray) {
  cv::Mat result;
  cv::medianBlur(gray, result, 3);
  return result;
}

cv::Mat otsu_in_tiles(const cv::Mat& gray) {
  constexpr int kTile = 64;  // pixels
  cv::Mat result(gray.size(), CV_8U);
  for (int y = 0; y < gray.rows; y += kTile) {
    for (int x = 0; x < gray.cols; x += kTile) {
      const cv::Rect tile = cv::Rect(x, y, kTile, kTile) & cv::Rect({0, 0}, gray.size());
      cv::Mat out = result(tile);
      cv::threshold(gray(tile), out, 0, 255, cv::THRESH_OTSU);
    }
  }
  return result;
}

Sights see_shifted(const Scene& scene) {
  constexpr int kShift = 4;  // pixels: half a block
  const cv::Mat rest = scene.reduced(
      cv::Rect(kShift, kShift, scene.reduced.cols - kShift, scene.reduced.rows - kShift));
  const float scale = working_scale(scene);
  return {look(scene, rest, qr_only(), scale, {kShift / scale, kShift / scale})};
}

bool in_colour(const Scene& scene) { return !scene.colour.empty() && has_evidence(scene); }

Sights see_lightest(const Scene& scene) {
  cv::Mat colour;
  const auto scale = static_cast<double>(working_scale(scene));
  cv::resize(scene.colour, colour, {}, scale, scale, cv::INTER_AREA);
  std::array<cv::Mat, 3> channels;
  for (int i = 0; i < 3; ++i) cv::extractChannel(colour, channels[static_cast<std::size_t>(i)], i);
  return look_at_variant(scene, cv::max(cv::Mat(cv::max(channels[0], channels[1])), channels[2]));
}

constexpr Stage variant(std::string_view name, Sights (*see)(const Scene&)) {
  return {name, Effort::fast, has_evidence, nullptr, see};
}

}  // namespace

extern const Stage kClosing, kFlattening, kBoxMeanLarge, kGaussMean, kBilateral, kMedian,
    kBlockOtsu, kShifted, kLightest;
constinit const Stage kClosing = variant("closing", see<closed>);
constinit const Stage kFlattening = variant("flattening", see<flattened>);
constinit const Stage kBoxMeanLarge = variant("box_mean_large", see<box_mean>);
constinit const Stage kGaussMean = variant("gauss_mean", see<gauss_mean>);
constinit const Stage kBilateral = variant("bilateral", see<bilateral>);
constinit const Stage kMedian = variant("median", see<median>);
constinit const Stage kBlockOtsu = variant("block_otsu", see<otsu_in_tiles>);
constinit const Stage kShifted = variant("shifted", see_shifted);
constinit const Stage kLightest{"lightest", Effort::fast, in_colour, nullptr, see_lightest};

}  // namespace moongate::reader
