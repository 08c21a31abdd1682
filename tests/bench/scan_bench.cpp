// Reads pictures with ZXing-C++ as it comes and with every effort of the Reader, on the same pixels
// in the same run, and prints one line of JSON a picture and engine. run.py makes the tables.
//
// usage: scan_bench [--deadline MS] [--engines NAME,...] [--tune NAME=VALUE]... [--cpu REPEATS]
//                   [--copies KIND,...] [--frames] PICTURE...
//        scan_bench --list-tuning
// A picture with a .txt beside it (labels.hpp) counts as labelled; labels that a symbol covers are
// "read". --cpu gives the least CPU time of some repeats instead of the time by the clock. --copies
// reads changed copies of each picture (copies.hpp) instead of the picture itself. --frames adds
// frames without symbols (frames.hpp). --tune changes a value of the cascade for engines whose name
// ends in "_tuned" (tuning.hpp; as in --engines balanced,balanced_tuned).
#include <ZXing/ReadBarcode.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "copies.hpp"
#include "cpu_time.hpp"
#include "frames.hpp"
#include "labels.hpp"
#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"
#include "reader/cascade.hpp"
#include "reader/stages/stage_table.hpp"
#include "tuning_values.hpp"

namespace {

using namespace moongate;
using bench::Labelled;
namespace fs = std::filesystem;

using Read = std::function<std::vector<Quad>(const ImageView&)>;

struct Engine {
  std::string name;
  Read read;
};

struct Plan {
  int deadline_ms = 0;
  int cpu_repeats = 0;  // 0 = time by the clock
  std::vector<std::string> engines{"zxing", "fast", "balanced", "thorough"};
  std::vector<std::string> tuning;
  std::vector<std::string> copies;
  bool frames = false;
  std::vector<fs::path> pictures;
};

std::vector<Quad> read_with_zxing(const ImageView& view, const ZXing::ReaderOptions& options) {
  const bool gray = view.format == PixelFormat::gray;
  const ZXing::ImageView pixels(view.data, view.width, view.height,
                                gray ? ZXing::ImageFormat::Lum : ZXing::ImageFormat::RGB);
  std::vector<Quad> quads;
  for (const auto& barcode : ZXing::ReadBarcodes(pixels, options)) {
    Quad quad;
    for (std::size_t i = 0; i < 4; ++i) {
      const auto p = barcode.position()[i];
      quad[i] = {static_cast<float>(p.x), static_cast<float>(p.y)};
    }
    quads.push_back(quad);
  }
  return quads;
}

std::vector<Quad> corners_of(const Result<ReadResult>& result) {
  std::vector<Quad> quads;
  if (!result) return quads;
  for (const Symbol& symbol : result->symbols) quads.push_back(symbol.corners);
  return quads;
}

Read reader_with(Effort effort, int deadline_ms, const reader::Tuning& tuning) {
  ReaderOptions options;
  options.effort = effort;
  options.deadline_ms = deadline_ms;
  return [options, tuning, gray = std::make_shared<cv::Mat>()](const ImageView& view) {
    return corners_of(reader::read_picture(view, options, tuning, *gray));
  };
}

Read zxing_for(ZXing::BarcodeFormats formats) {
  return [options = ZXing::ReaderOptions().formats(std::move(formats))](const ImageView& view) {
    return read_with_zxing(view, options);
  };
}

/// Returns nothing for a name that is none.
Read reading(const std::string& name, int deadline_ms, const reader::Tuning& tuning) {
  if (name == "zxing") return zxing_for({});
  if (name == "zxing_qr") return zxing_for(ZXing::BarcodeFormat::QRCode);
  for (const Effort effort : {Effort::fast, Effort::balanced, Effort::thorough})
    for (const bool tuned : {false, true})
      if (name == std::string(to_string(effort)) + (tuned ? "_tuned" : ""))
        return reader_with(effort, deadline_ms, tuned ? tuning : reader::Tuning());
  return {};
}

double clock_ms(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
      .count();
}

void measure(const Labelled& picture, const std::string& folder, const std::string& file,
             const Engine& engine, int cpu_repeats) {
  std::vector<Quad> symbols;
  const auto work = [&] { symbols = engine.read(picture.image.view()); };
  const double ms = cpu_repeats > 0 ? bench::least_cpu_ms(cpu_repeats, work) : clock_ms(work);
  std::printf(
      "{\"category\":\"%s\",\"image\":\"%s\",\"engine\":\"%s\",\"ms\":%.3f,\"symbols\":%zu,"
      "\"labels\":%zu,\"read\":%d}\n",
      folder.c_str(), file.c_str(), engine.name.c_str(), ms, symbols.size(), picture.labels.size(),
      bench::count_read(picture.labels, symbols));
}

void measure(const fs::path& path, const Plan& plan, const std::vector<Engine>& engines) {
  const auto image = load_image(path);
  if (!image) return;
  const Labelled original{*image, bench::labels_of(path)};
  const auto folder = path.parent_path().filename().string();
  const auto file = path.filename().string();
  const auto see = [&](const Labelled& picture, const std::string& category) {
    for (const Engine& engine : engines) measure(picture, category, file, engine, plan.cpu_repeats);
  };
  if (plan.copies.empty()) see(original, folder);
  for (const std::string& kind : plan.copies)
    see(bench::copy_of(original, kind), folder + "/" + kind);
}

std::vector<std::string> split(const std::string& list) {
  std::vector<std::string> names;
  std::istringstream stream(list);
  for (std::string name; std::getline(stream, name, ',');) names.push_back(name);
  return names;
}

Plan plan_of(int argc, char** argv) {
  Plan plan;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--frames") {
      plan.frames = true;
      continue;
    }
    if (!argument.starts_with("--") || i + 1 == argc) {
      plan.pictures.emplace_back(argument);
      continue;
    }
    const std::string value = argv[++i];
    if (argument == "--deadline") {
      plan.deadline_ms = std::atoi(value.c_str());
      plan.engines = {"thorough"};
    }
    if (argument == "--engines") plan.engines = split(value);
    if (argument == "--tune") plan.tuning.push_back(value);
    if (argument == "--cpu") plan.cpu_repeats = std::atoi(value.c_str());
    if (argument == "--copies") plan.copies = split(value);
  }
  return plan;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string(argv[1]) == "--list-tuning") {
    for (const std::string& line : bench::defaults()) std::puts(line.c_str());
    for (const reader::Stage& stage : reader::stages())
      std::printf("without=%s\n", std::string(stage.name).c_str());
    return 0;
  }
  const Plan plan = plan_of(argc, argv);
  reader::Tuning tuning;
  for (const std::string& assignment : plan.tuning)
    if (const auto wrong = bench::set(tuning, assignment); !wrong.empty())
      return std::fprintf(stderr, "%s\n", wrong.c_str()), 2;
  std::vector<Engine> engines;
  for (const std::string& name : plan.engines) {
    engines.push_back({name, reading(name, plan.deadline_ms, tuning)});
    if (!engines.back().read) return std::fprintf(stderr, "no engine %s\n", name.c_str()), 2;
  }
  for (const std::string& kind : plan.copies)
    if (!bench::is_copy(kind)) return std::fprintf(stderr, "no copy %s\n", kind.c_str()), 2;
  for (const fs::path& picture : plan.pictures) measure(picture, plan, engines);
  if (!plan.frames) return 0;
  for (const bench::Frame& frame : bench::frames())
    for (const Engine& engine : engines)
      measure({frame.image, {}}, "frames", frame.name, engine, plan.cpu_repeats);
}
