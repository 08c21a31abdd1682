// Reads pictures with ZXing-C++ as it comes and with every effort of the Reader, on the same pixels
// in the same run, and prints one line of JSON a picture and engine. run.py makes the tables.
//
// usage: scan_bench [--deadline MS] PICTURE...
// A picture with a .txt beside it (corner quadrilaterals, one code a line or after "SETS") counts
// as labelled; labels that a symbol covers are "read".
#include <ZXing/ReadBarcode.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"

namespace {

using namespace moongate;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

struct Outcome {
  std::vector<Quad> symbols;
  double ms = 0;
};

Point centre(const Quad& quad) {
  Point sum;
  for (const Point& p : quad) sum = {sum.x + p.x / 4, sum.y + p.y / 4};
  return sum;
}

bool inside(Point p, const Quad& quad) {
  bool hit = false;
  for (std::size_t i = 0, j = 3; i < 4; j = i++) {
    const Point a = quad[i];
    const Point b = quad[j];
    if ((a.y > p.y) == (b.y > p.y)) continue;
    if (p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) hit = !hit;
  }
  return hit;
}

std::vector<Quad> labels_of(const fs::path& picture) {
  std::ifstream file(fs::path(picture).replace_extension(".txt"));
  std::vector<Point> points;
  std::string line;
  while (std::getline(file, line)) {
    if (line.starts_with('#') || line.starts_with("SETS")) continue;
    std::istringstream numbers(line);
    for (Point p; numbers >> p.x >> p.y;) points.push_back(p);
  }
  std::vector<Quad> quads;
  for (std::size_t i = 0; i + 3 < points.size(); i += 4) {
    quads.push_back({points[i], points[i + 1], points[i + 2], points[i + 3]});
  }
  return quads;
}

int count_read(const std::vector<Quad>& labels, const std::vector<Quad>& symbols) {
  int read = 0;
  for (const Quad& label : labels) {
    for (const Quad& symbol : symbols) {
      if (!inside(centre(symbol), label) && !inside(centre(label), symbol)) continue;
      ++read;
      break;
    }
  }
  return read;
}

template <class Read>
Outcome timed(Read read) {
  const auto start = Clock::now();
  Outcome outcome{read(), 0};
  outcome.ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  return outcome;
}

ZXing::ImageFormat zxing_format(PixelFormat format) {
  return format == PixelFormat::gray ? ZXing::ImageFormat::Lum : ZXing::ImageFormat::RGB;
}

std::vector<Quad> read_with_zxing_default(const ImageView& view) {
  const ZXing::ImageView pixels(view.data, view.width, view.height, zxing_format(view.format));
  std::vector<Quad> quads;
  for (const auto& barcode : ZXing::ReadBarcodes(pixels)) {
    Quad quad;
    for (std::size_t i = 0; i < 4; ++i) {
      const auto p = barcode.position()[static_cast<int>(i)];
      quad[i] = {static_cast<float>(p.x), static_cast<float>(p.y)};
    }
    quads.push_back(quad);
  }
  return quads;
}

std::vector<Quad> read_with(Reader& reader, const ImageView& view) {
  std::vector<Quad> quads;
  const auto seen = reader.read(view);
  if (!seen) return quads;
  for (const Symbol& symbol : seen->symbols) quads.push_back(symbol.corners);
  return quads;
}

void print(const fs::path& picture, std::string_view engine, const Outcome& outcome,
           const std::vector<Quad>& labels) {
  std::printf(
      "{\"category\":\"%s\",\"image\":\"%s\",\"engine\":\"%.*s\",\"ms\":%.3f,\"symbols\":%zu,"
      "\"labels\":%zu,\"read\":%d}\n",
      picture.parent_path().filename().c_str(), picture.filename().c_str(),
      static_cast<int>(engine.size()), engine.data(), outcome.ms, outcome.symbols.size(),
      labels.size(), count_read(labels, outcome.symbols));
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<fs::path> pictures;
  int deadline_ms = 0;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--deadline" && i + 1 < argc) {
      deadline_ms = std::atoi(argv[++i]);
    } else {
      pictures.emplace_back(argv[i]);
    }
  }
  const auto reader = [&](Effort effort) {
    ReaderOptions options;
    options.effort = effort;
    options.deadline_ms = deadline_ms;
    return Reader(options);
  };
  Reader fast = reader(Effort::fast);
  Reader balanced = reader(Effort::balanced);
  Reader thorough = reader(Effort::thorough);
  for (const fs::path& picture : pictures) {
    const auto image = load_image(picture);
    if (!image) continue;
    const auto labels = labels_of(picture);
    const ImageView view = image->view();
    if (deadline_ms == 0) {
      print(picture, "zxing", timed([&] { return read_with_zxing_default(view); }), labels);
      print(picture, "fast", timed([&] { return read_with(fast, view); }), labels);
      print(picture, "balanced", timed([&] { return read_with(balanced, view); }), labels);
    }
    print(picture, "thorough", timed([&] { return read_with(thorough, view); }), labels);
  }
}
