#include "moongate/annotate.hpp"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <vector>

#include "reader/base/attempt.hpp"
#include "reader/label_font.hpp"

namespace moongate {
namespace {

using reader::kMaxLabel;
using reader::LabelFont;

constexpr int kFont = cv::FONT_HERSHEY_DUPLEX;
constexpr float kFarthest = 4.0F * kMaxImageSide;  // OpenCV draws with 32 bits, 16 of them fraction
constexpr float kCoverGrowth = 0.75F;              // of the longer side, from the middle each way

cv::Scalar colour_of(const Mark& mark) {
  return {static_cast<double>(mark.red), static_cast<double>(mark.green),
          static_cast<double>(mark.blue)};
}

int to_rgb(PixelFormat format) noexcept {
  switch (format) {
    case PixelFormat::bgr:
      return cv::COLOR_BGR2RGB;
    case PixelFormat::rgba:
      return cv::COLOR_RGBA2RGB;
    case PixelFormat::bgra:
      return cv::COLOR_BGRA2RGB;
    case PixelFormat::rgb:
    case PixelFormat::gray:
    case PixelFormat::nv12:
    case PixelFormat::nv21:
    case PixelFormat::i420:
      break;
  }
  return cv::COLOR_GRAY2RGB;
}

Image rgb_copy(const ImageView& view) {
  Image copy;
  copy.width = view.width;
  copy.height = view.height;
  copy.format = PixelFormat::rgb;
  copy.pixels.resize(static_cast<std::size_t>(view.width) * static_cast<std::size_t>(view.height) *
                     bytes_per_pixel(PixelFormat::rgb));
  const int type = CV_8UC(static_cast<int>(bytes_per_pixel(view.format)));
  const cv::Mat from(view.height, view.width, type, const_cast<std::uint8_t*>(view.data),
                     view.stride);
  cv::Mat to(view.height, view.width, CV_8UC3, copy.pixels.data());
  if (view.format == PixelFormat::rgb) from.copyTo(to);
  if (view.format != PixelFormat::rgb) cv::cvtColor(from, to, to_rgb(view.format));
  return copy;
}

cv::Point2f bounded(cv::Point2f point) {
  const auto bound = [](float value) {
    return std::isfinite(value) ? std::clamp(value, -kFarthest, kFarthest) : 0.0F;
  };
  return {bound(point.x), bound(point.y)};
}

std::vector<cv::Point> polygon(const Mark& mark) {
  std::vector<cv::Point> out;
  for (const Point& corner : mark.corners) out.emplace_back(bounded({corner.x, corner.y}));
  return out;
}

// Thickness of lines for a picture of this size, in pixels.
int stroke(const cv::Mat& picture) { return std::max(2, (picture.cols + picture.rows) / 450); }

bool is_printable(char c) noexcept { return c >= ' ' && c <= '~'; }

std::string printable(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return !is_printable(c); }, '?');
  return text;
}

// Paints over a square around the symbol: a bar code read in one band reaches farther than it.
void cover(cv::Mat& picture, const std::vector<cv::Point>& corners, const cv::Scalar& colour) {
  const cv::RotatedRect box = cv::minAreaRect(corners);
  const float side = 2 * kCoverGrowth * std::max(box.size.width, box.size.height);
  cv::Point2f grown[4];
  cv::RotatedRect(box.center, {side, side}, box.angle).points(grown);
  std::vector<cv::Point> area;
  for (const cv::Point2f& point : grown) area.emplace_back(bounded(point));
  cv::fillConvexPoly(picture, area, colour * 0.5, cv::LINE_AA);
}

// One line of text as ink on no ground: coverage of 8 bits, in a font of ours or of OpenCV.
class Lettering {
 public:
  Lettering(const std::string& text, const std::optional<LabelFont>& font)
      : text_(font && !is_ascii(text) ? text : printable(text)),
        font_(font && !is_ascii(text) ? &*font : nullptr) {}

  [[nodiscard]] cv::Mat draw(int height) const {
    return font_ != nullptr ? font_->draw(text_, height) : draw_hershey(height);
  }

  // As tall as lets the label be as wide as its symbol, within what is legible and not huge.
  [[nodiscard]] int height_for(int width, int line) const {
    constexpr int kTrial = 40;  // pixels; widths grow in proportion
    const auto fitting = std::int64_t{kTrial} * width / std::max(1, draw(kTrial).cols);
    return static_cast<int>(std::clamp(fitting, std::int64_t{3} * line, std::int64_t{8} * line));
  }

  static bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_printable);
  }

 private:
  [[nodiscard]] cv::Mat draw_hershey(int height) const {
    const std::string text = text_.substr(0, kMaxLabel);
    const int thickness = std::max(1, height / 9);
    const double scale = cv::getFontScaleFromHeight(kFont, height, thickness);
    int base = 0;
    const cv::Size size = cv::getTextSize(text, kFont, scale, thickness, &base);
    // Strokes reach beyond the box of their middle lines.
    cv::Mat line =
        cv::Mat::zeros(size.height + base + thickness, size.width + 2 * thickness, CV_8UC1);
    cv::putText(line, text, {thickness, size.height + thickness / 2}, kFont, scale,
                cv::Scalar::all(255), thickness, cv::LINE_AA);
    return line;
  }

  std::string text_;
  const LabelFont* font_;
};

// Below the symbol, in the middle: above it stands the name of whoever printed it.
void draw_label(cv::Mat& picture, const std::vector<cv::Point>& corners, const Mark& mark,
                const std::optional<LabelFont>& font) {
  const Lettering lettering(mark.label, font);
  const cv::Rect outline = cv::boundingRect(corners);
  const int line = stroke(picture);
  const int pad = 2 * line;
  const cv::Mat text = lettering.draw(lettering.height_for(outline.width - 2 * pad, line));
  cv::Rect box(0, outline.y + outline.height + line / 2,
               std::max(outline.width + line, text.cols + 2 * pad), text.rows + 2 * pad);
  box.x = outline.x + outline.width / 2 - box.width / 2;
  box.x = std::clamp(box.x, 0, std::max(0, picture.cols - box.width));
  box.y = std::clamp(box.y, 0, std::max(0, picture.rows - box.height));
  cv::rectangle(picture, box, colour_of(mark), cv::FILLED);
  const cv::Rect place(box.x + (box.width - text.cols) / 2, box.y + pad, text.cols, text.rows);
  const cv::Rect seen = place & cv::Rect(0, 0, picture.cols, picture.rows);
  if (seen.empty()) return;
  const cv::Mat ink = text(seen - place.tl());
  cv::Mat ground = picture(seen);
  for (int y = 0; y < ink.rows; ++y) {
    for (int x = 0; x < ink.cols; ++x) {
      auto& pixel = ground.at<cv::Vec3b>(y, x);
      pixel += (cv::Vec3b::all(255) - pixel) * (ink.at<std::uint8_t>(y, x) / 255.0);
    }
  }
}

void draw(cv::Mat& picture, const Mark& mark, const std::optional<LabelFont>& font) {
  const auto corners = polygon(mark);
  const int line = stroke(picture);
  if (mark.cover) cover(picture, corners, colour_of(mark));
  cv::polylines(picture, corners, true, cv::Scalar::all(255), 2 * line, cv::LINE_AA);
  cv::polylines(picture, corners, true, colour_of(mark), line, cv::LINE_AA);
  if (!mark.label.empty()) draw_label(picture, corners, mark, font);
}

// The place of a font with Chinese characters, by system.
constexpr const char* kFonts[] = {
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",            // Debian: fonts-wqy-microhei
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",    // Debian: fonts-noto-cjk
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",              // Debian: fonts-wqy-zenhei
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",  // Fedora
    "/usr/share/fonts/google-noto-sans-cjk-fonts/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",  // Arch
    "/system/fonts/NotoSansCJK-Regular.ttc",              // Android
    "/System/Library/Fonts/PingFang.ttc",                 // macOS
    "/System/Library/Fonts/STHeiti Light.ttc",
    "C:/Windows/Fonts/msyh.ttc",  // Windows
    "C:/Windows/Fonts/simhei.ttf",
};

struct FoundFont {
  std::string file;
  LabelFont font;
};

// The font of a file, or the first that the system has.
std::optional<FoundFont> open_font(const std::string& wanted) {
  if (!wanted.empty()) {
    auto font = LabelFont::open(wanted);
    return font ? std::optional(FoundFont{wanted, *std::move(font)}) : std::nullopt;
  }
  for (const char* const file : kFonts) {
    if (auto font = LabelFont::open(file)) return FoundFont{file, *std::move(font)};
  }
  return std::nullopt;
}

// A font is looked for only where a label needs one.
std::optional<LabelFont> font_for(std::span<const Mark> marks, const std::string& file) {
  const bool ascii = std::all_of(marks.begin(), marks.end(),
                                 [](const Mark& mark) { return Lettering::is_ascii(mark.label); });
  if (ascii) return std::nullopt;
  auto found = open_font(file);
  return found ? std::optional(std::move(found->font)) : std::nullopt;
}

}  // namespace

Result<std::string> find_label_font(const std::string& font) {
  auto found = open_font(font);
  if (found) return std::move(found->file);
  return fail(
      Errc::unreadable, 0, {},
      font.empty() ? "no font with Chinese characters was found" : "no font that can be used");
}

Result<Image> annotate(const ImageView& image, std::span<const Mark> marks,
                       const std::string& font) {
  if (const auto error = check(image)) return fail(*error);
  Image copy = rgb_copy(image);
  const bool drawn = reader::attempt([&] {
    const auto letters = font_for(marks, font);
    cv::Mat picture(copy.height, copy.width, CV_8UC3, copy.pixels.data());
    for (const Mark& mark : marks) draw(picture, mark, letters);
  });
  if (!drawn) return fail(Errc::internal, 0, {}, "the marks could not be drawn");
  return copy;
}

}  // namespace moongate
