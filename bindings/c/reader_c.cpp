#include <algorithm>
#include <optional>

#include "handles.hpp"
#include "picture_c.hpp"
#include "support.hpp"

using moongate::Errc;
using moongate::ImageView;
using moongate::ReaderOptions;
using moongate::Result;
using moongate::SymbolFormat;
namespace c = moongate::c;

namespace moongate::c {
namespace {

static_assert(MOONGATE_EFFORT_FAST == static_cast<int32_t>(Effort::fast));
static_assert(MOONGATE_EFFORT_BALANCED == static_cast<int32_t>(Effort::balanced));
static_assert(MOONGATE_EFFORT_THOROUGH == static_cast<int32_t>(Effort::thorough));

constexpr int32_t kMostThreads = 256;  // more is a mistake, not a machine

Unexpected invalid(std::string_view member, std::string_view why) {
  return fail(Errc::invalid_argument, 0, member, why);
}

bool within(int32_t value, int32_t first, int32_t last) noexcept {
  return value >= first && value <= last;
}

// Every format has a name and nothing else has one, so that a new format needs no change here.
bool is_format(int32_t value) noexcept {
  return value != MOONGATE_FORMAT_UNKNOWN && !to_string(static_cast<SymbolFormat>(value)).empty();
}

// The defaults of C are those of C++.
moongate_reader_options default_options() noexcept {
  moongate_reader_options options{};
  options.effort = static_cast<int32_t>(ReaderOptions{}.effort);
  return options;
}

// The first member that is out of its range.
std::optional<Error> fault_of(const moongate_reader_options& given) {
  const auto fault = [](std::string_view member, std::string_view why) {
    return invalid(member, why).error;
  };
  if (!within(given.effort, MOONGATE_EFFORT_FAST, MOONGATE_EFFORT_THOROUGH)) {
    return fault("effort", "no such effort");
  }
  if (given.deadline_ms < 0) return fault("deadline_ms", "is negative");
  if (given.max_symbols < 0) return fault("max_symbols", "is negative");
  if (!within(given.threads, 0, kMostThreads)) return fault("threads", "is not within 0 to 256");
  if (given.formats == nullptr && given.format_count > 0) return fault("formats", "is NULL");
  const auto* const end = given.formats + given.format_count;
  if (!std::all_of(given.formats, end, is_format)) return fault("formats", "no such format");
  return std::nullopt;
}

Result<ReaderOptions> options_of(const moongate_reader_options& given) {
  if (const auto fault = fault_of(given)) return fail(*fault);
  ReaderOptions options;
  options.effort = static_cast<Effort>(given.effort);
  options.deadline_ms = given.deadline_ms;
  options.max_symbols = given.max_symbols;
  options.threads = std::max(given.threads, 1);
  options.ean_add_ons = given.ean_add_ons != 0;
  options.fallback_charset = view(given.fallback_charset);
  for (std::size_t i = 0; i < given.format_count; ++i) {
    options.formats.push_back(static_cast<SymbolFormat>(given.formats[i]));
  }
  return options;
}

Result<ReadRequest> request_of(const moongate_read_request* given) {
  const auto read = read_options(given);
  if (!read) return fail(read.error());
  if (read->deadline_ms < 0) return invalid("deadline_ms", "is negative");
  if (read->width < 0 || read->height < 0) return invalid("region", "has a negative side");
  ReadRequest request;
  request.region = {read->left, read->top, read->width, read->height};
  request.deadline_ms = read->deadline_ms;
  if (read->stop != nullptr) request.stop = read->stop->source;
  return request;
}

moongate_status hand_out(Result<ReadResult> read, const ImageView& view, moongate_read_result** out,
                         moongate_error* error) {
  if (!read) return report(error, read.error());
  auto made = std::make_unique<moongate_read_result>();
  made->result = std::move(*read);
  made->symbols.reserve(made->result.symbols.size());
  for (const Symbol& symbol : made->result.symbols) made->symbols.push_back({&symbol});
  made->width = view.width;
  made->height = view.height;
  *out = made.release();
  return MOONGATE_OK;
}

// Decodes with `decode` and reads what that gives.
template <class Decode>
moongate_status read_decoded(moongate_reader* reader, Decode decode,
                             const moongate_read_request* asked, moongate_read_result** out,
                             moongate_error* error) {
  const auto request = request_of(asked);
  if (!request) return report(error, request.error());
  const auto image = decode(reader->limits);
  if (!image) return report(error, image.error());
  return hand_out(reader->reader.read_image(*image, *request), image->view(), out, error);
}

}  // namespace
}  // namespace moongate::c

moongate_status moongate_reader_new(const moongate_reader_options* options, moongate_reader** out,
                                    moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    const auto given = c::read_options(options, c::default_options());
    if (!given) return c::report(error, given.error());
    auto read = c::options_of(*given);
    if (!read) return c::report(error, read.error());
    moongate::ImageLimits limits;
    if (given->max_pixels > 0) limits.max_pixels = given->max_pixels;
    moongate_reader made{moongate::Reader(std::move(*read)), limits};
    *out = std::make_unique<moongate_reader>(std::move(made)).release();
    return moongate_status{MOONGATE_OK};
  });
}

void moongate_reader_free(moongate_reader* reader) { delete reader; }

moongate_status moongate_reader_read_pixels(moongate_reader* reader, const moongate_image* image,
                                            moongate_read_result** out, moongate_error* error) {
  return moongate_reader_read_pixels_with(reader, image, nullptr, out, error);
}

moongate_status moongate_reader_read_pixels_with(moongate_reader* reader,
                                                 const moongate_image* image,
                                                 const moongate_read_request* asked,
                                                 moongate_read_result** out,
                                                 moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"reader", reader}, {"out", out}})) return bad;
    const auto view = c::view_of(image);
    if (!view) return c::report(error, view.error());
    const auto request = c::request_of(asked);
    if (!request) return c::report(error, request.error());
    return c::hand_out(reader->reader.read(*view, *request), *view, out, error);
  });
}

moongate_status moongate_reader_read_encoded(moongate_reader* reader, const void* bytes,
                                             size_t size, moongate_read_result** out,
                                             moongate_error* error) {
  return moongate_reader_read_encoded_with(reader, bytes, size, nullptr, out, error);
}

moongate_status moongate_reader_read_encoded_with(moongate_reader* reader, const void* bytes,
                                                  size_t size, const moongate_read_request* asked,
                                                  moongate_read_result** out,
                                                  moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad =
        c::require(error, {{"reader", reader}, c::sized("bytes", bytes, size), {"out", out}});
    if (bad) return bad;
    const auto* const first = static_cast<const std::uint8_t*>(bytes);
    const auto decode = [&](auto limits) { return moongate::decode_image({first, size}, limits); };
    return c::read_decoded(reader, decode, asked, out, error);
  });
}

moongate_status moongate_reader_read_file(moongate_reader* reader, const char* path,
                                          moongate_read_result** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(error, {{"reader", reader}, {"path", path}, {"out", out}});
    if (bad) return bad;
    const auto decode = [&](auto limits) { return moongate::load_image(path, limits); };
    return c::read_decoded(reader, decode, nullptr, out, error);
  });
}

moongate_status moongate_stop_new(moongate_stop** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    *out = std::make_unique<moongate_stop>().release();
    return moongate_status{MOONGATE_OK};
  });
}

void moongate_stop_request(moongate_stop* stop) {
  if (stop != nullptr) stop->source.request_stop();
}

void moongate_stop_free(moongate_stop* stop) { delete stop; }
