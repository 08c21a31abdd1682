#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "reader/geometry.hpp"
#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: nothing read. Adds: a hint where a WeChat Mini Program code stands: a sunflower of 36, 54
// or 72 rays with three round eyes. Its contents are WeChat's secret; a person is told which app
// opens it. Costs: a millisecond or two; rays are only counted where three round eyes stand as they
// must.

namespace moongate::reader {

namespace {

constexpr int kLongestSide = 640;  ///< pixels of the copy that is searched
constexpr std::size_t kMostEyes = 40;
constexpr std::array<int, 3> kRays{36, 54, 72};

struct Eye {
  cv::Point2f centre;
  float diameter = 0;  ///< of the outer ring
};

struct Blob {
  cv::Point2f centre;
  float width, height, area;

  [[nodiscard]] bool is_round() const {
    return width >= 3 && height >= 3 && std::abs(width - height) <= 0.25F * width + 1;
  }
  /// The part of the circle in its box that it fills: 1 for a disc.
  [[nodiscard]] float fill() const {
    return area / (std::numbers::pi_v<float> / 4 * width * height);
  }
};

std::vector<Blob> dark_blobs(const cv::Mat& gray) {
  cv::Mat mean;
  cv::boxFilter(gray, mean, -1, {81, 81});
  cv::subtract(mean, cv::Scalar(12), mean);
  cv::Mat dark;
  cv::compare(gray, mean, dark, cv::CMP_LT);
  cv::Mat labels;
  cv::Mat stats;
  cv::Mat centroids;
  const int count = cv::connectedComponentsWithStats(dark, labels, stats, centroids, 8, CV_32S);
  std::vector<Blob> blobs;
  for (int i = 1; i < count; ++i) {
    const int* s = stats.ptr<int>(i);
    const auto width = static_cast<float>(s[cv::CC_STAT_WIDTH]);
    const auto height = static_cast<float>(s[cv::CC_STAT_HEIGHT]);
    blobs.push_back({{static_cast<float>(s[cv::CC_STAT_LEFT]) + width / 2,
                      static_cast<float>(s[cv::CC_STAT_TOP]) + height / 2},
                     width,
                     height,
                     static_cast<float>(s[cv::CC_STAT_AREA])});
  }
  return blobs;
}

/// A ring around a dot. The corners of a square frame fill more than a ring, and its box more than
/// a circle of the same width, so that finder patterns of QR codes are none.
bool is_eye(const Blob& dot, const Blob& ring) {
  const float offset = std::hypot(dot.centre.x - ring.centre.x, dot.centre.y - ring.centre.y);
  return offset < 0.1F * ring.width + 0.7F && ring.width > 1.5F * dot.width &&
         ring.width < 5 * dot.width && ring.fill() < 0.85F;
}

std::vector<Eye> find_eyes(const cv::Mat& gray) {
  auto blobs = dark_blobs(gray);
  std::erase_if(blobs, [](const Blob& blob) { return !blob.is_round(); });
  std::vector<Eye> eyes;
  for (const auto& dot : blobs) {
    if (dot.fill() < 0.85F || dot.fill() > 1.12F) continue;
    const auto ring = std::find_if(blobs.begin(), blobs.end(),
                                   [&](const Blob& blob) { return is_eye(dot, blob); });
    if (ring != blobs.end()) eyes.push_back({ring->centre, ring->width});
    if (eyes.size() == kMostEyes) break;
  }
  return eyes;
}

/// Where a sunflower would stand if three eyes were its own.
struct Flower {
  cv::Point2f centre;
  float radius = 0;       ///< from the centre to the middle of an eye
  cv::Point2f to_corner;  ///< from the centre to the eye at the right angle
  std::array<Eye, 3> eyes{};
};

/// Three eyes of one size at the corners of half a square, the right angle at `corner`.
std::optional<Flower> flower_of(const Eye& corner, const Eye& a, const Eye& b) {
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
  return Flower{centre, static_cast<float>(cv::norm(arm)), arm, {corner, a, b}};
}

float level_at(const cv::Mat& gray, cv::Point2f p) {
  const int x = std::clamp(static_cast<int>(p.x), 0, gray.cols - 1);
  const int y = std::clamp(static_cast<int>(p.y), 0, gray.rows - 1);
  return gray.ptr(y)[x];
}

/// The share of the variation along a circle that has as many periods as there are rays, counted
/// from the spokes of a wheel: all radii must agree in phase, as rays are straight.
float strength(const cv::Mat& gray, const Flower& flower, int rays) {
  constexpr std::array<float, 3> kRadii{0.8F, 0.9F, 1.0F};
  constexpr int kSteps = 720;
  std::array<float, kSteps> ring{};
  float sum = 0;
  for (int i = 0; i < kSteps; ++i) {
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / kSteps;
    const cv::Point2f direction(std::cos(angle), std::sin(angle));
    auto& level = ring[static_cast<std::size_t>(i)];
    for (const float part : kRadii)
      level += level_at(gray, flower.centre + direction * (part * flower.radius));
    sum += level;
  }
  float energy = 0;
  float cosine = 0;
  float sine = 0;
  for (int i = 0; i < kSteps; ++i) {
    const float level = ring[static_cast<std::size_t>(i)] - sum / kSteps;
    const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(rays * i) / kSteps;
    energy += level * level;
    cosine += level * std::cos(angle);
    sine += level * std::sin(angle);
  }
  return energy > 0 ? 2 * (cosine * cosine + sine * sine) / (kSteps * energy) : 0;
}

bool has_rays(const cv::Mat& gray, const Flower& flower) {
  constexpr float kLeast = 0.3F;
  return std::any_of(kRays.begin(), kRays.end(),
                     [&](int rays) { return strength(gray, flower, rays) > kLeast; });
}

/// The square around the flower, from its own top left, which the eye at the right angle marks.
Quad square_around(const Flower& flower, float scale) {
  const float reach = 1.3F * std::numbers::sqrt2_v<float>;
  cv::Point2f arm = flower.to_corner * reach;
  Quad corners;
  for (auto& corner : corners) {
    corner = {(flower.centre.x + arm.x) / scale, (flower.centre.y + arm.y) / scale};
    arm = {-arm.y, arm.x};
  }
  return corners;
}

void add_hint(Scene& scene, const Flower& flower, float scale) {
  const Quad corners = square_around(flower, scale);
  const auto known = [&](const Hint& hint) { return contains(hint.corners, centre(corners)); };
  if (std::any_of(scene.hints.begin(), scene.hints.end(), known)) return;
  scene.hints.push_back({"wechat_mini_program_code", corners, "wechat"});
}

void look_for_flowers(Scene& scene, const cv::Mat& gray, float scale) {
  const auto eyes = find_eyes(gray);
  for (std::size_t corner = 0; corner < eyes.size(); ++corner)
    for (std::size_t a = 0; a < eyes.size(); ++a)
      for (std::size_t b = a + 1; b < eyes.size(); ++b) {
        if (a == corner || b == corner) continue;
        const auto flower = flower_of(eyes[corner], eyes[a], eyes[b]);
        if (flower && has_rays(gray, *flower)) add_hint(scene, *flower, scale);
      }
}

bool wanted(const Scene& scene) { return scene.symbols.empty() && scene.options->formats.empty(); }

void run(Scene& scene) {
  const int longest = std::max(scene.gray.cols, scene.gray.rows);
  const float scale = std::min(1.0F, kLongestSide / static_cast<float>(longest));
  cv::Mat small = scene.gray;
  const cv::Size size(static_cast<int>(static_cast<float>(scene.gray.cols) * scale),
                      static_cast<int>(static_cast<float>(scene.gray.rows) * scale));
  if (std::min(size.width, size.height) < 32) return;
  if (scale < 1) cv::resize(scene.gray, small, size, 0, 0, cv::INTER_AREA);
  look_for_flowers(scene, small, scale);
}

}  // namespace

constinit const Stage kSunflower{"sunflower", Effort::balanced, wanted, run};

}  // namespace moongate::reader
