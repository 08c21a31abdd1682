#include "scan.hpp"

#include <algorithm>
#include <chrono>

#include "files.hpp"
#include "names.hpp"
#include "picture_json.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kLargestFile = std::size_t{256} << 20U;

Effort effort_of(std::string_view name) noexcept {
  for (const Effort effort : {Effort::fast, Effort::thorough}) {
    if (name == to_string(effort)) return effort;
  }
  return Effort::balanced;
}

ReaderOptions reader_options(const ScanOptions& options) {
  ReaderOptions out;
  out.effort = effort_of(options.effort);
  out.deadline_ms = options.deadline_ms;
  out.max_symbols = options.max_symbols;
  out.threads = options.threads;
  out.ean_add_ons = options.ean_add_ons;
  out.fallback_charset = options.charset;
  for (const std::string& name : options.formats) out.formats.push_back(symbol_format(name));
  return out;
}

Policy policy_of(const ScanOptions& options) {
  Policy policy;
  policy.context = context_of(options.context);
  policy.language = options.language();
  return policy;
}

using Clock = std::chrono::steady_clock;

/// What is left of a deadline, at least a millisecond; 0 where there is none.
int left_of(int deadline_ms, Clock::time_point start) {
  if (deadline_ms == 0) return 0;
  const auto spent =
      std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count();
  return static_cast<int>(std::max<std::int64_t>(deadline_ms - spent, 1));
}

struct Rgb {
  std::uint8_t red, green, blue;
};

constexpr Rgb kClean{104, 32, 186};  // no wallet prints in violet
constexpr Rgb kUnclean{205, 40, 40};
constexpr Rgb kNoPayment{80, 90, 110};

Rgb colour_of(const PaymentCode& code) {
  if (!is_clean(code)) return kUnclean;
  return code.ecosystem == "none" ? kNoPayment : kClean;
}

// "Alipay: payment 12.34 CNY"
std::string label_of(const PaymentCode& code, Language language) {
  std::string label = whose(code, language);
  label += language == Language::zh ? "：" : ": ";
  label += kind_words(code.kind, language);
  if (code.amount) label += ' ' + code.amount->value + ' ' + code.amount->currency;
  return label;
}

Mark mark_of(const Symbol& symbol, const PaymentCode& code, bool reveal, Language language) {
  Mark mark;
  mark.corners = symbol.corners;
  mark.label = label_of(code, language);
  const Rgb colour = colour_of(code);
  mark.red = colour.red;
  mark.green = colour.green;
  mark.blue = colour.blue;
  mark.cover = code.sensitive && !reveal;
  return mark;
}

Region region_of(const ScanOptions& options) {
  const auto& it = options.region;
  return it.empty() ? Region{} : Region{it[0], it[1], it[2], it[3]};
}

json::PictureAnswer picture_answer(const Scan& scan) {
  return {scan.name, scan.width, scan.height, &scan.read, scan.codes, &scan.resolution};
}

}  // namespace

Scanner::Scanner(const ScanOptions& options)
    : options_(options),
      reader_(reader_options(options)),
      classifier_(options.known),
      router_(policy_of(options)) {}

Result<Scan> Scanner::scan(const Picture& picture, const std::string& annotated) {
  if (picture.error) return fail(*picture.error);
  const auto start = Clock::now();
  const auto bytes = read_file(picture.path, kLargestFile);
  if (!bytes) return fail(bytes.error());
  const auto image = decode_image(*bytes, {.deadline_ms = left_of(options_.deadline_ms, start)});
  if (!image) return fail(image.error());
  auto read = reader_.read_image(
      *image, {.region = region_of(options_), .deadline_ms = left_of(options_.deadline_ms, start)});
  if (!read) return fail(read.error());

  Scan scan;
  scan.name = picture.path;
  scan.width = image->width;
  scan.height = image->height;
  scan.read = std::move(*read);
  answer(scan);
  if (!annotated.empty()) scan.not_drawn = draw(image->view(), scan, annotated);
  return scan;
}

void Scanner::answer(Scan& scan) const {
  const Observation seen{.conflict = scan.read.conflict, .cut_short = scan.read.cut_short};
  for (const Symbol& symbol : scan.read.symbols) {
    scan.codes.push_back(classifier_.classify(symbol.payload));
    scan.answers.push_back(router_.route({&scan.codes.back(), 1}, seen));
  }
  if (!scan.codes.empty()) scan.resolution = router_.route(scan.codes, seen);
}

std::optional<Error> Scanner::draw(const ImageView& image, const Scan& scan,
                                   const std::string& path) const {
  std::vector<Mark> marks;
  for (std::size_t i = 0; i < scan.codes.size(); ++i) {
    marks.push_back(
        mark_of(scan.read.symbols[i], scan.codes[i], options_.reveal, options_.label_language));
  }
  const auto drawn = annotate(image, marks, options_.font);
  if (!drawn) return drawn.error();
  const auto png = encode_png(drawn->view());
  if (!png) return png.error();
  return write_file(path, *png);
}

bool is_conflict(const Scan& scan) { return json::is_conflict(picture_answer(scan)); }

std::string scan_line(const Scan& scan, Secrets secrets) {
  return json::picture_line(picture_answer(scan), secrets);
}

Tally tally_of(const Scan& scan) {
  Tally tally;
  tally.failed = scan.not_drawn.has_value();
  tally.found = !scan.codes.empty() || !scan.read.hints.empty();
  tally.unclean = is_conflict(scan) || !scan.read.errors.empty() ||
                  !std::all_of(scan.codes.begin(), scan.codes.end(), is_clean);
  return tally;
}

}  // namespace moongate::cli
