// Measures what the whole Reader makes of pictures without the symbols it looks for: textures,
// other symbologies, and finder patterns around random modules.
//
// usage: negative_pictures [--effort fast|balanced|thorough] [PICTURES]      default balanced 1000
//
// Prints one line a kind of picture: pictures, false reads (any symbol but the one that is printed
// there), hints, which must be none where nothing like a symbol stands; then the 95 % upper bound
// of the share of pictures with a false read (3 / n when there is none: the rule of three).

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <string>
#include <string_view>

#include "moongate/reader.hpp"
#include "negative_symbols.hpp"

namespace {

using namespace moongate;
using namespace moongate::bench;

using Maker = Picture (*)(Random&);

cv::Mat uniform_noise(cv::Size size, Random& random) {
  cv::Mat noise(size, CV_8U);
  cv::RNG(random()).fill(noise, cv::RNG::UNIFORM, 0, 256);
  return noise;
}

Picture noise(Random& random) {
  Picture picture;
  const int grain = between(random, 1, 12);
  const auto small = uniform_noise({kSize.width / grain, kSize.height / grain}, random);
  const int how = random() % 2 == 0 ? cv::INTER_NEAREST : cv::INTER_CUBIC;
  cv::resize(small, picture.pixels, kSize, 0, 0, how);
  return picture;
}

Picture black_and_white(Random& random) {
  Picture picture = noise(random);
  cv::threshold(picture.pixels, picture.pixels, between(random, 80, 170), 255, cv::THRESH_BINARY);
  return picture;
}

Picture grating(Random& random) {
  Picture picture;
  const float across = static_cast<float>(between(random, 3, 120)) / 100;
  const float along = static_cast<float>(between(random, 3, 120)) / 100;
  const bool crossed = random() % 2 == 0;
  for (int y = 0; y < kSize.height; ++y) {
    for (int x = 0; x < kSize.width; ++x) {
      const float u = std::sin(static_cast<float>(x) * across);
      const float v = std::sin(static_cast<float>(y) * along);
      const float level = crossed ? u * v : u + v;
      picture.pixels.at<std::uint8_t>(y, x) = cv::saturate_cast<std::uint8_t>(128 + 100 * level);
    }
  }
  return picture;
}

Picture writing(Random& random) {
  Picture picture;
  const double size = between(random, 5, 15) / 10.0;
  for (int y = 20; y < kSize.height; y += cvRound(24 * size)) {
    std::string line;
    for (int i = 0; i < 60; ++i) line += static_cast<char>(between(random, '!', 'z'));
    cv::putText(picture.pixels, line, {5, y}, cv::FONT_HERSHEY_SIMPLEX, 0.7 * size, cv::Scalar(20),
                between(random, 1, 3), cv::LINE_AA);
  }
  return picture;
}

Picture squares_and_discs(Random& random) {
  Picture picture;
  for (int i = 0; i < 120; ++i) {
    const cv::Point at(between(random, 0, kSize.width), between(random, 0, kSize.height));
    const cv::Scalar level(between(random, 0, 255));
    const int radius = between(random, 3, 30);
    if (i % 2 == 0) cv::circle(picture.pixels, at, radius, level, cv::FILLED, cv::LINE_AA);
    if (i % 2 == 1) {
      cv::rectangle(picture.pixels, cv::Rect(at, cv::Size(radius, radius)), level, cv::FILLED);
    }
  }
  return picture;
}

void draw_finder(cv::Mat& picture, cv::Point corner, int module) {
  for (const int ring : {0, 1, 2}) {
    const int side = (7 - 2 * ring) * module;
    const cv::Point at = corner + cv::Point(ring * module, ring * module);
    cv::rectangle(picture, cv::Rect(at, cv::Size(side, side)), cv::Scalar(ring == 1 ? 255 : 0),
                  cv::FILLED);
  }
}

/// Modules that nobody wrote between three finder patterns and timing patterns.
Picture unwritten_qr(Random& random) {
  Picture picture;
  const int dimension = 17 + 4 * between(random, 1, 8);
  const int module = 300 / dimension;
  const cv::Point corner(between(random, 20, 120), between(random, 10, 40));
  for (int y = 0; y < dimension; ++y) {
    for (int x = 0; x < dimension; ++x) {
      const bool timing = x == 6 || y == 6;
      const bool dark = timing ? (x + y) % 2 == 0 : random() % 2 == 0;
      const cv::Point at = corner + module * cv::Point(x, y);
      const cv::Scalar level(dark ? 0 : 255);
      cv::rectangle(picture.pixels, cv::Rect(at, cv::Size(module, module)), level, cv::FILLED);
    }
  }
  const int far = (dimension - 7) * module;
  for (const cv::Point at : {cv::Point(0, 0), cv::Point(far, 0), cv::Point(0, far)}) {
    const cv::Rect place(corner + at - cv::Point(module, module), cv::Size(9, 9) * module);
    cv::rectangle(picture.pixels, place, cv::Scalar(255), cv::FILLED);
    draw_finder(picture.pixels, corner + at, module);
  }
  picture.pixels = tilted(picture.pixels, random);
  return picture;
}

/// Bars and spaces of random widths, which no symbology knows, turned anyhow.
Picture random_bars(Random& random) {
  cv::Mat label(kSize, CV_8U, cv::Scalar(255));
  const int module = between(random, 2, 4);
  const int widest = between(random, 2, 4);  // modules; 2 and 3 as in Code 39 and ITF
  const int right = kSize.width - between(random, 30, 150);
  bool dark = true;
  for (int x = 30; x < right; dark = !dark) {
    const int width = module * between(random, 1, widest);
    if (dark) cv::rectangle(label, {x, 120, width, between(random, 90, 100)}, cv::Scalar(20), -1);
    x += width;
  }
  Picture picture;
  const cv::Point2f middle(static_cast<float>(kSize.width) / 2,
                           static_cast<float>(kSize.height) / 2);
  const auto turn = cv::getRotationMatrix2D(middle, between(random, 0, 359), 0.75);
  cv::warpAffine(label, picture.pixels, turn, kSize, cv::INTER_AREA, cv::BORDER_CONSTANT,
                 cv::Scalar(255));
  picture.pixels = tilted(picture.pixels, random);
  return picture;
}

/// Slats a like space apart.
Picture fence(Random& random) {
  Picture picture;
  const int space = between(random, 5, 16);
  const int slat = between(random, 2, space - 2);
  for (int x = 0; x < kSize.width; x += space)
    cv::rectangle(picture.pixels, {x, 40, slat, 280}, cv::Scalar(between(random, 20, 60)), -1);
  for (const int y : {90, 260})
    cv::rectangle(picture.pixels, {0, y, kSize.width, 12}, cv::Scalar(40), cv::FILLED);
  picture.pixels = tilted(picture.pixels, random);
  return picture;
}

Picture keyboard(Random& random) {
  Picture picture;
  picture.pixels.setTo(30);
  const int key = between(random, 18, 40);
  for (int y = 10; y < kSize.height; y += key)
    for (int x = 5; x < kSize.width; x += key) {
      cv::rectangle(picture.pixels, {x, y, key - 4, key - 4}, cv::Scalar(70), cv::FILLED);
      const std::string letter(1, static_cast<char>(between(random, '0', 'Z')));
      cv::putText(picture.pixels, letter, {x + 3, y + key - 9}, cv::FONT_HERSHEY_SIMPLEX,
                  key / 50.0, cv::Scalar(230), 1, cv::LINE_AA);
    }
  picture.pixels = tilted(picture.pixels, random);
  return picture;
}

struct Kind {
  const char* name;
  Maker make;
  bool hinted = false;  ///< what looks like a symbol stands there, so that a hint is right
};

constexpr std::array<Kind, 11> kKinds{{{"noise", noise},
                                       {"black and white noise", black_and_white},
                                       {"gratings", grating},
                                       {"writing", writing},
                                       {"squares and discs", squares_and_discs},
                                       {"other symbologies", other_symbology, true},
                                       {"unwritten QR codes", unwritten_qr, true},
                                       {"random bars", random_bars, true},
                                       {"bars in part", bars_in_part, true},
                                       {"fences", fence},
                                       {"keyboards", keyboard}}};

struct Count {
  int pictures = 0;
  int false_reads = 0;
  int hints = 0;
};

void read(Reader& reader, const Picture& picture, Count& count) {
  const auto& pixels = picture.pixels;
  const auto result =
      reader.read({pixels.data, pixels.cols, pixels.rows, pixels.step, PixelFormat::gray});
  ++count.pictures;
  if (!result) return;
  for (const Symbol& symbol : result->symbols) {
    if (symbol.payload.text == picture.text) continue;
    ++count.false_reads;
    std::printf("  false: %.*s of %zu bytes, found by %.*s\n",
                static_cast<int>(to_string(symbol.payload.format).size()),
                to_string(symbol.payload.format).data(), symbol.payload.bytes.size(),
                static_cast<int>(symbol.found_by.size()), symbol.found_by.data());
  }
  count.hints += static_cast<int>(result->hints.size());
}

Effort effort_named(std::string_view name) {
  if (name == "fast") return Effort::fast;
  return name == "thorough" ? Effort::thorough : Effort::balanced;
}

}  // namespace

int main(int argc, char** argv) {
  int wanted = 1000;
  ReaderOptions options;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--effort" && i + 1 < argc) {
      options.effort = effort_named(argv[++i]);
    } else {
      wanted = std::atoi(argv[i]);
    }
  }
  Reader reader(options);
  Random random(18004);
  Count all;
  for (const Kind& kind : kKinds) {
    Count count;
    const int each =
        (wanted + static_cast<int>(kKinds.size()) - 1) / static_cast<int>(kKinds.size());
    for (int i = 0; i < each; ++i) read(reader, kind.make(random), count);
    std::printf("%-22s pictures %4d  false reads %d  hints %d\n", kind.name, count.pictures,
                count.false_reads, count.hints);
    all.pictures += count.pictures;
    all.false_reads += count.false_reads;
    if (!kind.hinted) all.hints += count.hints;
  }
  const double worst =
      all.false_reads == 0 ? 3 : all.false_reads + 2 * std::sqrt(all.false_reads + 1) + 2;
  std::printf("false reads %d, hints %d on %d pictures; 95 %% upper bound %.2g a picture\n",
              all.false_reads, all.hints, all.pictures, worst / all.pictures);
  return all.false_reads + all.hints == 0 ? 0 : 1;
}
