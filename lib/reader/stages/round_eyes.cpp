#include "reader/stages/round_eyes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace moongate::reader {

namespace {

constexpr std::size_t kMostEyes = 40;
constexpr float kDisc = 0.85F;  ///< a disc fills more of the circle in its box, a ring less

/// Dark pixels that hang together and whose box is about square.
struct Blob {
  cv::Point2f centre;
  float width = 0;
  float fill = 0;  ///< the part of the circle in its box that is dark: 1 for a disc
};

cv::Mat dark_areas(const cv::Mat& gray) {
  constexpr int kWindow = 81;
  constexpr double kMargin = 12;  // grey levels below the mean of the surroundings
  cv::Mat mean;
  cv::boxFilter(gray, mean, -1, {kWindow, kWindow});
  cv::subtract(mean, cv::Scalar(kMargin), mean);
  cv::Mat dark;
  cv::compare(gray, mean, dark, cv::CMP_LT);
  return dark;
}

std::vector<Blob> round_blobs(const cv::Mat& gray) {
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centroids;
  const int count =
      cv::connectedComponentsWithStats(dark_areas(gray), labels, stats, centroids, 8, CV_32S);
  std::vector<Blob> blobs;
  for (int i = 1; i < count; ++i) {
    const int* s = stats.ptr<int>(i);
    const auto width = static_cast<float>(s[cv::CC_STAT_WIDTH]);
    const auto height = static_cast<float>(s[cv::CC_STAT_HEIGHT]);
    if (std::min(width, height) < 3 || std::abs(width - height) > 0.25F * width + 1) continue;
    const cv::Point2f centre(static_cast<float>(s[cv::CC_STAT_LEFT]) + width / 2,
                             static_cast<float>(s[cv::CC_STAT_TOP]) + height / 2);
    const auto area = static_cast<float>(s[cv::CC_STAT_AREA]);
    blobs.push_back({centre, width, area / (std::numbers::pi_v<float> / 4 * width * height)});
  }
  return blobs;
}

/// A ring around a dot. The corners of a square frame fill more than a ring, and its box more than
/// a circle of the same width, so that finder patterns of QR codes are none.
bool is_eye(const Blob& dot, const Blob& ring) {
  const float offset = std::hypot(dot.centre.x - ring.centre.x, dot.centre.y - ring.centre.y);
  return offset < 0.1F * ring.width + 0.7F && ring.width > 1.5F * dot.width &&
         ring.width < 5 * dot.width;
}

std::optional<EyeTriple> triple_of(const Eye& corner, const Eye& a, const Eye& b) {
  const auto [least, most] = std::minmax({corner.diameter, a.diameter, b.diameter});
  if (most > 1.3F * least) return std::nullopt;
  const cv::Point2f u = a.centre - corner.centre;
  const cv::Point2f v = b.centre - corner.centre;
  const auto lu = static_cast<float>(cv::norm(u));
  const auto lv = static_cast<float>(cv::norm(v));
  if (std::abs(lu - lv) > 0.1F * lu || std::abs(u.dot(v)) > 0.15F * lu * lv) return std::nullopt;
  if (lu < 3 * most || lu > 12 * most) return std::nullopt;
  const cv::Point2f centre = (a.centre + b.centre) / 2;
  const cv::Point2f arm = corner.centre - centre;
  return EyeTriple{centre, static_cast<float>(cv::norm(arm)), arm, most};
}

}  // namespace

std::vector<Eye> find_eyes(const cv::Mat& gray) {
  const auto blobs = round_blobs(gray);
  std::vector<Blob> rings;
  std::copy_if(blobs.begin(), blobs.end(), std::back_inserter(rings),
               [](const Blob& blob) { return blob.fill < kDisc; });
  std::vector<Eye> eyes;
  for (const Blob& dot : blobs) {
    if (dot.fill < kDisc || dot.fill > 1.12F) continue;
    const auto ring = std::find_if(rings.begin(), rings.end(),
                                   [&](const Blob& blob) { return is_eye(dot, blob); });
    if (ring != rings.end()) eyes.push_back({ring->centre, ring->width});
    if (eyes.size() == kMostEyes) break;
  }
  return eyes;
}

std::vector<EyeTriple> triples_of(const std::vector<Eye>& eyes) {
  std::vector<EyeTriple> triples;
  for (std::size_t corner = 0; corner < eyes.size(); ++corner) {
    for (std::size_t a = 0; a < eyes.size(); ++a) {
      for (std::size_t b = a + 1; b < eyes.size(); ++b) {
        if (a == corner || b == corner) continue;
        if (auto triple = triple_of(eyes[corner], eyes[a], eyes[b])) triples.push_back(*triple);
      }
    }
  }
  return triples;
}

}  // namespace moongate::reader
