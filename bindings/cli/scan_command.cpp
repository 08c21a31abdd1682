// moongate scan: pictures in, what their codes are and what to do with them out.
#include <algorithm>
#include <filesystem>
#include <new>

#include "classifier_options.hpp"
#include "command.hpp"
#include "in_order.hpp"
#include "json_lines.hpp"
#include "output.hpp"
#include "progress.hpp"
#include "scan.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

namespace fs = std::filesystem;

// What one picture leaves behind: its pixels are gone before the next is loaded.
struct Report {
  std::string out;
  std::string talk;
  Tally tally;
};

Report report_of(const Scan& scan, const ScanOptions& options) {
  Report report;
  report.tally = tally_of(scan);
  report.out = options.json ? scan_line(scan, options.secrets()) : scan_table(scan, options);
  if (scan.not_drawn) report.talk = describe(scan.name + ": annotated copy", *scan.not_drawn);
  return report;
}

Report report_of(const std::string& name, const Error& error, const ScanOptions& options) {
  Report report;
  report.tally.failed = true;
  if (options.json) report.out = picture_error(name, error);
  if (!options.json) report.talk = describe(name, error);
  return report;
}

// Where the annotated copy of a picture goes: the file that was named, or a place in that folder.
std::string annotated_path(const ScanOptions& options, const PictureList& list,
                           const Picture& picture) {
  if (options.annotate.empty()) return {};
  std::error_code ignored;
  const bool folder =
      list.from_folder || list.pictures.size() > 1 || fs::is_directory(options.annotate, ignored);
  if (!folder) return options.annotate;
  return (fs::path(options.annotate) / (picture.relative + ".png")).string();
}

class Work {
 public:
  Work(const ScanOptions& options, const PictureList& list) : options_(options), list_(list) {}

  // One of these runs in each thread, with a reader of its own.
  auto worker() const {
    return [this, scanner = std::make_shared<Scanner>(options_)](std::size_t index) {
      const Picture& picture = list_.pictures[index];
      try {
        return report(*scanner, picture);
      } catch (const std::bad_alloc&) {  // of this picture; the next may be smaller
        return report_of(picture.path, {Errc::no_memory, 0, {}, "memory ran out"}, options_);
      } catch (...) {  // whatever it is, the other pictures are read
        return report_of(picture.path, {Errc::internal, 0, {}, "a defect of this program"},
                         options_);
      }
    };
  }

 private:
  Report report(Scanner& scanner, const Picture& picture) const {
    const auto scan = scanner.scan(picture, annotated_path(options_, list_, picture));
    return scan ? report_of(*scan, options_) : report_of(picture.path, scan.error(), options_);
  }

  const ScanOptions& options_;
  const PictureList& list_;
};

// The labels of annotated copies are in the language asked for where a font can draw it.
void choose_labels(ScanOptions& options) {
  options.label_language = options.language();
  if (options.annotate.empty() || options.label_language == Language::en) return;
  const auto font = find_label_font(options.font);
  if (font) {
    options.font = *font;
    return;
  }
  say(describe("labels are in English", font.error()));
  options.label_language = Language::en;
}

int scan(const ScanOptions& typed) {
  Output output;
  ScanOptions options = typed;
  options.colour = output.colour();
  int status = kUsage;
  auto known = read(options.classifier_paths, status);
  if (!known) return status;
  options.known = std::move(*known);
  choose_labels(options);
  const PictureList list = list_pictures(options.paths);
  Progress progress(list.from_folder ? list.pictures.size() : 0);
  Tally tally;
  const Work work(options, list);
  const auto make_worker = [&work] { return work.worker(); };
  const auto deliver = [&](std::size_t index, const Report& report) {
    progress.clear();
    if (!report.out.empty()) output.line(report.out);
    output.flush();
    if (!report.talk.empty()) say(report.talk);
    tally.add(report.tally);
    progress.show(index + 1);
    return !output.broken();
  };
  in_order<Report>(list.pictures.size(), options.jobs, make_worker, deliver);
  tally.failed |= output.broken();
  return tally.status();
}

constexpr const char* kText =
    "Read every code in pictures (PNG, JPEG, WebP, GIF, BMP, PNM), say whose they are and what to "
    "do "
    "with them. Folders are searched with their subfolders.";

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (std::int32_t i = 1;; ++i) {
    const auto name = to_string(static_cast<SymbolFormat>(i));
    if (name.empty()) return names;
    names.emplace_back(name);
  }
}

constexpr int kMost = 1'000'000;
constexpr int kMostThreads = 256;

CLI::Option* add_number(CLI::App& command, const char* name, int& value, CLI::Range range,
                        const char* text) {
  return command.add_option(name, value, text)->check(range.description(""))->type_name("N");
}

void add_reading(CLI::App& command, ScanOptions& options) {
  command
      .add_option("--effort", options.effort, "How hard to try: fast, balanced (default), thorough")
      ->check(choice_of({"fast", "balanced", "thorough"}))
      ->type_name("EFFORT");
  add_number(command, "--deadline", options.deadline_ms, CLI::Range(0, kMost),
             "Milliseconds for one picture, decoding included; what was found until then is kept "
             "(default: 10000; 0: none)")
      ->type_name("MS");
  command
      .add_option(
          "--formats", options.formats,
          "Formats to look for, separated by commas, such as qr_code,code_128 (default: all but "
          "aztec_rune, dx_film_edge and telepen; with effort fast of the linear ones code_128, "
          "ean_13, ean_8, upc_a, upc_e and itf)")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->check(choice_of(format_names()))
      ->type_name("LIST");
  command.add_flag("--ean-add-ons", options.ean_add_ons,
                   "Read the two or five digits beside an EAN or UPC symbol, too, behind its own");
  command
      .add_option("--charset", options.charset,
                  "Character set of texts that nothing tells of, such as windows-1251 (default: a "
                  "guess)")
      ->check(not_empty())
      ->type_name("NAME");
  command
      .add_option("--region", options.region,
                  "Look in this part of each picture alone, in pixels: LEFT,TOP,WIDTH,HEIGHT")
      ->delimiter(',')
      ->expected(4)
      ->allow_extra_args(false)
      ->check(CLI::Range(0, kMost).description(""))
      ->type_name("PART");
  add_number(command, "--max", options.max_symbols, CLI::Range(0, kMost),
             "Stop after N codes in a picture (0: none)");
  add_number(command, "--threads", options.threads, CLI::Range(1, kMostThreads),
             "Threads for one picture");
  add_number(command, "--jobs", options.jobs, CLI::Range(1, kMostThreads),
             "Pictures at once; answers keep their order");
}

}  // namespace

void add_scan(CLI::App& app, Run& run) {
  auto options = std::make_shared<ScanOptions>();
  CLI::App& command = add_command(app, run, "scan", kText, options, scan);
  command.add_flag("--json", options->json, "Write one JSON object a picture");
  add_reading(command, *options);
  command
      .add_option("--annotate", options->annotate,
                  "Write a copy with the codes marked; a folder when several pictures are scanned")
      ->check(not_empty())
      ->type_name("OUT.png");
  command
      .add_option("--font", options->font,
                  "Font file for Chinese labels on that copy (default: one that the system has)")
      ->check(not_empty())
      ->type_name("FILE");
  command.add_flag("--reveal", options->reveal, kRevealText);
  add_rules_and_keys(command, options->classifier_paths);
  add_context(command, options->context);
  add_language(command, options->lang);
  add_words(command, "PATH", options->paths, "Picture or folder; - is standard input")->required();
}

}  // namespace moongate::cli
