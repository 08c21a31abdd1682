// The picture at the head of the README, painted flat and then photographed: two stickers that no
// single wallet reads, side by side on the post of a car park's barrier.
#include <opencv2/imgproc.hpp>

#include "catalogue.hpp"
#include "light.hpp"
#include "place.hpp"

namespace samples {
namespace {

const cv::Size kPicture{1600, 1200};
const cv::Size kSticker{560, 760};
constexpr int kCorner = 36;
const Colour kGreen{26, 173, 90};
const Colour kBlue{22, 119, 255};
const Colour kNavy{24, 52, 104};

using Polygon = std::vector<cv::Point>;

void fill(cv::Mat& picture, const Polygon& polygon, const Colour& colour) {
  cv::fillPoly(picture, std::vector<Polygon>{polygon}, colour, cv::LINE_AA);
}

void paint_sky(cv::Mat& picture, int horizon) {
  const cv::Scalar top{118, 158, 205};
  const cv::Scalar low{244, 222, 196};
  for (int y = 0; y < horizon; ++y) {
    const double t = static_cast<double>(y) / horizon;
    picture.row(y).setTo(top * (1 - t) + low * t);
  }
}

void paint_hall(cv::Mat& picture, int horizon) {
  fill(picture, {{0, horizon - 260}, {620, horizon - 170}, {620, horizon + 8}, {0, horizon + 60}},
       {132, 126, 122});
  fill(picture,
       {{0, horizon - 290}, {640, horizon - 190}, {640, horizon - 166}, {0, horizon - 240}},
       {96, 92, 92});
  for (int i = 0; i < 5; ++i) {
    const int x = 40 + i * 120;
    const int top = horizon - 215 + i * 14;
    fill(picture,
         {{x, top}, {x + 84, top + 10}, {x + 84, horizon + 20 - 9 * i}, {x, horizon + 40 - 9 * i}},
         {70, 72, 80});
  }
}

void paint_trees(cv::Mat& picture, int horizon) {
  cv::RNG random(71);
  for (int i = 0; i < 90; ++i) {
    const int x = random.uniform(620, 1640);
    const int y = horizon - random.uniform(10, 150);
    const int shade = random.uniform(-18, 26);
    cv::circle(picture, {x, y}, random.uniform(26, 62),
               Colour(70 + shade, 98 + shade, 62 + shade / 2), cv::FILLED);
  }
}

void paint_ground(cv::Mat& picture, int horizon) {
  for (int y = horizon; y < picture.rows; ++y) {
    const double t = static_cast<double>(y - horizon) / (picture.rows - horizon);
    picture.row(y).setTo(cv::Scalar{140, 136, 132} * (1 - t) + cv::Scalar{84, 84, 88} * t);
  }
  for (int i = -2; i < 7; ++i) {  // bay lines, meeting at the vanishing point
    const int far = 560 + i * 90;
    const int near = -700 + i * 560;
    fill(picture, {{far, horizon + 70}, {far + 9, horizon + 70}, {near + 70, 1200}, {near, 1200}},
         {226, 224, 214});
  }
}

void paint_car(cv::Mat& picture, cv::Point at, double size, const Colour& body) {
  const auto p = [&](double x, double y) {
    return cv::Point(at.x + static_cast<int>(x * size), at.y + static_cast<int>(y * size));
  };
  cv::ellipse(picture, p(50, 62), {static_cast<int>(62 * size), static_cast<int>(9 * size)}, 0, 0,
              360, {52, 52, 56}, cv::FILLED, cv::LINE_AA);
  fill(picture, {p(0, 30), p(6, 26), p(94, 26), p(102, 36), p(102, 56), p(-2, 56)}, body);
  fill(picture, {p(16, 27), p(30, 4), p(72, 4), p(88, 27)}, body * 0.82);
  fill(picture, {p(24, 25), p(33, 8), p(50, 8), p(50, 25)}, {172, 190, 204});
  fill(picture, {p(54, 25), p(54, 8), p(70, 8), p(80, 25)}, {172, 190, 204});
  for (const double x : {20.0, 80.0}) {
    cv::circle(picture, p(x, 56), static_cast<int>(10 * size), {26, 26, 28}, cv::FILLED,
               cv::LINE_AA);
    cv::circle(picture, p(x, 56), static_cast<int>(5 * size), {150, 150, 154}, cv::FILLED,
               cv::LINE_AA);
  }
}

// A red and white arm across the lane.
void paint_barrier(cv::Mat& picture) {
  const cv::Point2f from(1500, 690);
  const cv::Point2f to(-40, 585);
  constexpr int kStripes = 16;
  for (int i = 0; i < kStripes; ++i) {
    const auto at = [&](double t, double offset) {
      const cv::Point2f p = from + (to - from) * static_cast<float>(t);
      return cv::Point(static_cast<int>(p.x), static_cast<int>(p.y + offset));
    };
    const double a = static_cast<double>(i) / kStripes;
    const double b = static_cast<double>(i + 1) / kStripes;
    const double thick = 30 - 10 * a;
    fill(picture, {at(a, 0), at(b, 0), at(b, thick), at(a, thick)},
         i % 2 == 0 ? Colour{206, 44, 40} : Colour{240, 238, 232});
  }
}

cv::Mat backdrop() {
  constexpr int kHorizon = 470;
  cv::Mat picture(kPicture, CV_8UC3);
  paint_sky(picture, kHorizon);
  paint_trees(picture, kHorizon);
  paint_hall(picture, kHorizon);
  paint_ground(picture, kHorizon);
  paint_car(picture, {90, 470}, 2.3, {176, 40, 44});
  paint_car(picture, {1310, 480}, 2.6, {222, 222, 226});
  picture = noise(picture, 10, 72);
  paint_barrier(picture);
  return blur(picture, 7);  // the lens is focused on the sign
}

cv::Mat code(const Expected& expected, const Colour& ring) {
  Look look;
  look.module = 12;
  look.quiet = 2;
  look.dark = {24, 26, 30};
  look.logo = 0.19;
  look.logo_colour = ring;
  return print(modules(expected.format, expected.payload, "ecLevel=H"), look);
}

cv::Mat sticker(const Expected& expected, const std::string& name, const Colour& colour) {
  cv::Mat out(kSticker, CV_8UC3, colour);
  write(out, name, {280, 74}, 46, kWhite, true);
  rounded_box(out, {40, 138, 480, 480}, 26, kWhite);
  lay_flat(out, code(expected, colour), {58, 156}, 444);
  write(out, "scan to pay for parking", {280, 702}, 25, kWhite, false);
  return out;
}

// Round corners: what lies outside them shows the board.
void stick(cv::Mat& board, const cv::Mat& picture, cv::Point at) {
  cv::Mat cover(kSticker, CV_8UC3, kBlack);
  rounded_box(cover, {{0, 0}, kSticker}, kCorner, kWhite);
  cv::extractChannel(cover, cover, 0);
  picture.copyTo(board(cv::Rect(at, kSticker)), cover > 127);
}

void paint_head(cv::Mat& board) {
  rounded_box(board, {14, 14, 1312, 270}, 40, kNavy);
  rounded_box(board, {70, 54, 190, 190}, 26, kWhite);
  write(board, "P", {165, 149}, 126, kNavy, true);
  write(board, "PAY HERE", {760, 112}, 70, kWhite, true);
  write(board, "before you drive to the barrier", {760, 212}, 34, {196, 212, 240}, false);
}

void paint_screws(cv::Mat& board) {
  for (const cv::Point screw : {cv::Point(46, 1132), {1294, 1132}, {46, 320}, {1294, 320}}) {
    cv::circle(board, screw, 13, {150, 152, 156}, cv::FILLED, cv::LINE_AA);
    cv::line(board, screw - cv::Point(8, 5), screw + cv::Point(8, 5), {96, 98, 102}, 4,
             cv::LINE_AA);
  }
}

cv::Mat board() {
  constexpr int kLeft = 80;
  constexpr int kRight = 700;
  constexpr int kTop = 340;
  cv::Mat out(1180, 1340, CV_8UC3, Colour(198, 200, 204));
  rounded_box(out, {12, 12, 1316, 1156}, 40, {244, 245, 246});
  for (const int x : {kLeft, kRight}) {
    rounded_box(out, {cv::Point(x + 7, kTop + 11), kSticker}, kCorner, {176, 178, 182});
  }
  out = blur(out, 5);
  stick(out, sticker(wechat_collect(), "WeChat Pay", kGreen), {kLeft, kTop});
  stick(out, sticker(alipay_collect(), "Alipay", kBlue), {kRight, kTop});
  paint_head(out);
  paint_screws(out);
  return out;
}

// Morning sun from the left, the shadow of a lamp post, a reflection on the varnish.
cv::Mat lit_board() {
  cv::Mat out = shadow(board(), {1500, 40}, {420, 1400}, 0.74, 90);
  out = shadow(out, {640, 1400}, {1720, 40}, 1.0, 90);
  out = glare(out, {300, 520}, 330, 44);
  return slope(out, 1.06, 0.9);
}

}  // namespace

cv::Mat parking_entrance() {
  cv::Mat picture = backdrop();
  const cv::Mat sign = lit_board();
  fill(picture, {{742, 960}, {862, 960}, {858, 1200}, {738, 1200}}, {112, 116, 122});
  fill(picture, {{822, 960}, {862, 960}, {858, 1200}, {818, 1200}}, {80, 82, 88});
  const Corners front{{{300, 130}, {1340, 222}, {1290, 1030}, {258, 1092}}};
  fill(picture, {{302, 131}, {1340, 223}, {1296, 170}, {236, 84}}, {150, 154, 160});  // top
  fill(picture, {{302, 131}, {259, 1092}, {192, 1010}, {236, 84}}, {104, 108, 116});  // side
  lay(picture, blur(sign, 0.9), front);
  return noise(blur(vignette(picture, 0.8), 0.6), 3.5, 73);
}

}  // namespace samples
