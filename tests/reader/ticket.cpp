#include "reader/ticket.hpp"

#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "reader/print.hpp"

namespace moongate::test {

namespace {

constexpr int kFine = 8;     // pixels a module of the ticket before it is photographed
constexpr int kSharp = 3;    // pixels a side that make one of the photograph
constexpr int kMargin = 20;  // modules of paper around the bars
constexpr double kInk = 40;
constexpr double kPaper = 220;
constexpr double kDesk = 120;
constexpr double kRadians = CV_PI / 180;

/// One row of modules without quiet zone, a pixel each.
cv::Mat modules(const Ticket& ticket) {
  Image image = print(ticket.text, ticket.format, 1);
  const cv::Mat whole(image.height, image.width, CV_8U, image.pixels.data());
  const cv::Mat row = whole.row(image.height / 2);
  return row.colRange(cv::boundingRect(row < 128).x, cv::boundingRect(row < 128).br().x).clone();
}

void draw_streak(cv::Mat& paper, const cv::Rect& bars, Streak streak) {
  const auto line = [&](double x0, double y0, double x1, double y1, int width) {
    const auto at = [&](double x, double y) {
      return cv::Point(bars.x + cvRound(x * bars.width), bars.y + cvRound(y * bars.height));
    };
    cv::line(paper, at(x0, y0), at(x1, y1), cv::Scalar(kPaper), width, cv::LINE_AA);
  };
  if (streak == Streak::along_bars) line(0.31, -0.1, 0.31, 1.1, kFine / 3);
  if (streak == Streak::across_bars) line(-0.1, 0.45, 1.1, 0.55, 2 * kFine);
  if (streak == Streak::slanted) line(0, 0.1, 1, 0.9, 2 * kFine);
}

struct Paper {
  cv::Mat pixels;
  cv::Rect bars;
};

Paper printed(const Ticket& ticket) {
  const cv::Mat row = modules(ticket);
  const cv::Rect bars(kMargin * kFine, kMargin * kFine, row.cols * kFine,
                      ticket.bar_height * kFine);
  cv::Mat paper(bars.height + 2 * bars.y, bars.width + 2 * bars.x, CV_8U, cv::Scalar(kPaper));
  cv::Mat symbol;
  cv::resize(row, symbol, bars.size(), 0, 0, cv::INTER_NEAREST);
  symbol.convertTo(symbol, CV_8U, (kPaper - kInk) / 255, kInk);
  symbol.copyTo(paper(bars));
  draw_streak(paper, bars, ticket.streak);
  cv::putText(paper, "LANE 4  10:32", {bars.x, bars.br().y + 9 * kFine}, cv::FONT_HERSHEY_SIMPLEX,
              1.7, cv::Scalar(kInk), kFine);
  return {paper, bars};
}

/// From the middle of the paper, in modules, to the picture, in its pixels.
cv::Matx33d camera(const Ticket& ticket, double reach) {
  const double far = 3 * reach;  // modules from the paper to the lens
  const double turn = ticket.degrees * kRadians;
  const double lean = ticket.tilt * kRadians;
  const cv::Matx33d turned(std::cos(turn), -std::sin(turn), 0, std::sin(turn), std::cos(turn), 0, 0,
                           0, 1);
  // Depth grows to the right and down; the sides shrink by as much.
  const double shrink = std::cos(lean);
  const double depth = std::sin(lean) / far;
  const cv::Matx33d leant(shrink, 0, 0, 0, shrink, 0, depth, depth / 2, 1);
  const double middle = reach * ticket.module;
  const cv::Matx33d placed(ticket.module, 0, middle, 0, ticket.module, middle, 0, 0, 1);
  return placed * turned * leant;
}

Point seen(const cv::Matx33d& map, cv::Point2d p) {
  const cv::Vec3d q = map * cv::Vec3d(p.x, p.y, 1);
  return {static_cast<float>(q[0] / q[2]), static_cast<float>(q[1] / q[2])};
}

void add_noise(cv::Mat& gray, double deviation) {
  cv::Mat noise(gray.size(), CV_16S);
  cv::RNG(17).fill(noise, cv::RNG::NORMAL, 0, deviation);
  cv::add(gray, noise, gray, {}, CV_8U);
}

}  // namespace

Photograph photograph(const Ticket& ticket) {
  const Paper paper = printed(ticket);
  const double reach = 0.6 * std::hypot(paper.pixels.cols, paper.pixels.rows) / kFine;
  const cv::Matx33d map = camera(ticket, reach);
  const cv::Matx33d to_modules(1.0 / kFine, 0, -paper.pixels.cols / 2.0 / kFine, 0, 1.0 / kFine,
                               -paper.pixels.rows / 2.0 / kFine, 0, 0, 1);
  const cv::Matx33d larger(kSharp, 0, 0, 0, kSharp, 0, 0, 0, 1);
  const int side = cvCeil(2 * reach * ticket.module);
  Photograph photo;
  cv::Mat fine;
  cv::warpPerspective(paper.pixels, fine, larger * map * to_modules, cv::Size(side, side) * kSharp,
                      cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(kDesk));
  cv::resize(fine, photo.gray, {side, side}, 0, 0, cv::INTER_AREA);
  if (ticket.blur > 0) cv::GaussianBlur(photo.gray, photo.gray, {}, ticket.blur);
  add_noise(photo.gray, ticket.noise);
  const cv::Rect& bars = paper.bars;
  const std::array<cv::Point, 4> corners{
      bars.tl(), {bars.br().x, bars.y}, bars.br(), {bars.x, bars.br().y}};
  for (std::size_t i = 0; i < 4; ++i) photo.corners[i] = seen(map * to_modules, corners[i]);
  return photo;
}

const std::vector<LinearExample>& linear_examples() {
  using enum SymbolFormat;
  // UPC-A and UPC-E are read as the 13 digits of the GTIN (ISO/IEC 15420), DataBar as GS1 AI 01.
  static const std::vector<LinearExample> examples{
      {code_128, "281234567890123456", "281234567890123456"},
      {code_39, "PARK 42-A", "PARK 42-A"},
      {itf, "12345678901231", "12345678901231"},
      {ean_13, "4006381333931", "4006381333931"},
      {ean_8, "96385074", "96385074"},
      {upc_a, "036000291452", "0036000291452"},
      {upc_e, "01264904", "0012000006494"},
      {databar, "(01)09501101530003", "0109501101530003"},
      {codabar, "A40156781B", "A40156781B"},
      {code_93, "PARK 42-A", "PARK 42-A"},
  };
  return examples;
}

}  // namespace moongate::test
