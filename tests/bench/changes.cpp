#include "changes.hpp"

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "labels.hpp"
#include "moongate/image_file.hpp"
#include "reader/encode.hpp"

namespace moongate::bench {

namespace {

constexpr unsigned kSeed = 20;  // of all noise

Labelled relit(const Labelled& picture, const cv::Mat& pixels) {
  return {image_of(pixels), picture.labels};
}

Point through(const cv::Matx33d& map, Point p) {
  const cv::Vec3d v = map * cv::Vec3d(static_cast<double>(p.x), static_cast<double>(p.y), 1);
  return {static_cast<float>(v[0] / v[2]), static_cast<float>(v[1] / v[2])};
}

/// `map` leads from the picture to the copy.
Labelled warped(const Labelled& picture, const cv::Matx33d& map, cv::Size size) {
  cv::Mat out;
  cv::warpPerspective(pixels_of(picture.image), out, map, size, cv::INTER_LINEAR,
                      cv::BORDER_CONSTANT, cv::Scalar::all(200));
  Labelled copy{image_of(out), picture.labels};
  for (Quad& label : copy.labels)
    for (Point& p : label) p = through(map, p);
  return copy;
}

double side_of(const Quad& label) {
  const auto side = [&](std::size_t a, std::size_t b) {
    return std::hypot(static_cast<double>(label[a].x - label[b].x),
                      static_cast<double>(label[a].y - label[b].y));
  };
  return (side(0, 1) + side(1, 2) + side(2, 3) + side(3, 0)) / 4;
}

cv::Point2d between(Point from, Point to, double share) {
  return {static_cast<double>(from.x) + share * static_cast<double>(to.x - from.x),
          static_cast<double>(from.y) + share * static_cast<double>(to.y - from.y)};
}

/// A mask of the copy's size: 0 outside a disc, 1 inside, falling off over `soft` of its radius.
cv::Mat disc(cv::Size size, cv::Point2d centre, double radius, double soft) {
  cv::Mat mask(size, CV_32F, cv::Scalar(0));
  cv::circle(mask, cv::Point(centre), cvRound(radius), cv::Scalar(1), cv::FILLED);
  if (soft > 0) cv::GaussianBlur(mask, mask, {0, 0}, soft * radius);
  return mask;
}

void paint(cv::Mat& pixels, const cv::Mat& mask, double level) {
  for (int y = 0; y < pixels.rows; ++y) {
    for (int x = 0; x < pixels.cols * pixels.channels(); ++x) {
      auto& value = pixels.ptr(y)[x];
      const auto share = static_cast<double>(mask.ptr<float>(y)[x / pixels.channels()]);
      value = cv::saturate_cast<std::uint8_t>(value + share * (level - value));
    }
  }
}

}  // namespace

cv::Mat pixels_of(const Image& image) {
  const int type = image.format == PixelFormat::gray ? CV_8UC1 : CV_8UC3;
  return {image.height, image.width, type, const_cast<std::uint8_t*>(image.pixels.data())};
}

Image image_of(const cv::Mat& pixels) {
  const cv::Mat whole = pixels.isContinuous() ? pixels : pixels.clone();
  const auto format = whole.channels() == 1 ? PixelFormat::gray : PixelFormat::rgb;
  return {{whole.datastart, whole.datastart + whole.total() * whole.elemSize()},
          whole.cols,
          whole.rows,
          format};
}

Labelled turned(const Labelled& picture, double degrees) {
  const double angle = degrees * CV_PI / 180;
  const double c = std::cos(angle);
  const double s = std::sin(angle);
  const double w = picture.image.width;
  const double h = picture.image.height;
  const double wide = std::ceil(std::abs(c) * w + std::abs(s) * h - 1e-6);
  const double high = std::ceil(std::abs(s) * w + std::abs(c) * h - 1e-6);
  const cv::Matx33d map(c, -s, (wide - c * w + s * h) / 2, s, c, (high - s * w - c * h) / 2, 0, 0,
                        1);
  return warped(picture, map, {static_cast<int>(wide), static_cast<int>(high)});
}

Labelled scaled(const Labelled& picture, double factor) {
  cv::Mat out;
  cv::resize(pixels_of(picture.image), out, {}, factor, factor,
             factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
  Labelled copy{image_of(out), picture.labels};
  for (Quad& label : copy.labels)
    for (Point& p : label) p = through(cv::Matx33d::diag({factor, factor, 1}), p);
  return copy;
}

Labelled mirrored(const Labelled& picture) {
  const cv::Matx33d map(-1, 0, picture.image.width - 1, 0, 1, 0, 0, 0, 1);
  return warped(picture, map, {picture.image.width, picture.image.height});
}

Labelled cut(const Labelled& picture, int pixels) {
  const cv::Matx33d map(1, 0, -pixels, 0, 1, -pixels, 0, 0, 1);
  return warped(picture, map,
                {picture.image.width - 2 * pixels, picture.image.height - 2 * pixels});
}

Labelled tilted(const Labelled& picture, double share) {
  const auto w = static_cast<float>(picture.image.width);
  const auto h = static_cast<float>(picture.image.height);
  const auto lost = static_cast<float>(share);
  const float wide = w * (1 - lost / 2);
  const std::array<cv::Point2f, 4> from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
  const std::array<cv::Point2f, 4> to{
      {{0, 0}, {wide, h * lost / 2}, {wide, h * (1 - lost / 2)}, {0, h}}};
  const cv::Mat map = cv::getPerspectiveTransform(from.data(), to.data());
  return warped(picture, cv::Matx33d(map), {static_cast<int>(wide), static_cast<int>(h)});
}

Labelled waved(const Labelled& picture, double height, double length) {
  if (picture.labels.empty()) return picture;
  const cv::Mat pixels = pixels_of(picture.image);
  const double amplitude = height * side_of(picture.labels[0]);
  length *= side_of(picture.labels[0]);
  const auto shift = [&](double at) { return amplitude * std::sin(2 * CV_PI * at / length); };
  cv::Mat map(pixels.size(), CV_32FC2);
  for (int y = 0; y < map.rows; ++y)
    for (int x = 0; x < map.cols; ++x)
      map.at<cv::Vec2f>(y, x) = {static_cast<float>(x + shift(y)),
                                 static_cast<float>(y + shift(x))};
  cv::Mat out;
  cv::remap(pixels, out, map, {}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
  return relit(picture, out);  // the labels' centres move by less than a module
}

Labelled blurred(const Labelled& picture, double sigma) {
  cv::Mat out;
  cv::GaussianBlur(pixels_of(picture.image), out, {0, 0}, sigma);
  return relit(picture, out);
}

Labelled moved(const Labelled& picture, int length) {
  cv::Mat kernel(length, length, CV_32F, cv::Scalar(0));
  const int rise = cvRound((length - 1) / 2 * std::tan(CV_PI / 6));
  const int middle = length / 2;
  cv::line(kernel, {0, middle + rise}, {length - 1, middle - rise}, cv::Scalar(1));
  cv::Mat out;
  cv::filter2D(pixels_of(picture.image), out, -1, kernel / cv::sum(kernel)[0]);
  return relit(picture, out);
}

Labelled compressed(const Labelled& picture, int quality) {
  auto decoded = decode_image(test::as_jpeg(picture.image, quality));
  return decoded ? Labelled{std::move(*decoded), picture.labels} : picture;
}

Labelled lit(const Labelled& picture, double gain, double offset) {
  cv::Mat out;
  pixels_of(picture.image).convertTo(out, -1, gain, offset);
  return relit(picture, out);
}

Labelled with_gamma(const Labelled& picture, double exponent) {
  cv::Mat table(1, 256, CV_8U);
  for (int i = 0; i < 256; ++i)
    table.at<std::uint8_t>(i) =
        cv::saturate_cast<std::uint8_t>(255 * std::pow(i / 255.0, exponent));
  cv::Mat out;
  cv::LUT(pixels_of(picture.image), table, out);
  return relit(picture, out);
}

Labelled noisy(const Labelled& picture, double sigma) {
  const cv::Mat pixels = pixels_of(picture.image);
  cv::Mat noise(pixels.size(), CV_MAKETYPE(CV_16S, pixels.channels()));
  cv::RNG(kSeed).fill(noise, cv::RNG::NORMAL, 0, sigma);
  cv::Mat out;
  cv::add(pixels, noise, out, cv::noArray(), CV_8U);
  return relit(picture, out);
}

Labelled shaded(const Labelled& picture, double gain) {
  cv::Mat out = pixels_of(picture.image).clone();
  for (int y = 0; y < out.rows; ++y) {
    const int edge = (out.cols + (y - out.rows / 2)) / 2;  // slanted
    cv::Mat dark = out.row(y).colRange(std::clamp(edge, 0, out.cols), out.cols);
    if (!dark.empty()) dark.convertTo(dark, -1, gain);
  }
  return relit(picture, out);
}

Labelled with_disc(const Labelled& picture, Place place, double share) {
  cv::Mat out = pixels_of(picture.image).clone();
  for (const Quad& label : picture.labels) {
    const auto at = between(label[0], label[2], place == Place::data ? 0.55 : 0.12);
    paint(out, disc(out.size(), at, share * side_of(label) / 2, 0), 128);
  }
  return relit(picture, out);
}

Labelled with_glare(const Labelled& picture, double share) {
  cv::Mat out = pixels_of(picture.image).clone();
  for (const Quad& label : picture.labels) {
    const auto at = between(label[0], label[2], 0.6);
    paint(out, disc(out.size(), at, share * side_of(label) / 2, 0.25), 255);
  }
  return relit(picture, out);
}

}  // namespace moongate::bench
