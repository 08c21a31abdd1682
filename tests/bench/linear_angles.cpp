// Measures at which module sizes, blurs, tilts and so on turned linear symbols are read.
//
// usage: linear_angles [--effort fast|balanced|thorough] [STEP]      default balanced, 45 degrees
//
// Prints one line a condition: percent of tickets read of each format, turned by STEP again and
// again, symbols that give another text, which must be none, and milliseconds a picture.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "moongate/reader.hpp"
#include "reader/ticket.hpp"

namespace {

using namespace moongate;
using test::Ticket;

struct Condition {
  const char* name;
  void (*set)(Ticket&);
};

constexpr Condition kConditions[]{
    {"module 1.3 pixels", [](Ticket& t) { t.module = 1.3; }},
    {"module 1.5 pixels", [](Ticket& t) { t.module = 1.5; }},
    {"module 1.75 pixels", [](Ticket& t) { t.module = 1.75; }},
    {"module 3 pixels", [](Ticket&) {}},
    {"module 9 pixels", [](Ticket& t) { t.module = 9; }},
    {"blur of 0.5 modules", [](Ticket& t) { t.blur = 1.5; }},
    {"blur of 0.6 modules", [](Ticket& t) { t.blur = 1.8; }},
    {"blur of 0.7 modules", [](Ticket& t) { t.blur = 2.1; }},
    {"tilt 30 degrees", [](Ticket& t) { t.tilt = 30; }},
    {"tilt 45 degrees", [](Ticket& t) { t.tilt = 45; }},
    {"noise 15 levels", [](Ticket& t) { t.noise = 15; }},
    {"noise 30 levels", [](Ticket& t) { t.noise = 30; }},
    {"streak along bars", [](Ticket& t) { t.streak = test::Streak::along_bars; }},
    {"streak across bars", [](Ticket& t) { t.streak = test::Streak::across_bars; }},
    {"streak aslant", [](Ticket& t) { t.streak = test::Streak::slanted; }},
    {"bars of 12 modules", [](Ticket& t) { t.bar_height = 12; }},
    {"bars of 6 modules", [](Ticket& t) { t.bar_height = 6; }},
};

struct Count {
  int pictures = 0;
  int read = 0;
  int wrong = 0;
  double ms = 0;
};

void read(Reader& reader, const Ticket& ticket, const std::string& expected, Count& count) {
  const auto gray = test::photograph(ticket).gray;
  const auto result = reader.read({gray.data, gray.cols, gray.rows, gray.step, PixelFormat::gray});
  ++count.pictures;
  if (!result) return;
  count.ms += result->elapsed_ms;
  bool hit = false;
  for (const Symbol& symbol : result->symbols) {
    hit |= symbol.payload.text == expected;
    count.wrong += symbol.payload.text != expected;
  }
  count.read += hit;
}

/// Prints a line; returns how many symbols were wrong.
int measure(Reader& reader, const Condition& condition, int step) {
  std::printf("%-20s", condition.name);
  Count all;
  for (const auto& example : test::linear_examples()) {
    Count count;
    for (int degrees = 0; degrees < 360; degrees += step) {
      Ticket ticket{.text = example.printed, .format = example.format};
      ticket.degrees = degrees;
      condition.set(ticket);
      read(reader, ticket, example.read, count);
    }
    std::printf("%9d", 100 * count.read / count.pictures);
    all.pictures += count.pictures;
    all.wrong += count.wrong;
    all.ms += count.ms;
  }
  std::printf("%7d%8.1f\n", all.wrong, all.ms / all.pictures);
  return all.wrong;
}

Effort effort_named(std::string_view name) {
  if (name == "fast") return Effort::fast;
  return name == "thorough" ? Effort::thorough : Effort::balanced;
}

}  // namespace

int main(int argc, char** argv) {
  int step = 45;
  ReaderOptions options;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--effort" && i + 1 < argc)
      options.effort = effort_named(argv[++i]);
    else
      step = std::max(std::atoi(argv[i]), 1);
  }
  Reader reader(options);
  std::printf("%-20s", "");
  for (const auto& example : test::linear_examples())
    std::printf("%9s", std::string(to_string(example.format)).c_str());
  std::puts("  wrong      ms");
  int wrong = 0;
  for (const Condition& condition : kConditions) wrong += measure(reader, condition, step);
  return wrong == 0 ? 0 : 1;
}
