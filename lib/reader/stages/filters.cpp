#include <opencv2/imgproc.hpp>

#include "reader/look.hpp"
#include "reader/stages/stages.hpp"

// Needs: something left to read. Adds: blurring mends noise and screens, sharpening mends defocus,
// opening and closing mend modules that are too light or too dark. Costs: a filter and a plain pass
// at the working scale each.

namespace moongate::reader {

namespace {

cv::Mat blurred(const cv::Mat& gray, double sigma) {
  cv::Mat result;
  cv::GaussianBlur(gray, result, {0, 0}, sigma);
  return result;
}

cv::Mat sharpened(const cv::Mat& gray) {
  cv::Mat result;
  cv::addWeighted(gray, 2.5, blurred(gray, 2), -1.5, 0, result);
  return result;
}

cv::Mat morphed(const cv::Mat& gray, cv::MorphTypes type) {
  cv::Mat result;
  cv::morphologyEx(gray, result, type, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
  return result;
}

/// Divides by the brightness of the paper around, so that light falls evenly.
cv::Mat flattened(const cv::Mat& gray) {
  cv::Mat paper;
  cv::resize(gray, paper, {}, 0.25, 0.25, cv::INTER_AREA);
  cv::morphologyEx(paper, paper, cv::MORPH_CLOSE,
                   cv::getStructuringElement(cv::MORPH_RECT, {25, 25}));
  cv::GaussianBlur(paper, paper, {0, 0}, 6);
  cv::resize(paper, paper, gray.size());
  cv::Mat result;
  cv::divide(gray, paper, result, 255);
  return result;
}

template <cv::Mat (*Filter)(const cv::Mat&)>
void run(Scene& scene, std::string_view name) {
  look_at_variant(scene, Filter(at_working_scale(scene)), name);
}

cv::Mat softly(const cv::Mat& gray) { return blurred(gray, 1.5); }
cv::Mat opened(const cv::Mat& gray) { return morphed(gray, cv::MORPH_OPEN); }
cv::Mat closed(const cv::Mat& gray) { return morphed(gray, cv::MORPH_CLOSE); }

/// Resizing by a fourth needs something to resize.
bool wanted_flat(const Scene& scene) {
  return has_evidence(scene) && std::min(scene.gray.cols, scene.gray.rows) >= 16;
}

}  // namespace

constinit const Stage kBlur{"blur", Effort::thorough, has_evidence,
                            [](Scene& scene) { run<softly>(scene, kBlur.name); }};
constinit const Stage kOpening{"opening", Effort::thorough, has_evidence,
                               [](Scene& scene) { run<opened>(scene, kOpening.name); }};
constinit const Stage kClosing{"closing", Effort::thorough, has_evidence,
                               [](Scene& scene) { run<closed>(scene, kClosing.name); }};
constinit const Stage kSharpen{"sharpen", Effort::thorough, has_evidence,
                               [](Scene& scene) { run<sharpened>(scene, kSharpen.name); }};
constinit const Stage kFlatten{"flatten", Effort::thorough, wanted_flat,
                               [](Scene& scene) { run<flattened>(scene, kFlatten.name); }};

}  // namespace moongate::reader
