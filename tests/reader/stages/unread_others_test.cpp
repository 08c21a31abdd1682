#include <doctest/doctest.h>

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <string>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

constexpr std::string_view kNumber = "281234567890123456";

cv::Mat mat(Image& image) { return {image.height, image.width, CV_8U, image.pixels.data()}; }

std::string words(const ReadResult& result) {
  std::string found;
  for (const Hint& hint : result.hints)
    found += (found.empty() ? "" : ", ") + std::string(hint.kind) + " " + std::string(hint.why);
  return found;
}

// A Code 128 whose middle somebody has inked over, so that no row is right.
Image inked() {
  Image bars = print(kNumber, SymbolFormat::code_128, 3);
  mat(bars)(cv::Rect(bars.width / 2, 0, 14, bars.height)).setTo(cv::Scalar(0));
  return bars;
}

constexpr std::string_view kLongText =
    "synthetic data for a symbol of several columns and rows 0123456789 0123456789 0123456789";

// A PDF417 with a stroke across.
Image inked_pdf417() {
  Image symbol = print(kLongText, SymbolFormat::pdf417, 3);
  mat(symbol)(cv::Rect(symbol.width / 3, 0, symbol.width / 4, symbol.height)).setTo(cv::Scalar(0));
  return symbol;
}

// The part of a symbol that says what it is.
enum class Kept { border, core };

constexpr int kModule = 6;

// A symbol whose data are noise, and its finder pattern as it was.
Image scrambled(SymbolFormat format, Kept kept) {
  Image symbol = print("synthetic data for a symbol that nobody reads", format, kModule);
  cv::Mat gray = mat(symbol);
  cv::Mat dark;
  cv::findNonZero(gray < 128, dark);
  const cv::Rect whole = cv::boundingRect(dark);
  const cv::Rect inside(whole.tl() + cv::Point(kModule, kModule),
                        whole.size() - cv::Size(2 * kModule, 2 * kModule));
  constexpr int kCore = 11 * kModule;  // rings and mode message of a compact Aztec symbol
  const cv::Rect core(whole.x + (whole.width - kCore) / 2, whole.y + (whole.height - kCore) / 2,
                      kCore, kCore);
  cv::RNG random(5);
  for (int y = whole.y; y < whole.br().y; y += kModule)
    for (int x = whole.x; x < whole.br().x; x += kModule) {
      const bool keep = kept == Kept::border ? !inside.contains({x, y}) : core.contains({x, y});
      if (!keep)
        gray(cv::Rect(x, y, kModule, kModule)).setTo(cv::Scalar(random.uniform(0, 2) * 255));
    }
  return symbol;
}

Image on_paper(const Image& symbol, int left = 100, int top = 80) {
  Image image = paper(800, 500);
  paste(image, symbol, left, top);
  return image;
}

}  // namespace

TEST_CASE("unread others: bars that stand there and are not read are told") {
  const Image image = on_paper(inked());
  for (const Effort effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
    ReaderOptions options;
    options.effort = effort;
    const auto result = read(image, options);
    CHECK(result.symbols.empty());
    CHECK(words(result) == "unread_bar_code damaged");
  }
}

TEST_CASE("unread others: bars half out of the picture are cut off, a whole symbol is read") {
  const Image bars = print(kNumber, SymbolFormat::code_128, 3);
  CHECK(words(read(on_paper(bars, -120))) == "unread_bar_code cut_off");
  CHECK(words(read(on_paper(bars))).empty());
}

TEST_CASE("unread others: bars beside a symbol that was read do not stop a terminal") {
  Image image = on_paper(inked());
  paste(image, print("the one that is read"), 500, 250);
  const auto result = read(image);
  CHECK(texts(result) == std::set<std::string>{"the one that is read"});
  CHECK(words(result) == "unread_bar_code damaged");
  CHECK_FALSE(result.cut_short);
}

TEST_CASE("unread others: a Data Matrix that does not decode is told") {
  Image image = on_paper(scrambled(SymbolFormat::data_matrix, Kept::border));
  CHECK(words(read(image)) == "unread_data_matrix damaged");
  paste(image, print("the one that is read"), 500, 250);
  const auto result = read(image);
  CHECK(words(result) == "unread_data_matrix damaged");
  CHECK(result.cut_short);  // of two symbols one is half seen
}

TEST_CASE("unread others: a Data Matrix that runs out of the picture is cut off") {
  const Image symbol = print(kLongText, SymbolFormat::data_matrix, 6);
  CHECK(words(read(on_paper(symbol))).empty());
  const int half = symbol.width / 2;
  for (const cv::Point place :
       {cv::Point(800 - half, 80), {-half, 80}, {100, -half}, {100, 500 - half}}) {
    CAPTURE(place.x);
    CAPTURE(place.y);
    CHECK(words(read(on_paper(symbol, place.x, place.y))) == "unread_data_matrix cut_off");
  }
  Image image = on_paper(symbol, 100, -half);
  paste(image, print("the one that is read"), 500, 250);
  CHECK(read(image).cut_short);
}

TEST_CASE("unread others: an Aztec symbol whose mode message alone is right is told") {
  CHECK(words(read(on_paper(scrambled(SymbolFormat::aztec, Kept::core)))) ==
        "unread_aztec damaged");
}

TEST_CASE("unread others: a PDF417 that somebody has inked over is told") {
  Image image = on_paper(inked_pdf417());
  CHECK(words(read(image)) == "unread_pdf417 damaged");
  paste(image, print("the one that is read"), 500, 300);
  const auto result = read(image);
  CHECK(words(result) == "unread_pdf417 damaged");
  CHECK(result.cut_short);
}

TEST_CASE("unread others: a PDF417 that runs out of the picture is cut off, a whole one is read") {
  const Image symbol = print(kLongText, SymbolFormat::pdf417, 3);
  CHECK(words(read(on_paper(symbol))).empty());
  CHECK(words(read(on_paper(symbol, 800 - symbol.width / 2))) == "unread_pdf417 cut_off");
  CHECK(words(read(on_paper(symbol, 100, 500 - symbol.height / 2))) == "unread_pdf417 cut_off");
}

TEST_CASE("unread others: nothing is told where those formats are not asked for") {
  ReaderOptions options;
  options.formats = {SymbolFormat::qr_code};
  CHECK(words(read(on_paper(inked()), options)).empty());
  CHECK(words(read(on_paper(scrambled(SymbolFormat::data_matrix, Kept::border)), options)).empty());
  CHECK(words(read(on_paper(inked_pdf417()), options)).empty());
}

TEST_CASE("unread others: a fence is no bar code") {
  Image image = paper(800, 500);
  for (int x = 100; x < 700; x += 12) mat(image)(cv::Rect(x, 100, 6, 200)).setTo(cv::Scalar(0));
  CHECK(words(read(image)).empty());
}
