// What pictures cost that were drawn to take long: CPU time of ZXing-C++ as it comes (all formats)
// and of a Reader without a deadline, and how late a Reader with one answers.
//
// usage: worst_cases [--size WxH] [--effort fast|balanced|thorough] [--deadline MS] [--stages]
//                    [--not-zxing] [KIND...]                    default 1920x1080, balanced, 200 ms
//
// One line a kind of hostile_kinds() whose name holds a KIND; then the worst of each figure.
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "cpu_time.hpp"
#include "hostile_pictures.hpp"
#include "moongate/reader.hpp"

namespace {

using namespace moongate;
using Clock = std::chrono::steady_clock;

struct Plan {
  int width = 1920;
  int height = 1080;
  Effort effort = Effort::balanced;
  int deadline_ms = 200;
  bool stages = false;
  bool zxing = true;
  std::vector<std::string> kinds;
};

/// What one picture took; times in ms.
struct Cost {
  double zxing = 0;
  double reader = 0;
  double late = 0;      ///< after the deadline
  double late_cpu = 0;  ///< the same in CPU time, which a busy machine leaves alone
  double ratio() const { return zxing > 0 ? reader / zxing : 0; }
};

double zxing_ms(const Image& image) {
  const ZXing::ImageView pixels(image.pixels.data(), image.width, image.height,
                                ZXing::ImageFormat::Lum);
  return bench::least_cpu_ms(1, [&] { ZXing::ReadBarcodes(pixels); });
}

void print_stages(const ReadResult& result) {
  for (const StageReport& stage : result.stages)
    std::printf("    %-24.*s%9.1f ms\n", static_cast<int>(stage.name.size()), stage.name.data(),
                stage.ms);
}

double reader_ms(const Image& image, const Plan& plan) {
  ReaderOptions options;
  options.effort = plan.effort;
  Reader reader(options);
  return bench::least_cpu_ms(1, [&] {
    const auto result = reader.read(image.view());
    if (plan.stages && result) print_stages(*result);
  });
}

void measure_deadline(const Image& image, const Plan& plan, Cost& cost) {
  ReaderOptions options;
  options.effort = plan.effort;
  options.deadline_ms = plan.deadline_ms;
  Reader reader(options);
  const auto start = Clock::now();
  const double cpu = bench::least_cpu_ms(1, [&] { (void)reader.read(image.view()); });
  const double ms = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  cost.late = ms - plan.deadline_ms;
  cost.late_cpu = cpu - plan.deadline_ms;
}

Cost measure(const std::string& kind, const Plan& plan) {
  const auto picture = bench::hostile_picture(kind, plan.width, plan.height);
  Cost cost;
  if (plan.zxing) cost.zxing = zxing_ms(picture.image);
  cost.reader = reader_ms(picture.image, plan);
  measure_deadline(picture.image, plan, cost);
  return cost;
}

void print(std::string_view name, const Cost& cost, double ratio) {
  std::printf("%-28.*s%10.0f%10.0f%8.2f%+10.0f%+10.0f\n", static_cast<int>(name.size()),
              name.data(), cost.zxing, cost.reader, ratio, cost.late, cost.late_cpu);
  std::fflush(stdout);
}

bool is_asked_for(const std::string& kind, const Plan& plan) {
  return plan.kinds.empty() ||
         std::any_of(plan.kinds.begin(), plan.kinds.end(), [&](const std::string& asked) {
           return kind.find(asked) != std::string::npos;
         });
}

Effort effort_named(std::string_view name) {
  if (name == "fast") return Effort::fast;
  return name == "thorough" ? Effort::thorough : Effort::balanced;
}

Plan plan_of(int argc, char** argv) {
  Plan plan;
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const bool more = i + 1 < argc;
    if (argument == "--size" && more)
      std::sscanf(argv[++i], "%dx%d", &plan.width, &plan.height);
    else if (argument == "--effort" && more)
      plan.effort = effort_named(argv[++i]);
    else if (argument == "--deadline" && more)
      plan.deadline_ms = std::atoi(argv[++i]);
    else if (argument == "--stages")
      plan.stages = true;
    else if (argument == "--not-zxing")
      plan.zxing = false;
    else
      plan.kinds.emplace_back(argument);
  }
  return plan;
}

}  // namespace

int main(int argc, char** argv) {
  const Plan plan = plan_of(argc, argv);
  std::printf("%-28s%10s%10s%8s%10s%10s\n", "ms", "zxing", "reader", "ratio", "late", "late CPU");
  Cost worst{0, 0, -1e9, -1e9};
  double ratio = 0;
  for (const std::string& kind : bench::hostile_kinds()) {
    if (!is_asked_for(kind, plan)) continue;
    const Cost cost = measure(kind, plan);
    print(kind, cost, cost.ratio());
    ratio = std::max(ratio, cost.ratio());
    worst.zxing = std::max(worst.zxing, cost.zxing);
    worst.reader = std::max(worst.reader, cost.reader);
    worst.late = std::max(worst.late, cost.late);
    worst.late_cpu = std::max(worst.late_cpu, cost.late_cpu);
  }
  print("worst", worst, ratio);
}
