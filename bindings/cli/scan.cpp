#include "scan.hpp"

#include <algorithm>

#include "files.hpp"
#include "names.hpp"
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
  for (const std::string& name : options.formats) out.formats.push_back(symbol_format(name));
  return out;
}

Policy policy_of(const ScanOptions& options) {
  Policy policy;
  policy.context = context_of(options.context);
  return policy;
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

Mark mark_of(const Symbol& symbol, const PaymentCode& code, bool reveal) {
  Mark mark;
  mark.corners = symbol.corners;
  mark.label = whose(code) + ": " + kind_words(code.kind);
  if (code.amount) mark.label += ' ' + code.amount->value + ' ' + code.amount->currency;
  const Rgb colour = colour_of(code);
  mark.red = colour.red;
  mark.green = colour.green;
  mark.blue = colour.blue;
  mark.cover = code.sensitive && !reveal;
  return mark;
}

}  // namespace

Scanner::Scanner(const ScanOptions& options)
    : options_(options), reader_(reader_options(options)), router_(policy_of(options)) {}

Result<Scan> Scanner::scan(const Picture& picture, const std::string& annotated) {
  if (picture.error) return fail(*picture.error);
  const auto bytes = read_file(picture.path, kLargestFile);
  if (!bytes) return fail(bytes.error());
  const auto image = decode_image(*bytes);
  if (!image) return fail(image.error());
  auto read = reader_.read(image->view());
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
    scan.codes.push_back(Classifier{}.classify(symbol.payload));
    scan.answers.push_back(router_.route({&scan.codes.back(), 1}, seen));
  }
  if (!scan.codes.empty()) scan.resolution = router_.route(scan.codes, seen);
}

std::optional<Error> Scanner::draw(const ImageView& image, const Scan& scan,
                                   const std::string& path) const {
  std::vector<Mark> marks;
  for (std::size_t i = 0; i < scan.codes.size(); ++i) {
    marks.push_back(mark_of(scan.read.symbols[i], scan.codes[i], options_.reveal));
  }
  const auto drawn = annotate(image, marks);
  if (!drawn) return drawn.error();
  const auto png = encode_png(drawn->view());
  if (!png) return png.error();
  return write_file(path, *png);
}

bool is_conflict(const Scan& scan) {
  return scan.read.conflict ||
         (!scan.codes.empty() && scan.resolution.decision == Decision::conflict);
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
