#include "negative_symbols.hpp"

#include <array>
#include <opencv2/imgproc.hpp>

#include "reader/print.hpp"

namespace moongate::bench {

namespace {

std::string digits(Random& random, int count) {
  std::string text;
  while (count-- > 0) text += static_cast<char>(between(random, '0', '9'));
  return text;
}

/// An EAN's digits with the one that checks them.
std::string checked(std::string text) {
  int sum = 0;
  for (std::size_t i = 0; i < text.size(); ++i)
    sum += (text[i] - '0') * ((text.size() - i) % 2 == 1 ? 3 : 1);
  return text + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string text_for(SymbolFormat format, Random& random) {
  if (format == SymbolFormat::ean_13)
    return checked(std::to_string(between(random, 1, 9)) + digits(random, 11));
  if (format == SymbolFormat::ean_8) return checked(digits(random, 7));
  return format == SymbolFormat::codabar ? "A" + digits(random, 10) + "B" : digits(random, 12);
}

/// A page with one symbol in it.
Picture printed(SymbolFormat format, Random& random) {
  Picture picture;
  picture.text = text_for(format, random);
  const Image print = test::print(picture.text, format, between(random, 2, 4));
  Image page = test::paper(kSize.width, kSize.height);
  test::paste(page, print, 10, 10);
  picture.pixels = cv::Mat(kSize, CV_8U, page.pixels.data()).clone();
  return picture;
}

}  // namespace

int between(Random& random, int least, int most) {
  return std::uniform_int_distribution<int>(least, most)(random);
}

cv::Mat tilted(const cv::Mat& picture, Random& random) {
  const auto shake = [&](float x, float y) {
    return cv::Point2f(x + static_cast<float>(between(random, -25, 25)),
                       y + static_cast<float>(between(random, -25, 25)));
  };
  const float w = static_cast<float>(kSize.width);
  const float h = static_cast<float>(kSize.height);
  const std::array<cv::Point2f, 4> from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
  const std::array<cv::Point2f, 4> to{{shake(0, 0), shake(w, 0), shake(w, h), shake(0, h)}};
  cv::Mat out;
  cv::warpPerspective(picture, out, cv::getPerspectiveTransform(from.data(), to.data()), kSize,
                      cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(255));
  cv::GaussianBlur(out, out, {}, between(random, 4, 12) / 10.0);
  return out;
}

Picture other_symbology(Random& random) {
  using enum SymbolFormat;
  constexpr std::array kFormats{aztec, data_matrix, pdf417,  code_128,
                                itf,   code_39,     codabar, code_93};
  Picture picture = printed(kFormats[random() % kFormats.size()], random);
  picture.pixels = tilted(picture.pixels, random);
  return picture;
}

Picture bars_in_part(Random& random) {
  using enum SymbolFormat;
  constexpr std::array kFormats{code_128, code_39, codabar, code_93, ean_13, ean_13, ean_8};
  Picture picture = printed(kFormats[random() % kFormats.size()], random);
  const int at = between(random, 60, kSize.width - 60);
  const int slant = between(random, -60, 60);
  const int end = random() % 2 == 0 ? kSize.width : at + between(random, 5, 60);
  const std::array<cv::Point, 4> glare{{{at, 0}, {end, 0}, {end + slant, 200}, {at + slant, 200}}};
  cv::fillConvexPoly(picture.pixels, glare.data(), 4, cv::Scalar(255));
  picture.pixels = tilted(picture.pixels, random);
  return picture;
}

}  // namespace moongate::bench
