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
Unexpected invalid(std::string_view member, std::string_view why) {
  return fail(Errc::invalid_argument, 0, member, why);
}

bool within(int32_t value, int32_t first, int32_t last) noexcept {
  return value >= first && value <= last;
}

// The defaults of C are those of C++.
moongate_reader_options default_options() noexcept {
  moongate_reader_options options{};
  options.effort = static_cast<int32_t>(ReaderOptions{}.effort);
  return options;
}

Result<ReaderOptions> options_of(const moongate_reader_options& given) {
  ReaderOptions options;
  if (!within(given.effort, MOONGATE_EFFORT_FAST, MOONGATE_EFFORT_THOROUGH)) {
    return invalid("effort", "no such effort");
  }
  if (given.deadline_ms < 0 || given.max_symbols < 0 || given.threads < 0) {
    return invalid("options", "a number is negative");
  }
  if (given.formats == nullptr && given.format_count > 0) return invalid("formats", "is NULL");
  options.effort = static_cast<Effort>(given.effort);
  options.deadline_ms = given.deadline_ms;
  options.max_symbols = given.max_symbols;
  options.threads = std::max(given.threads, 1);
  for (std::size_t i = 0; i < given.format_count; ++i) {
    if (!within(given.formats[i], MOONGATE_FORMAT_QR_CODE, MOONGATE_FORMAT_DATA_MATRIX)) {
      return invalid("formats", "no such format");
    }
    options.formats.push_back(static_cast<SymbolFormat>(given.formats[i]));
  }
  return options;
}

moongate_status read(moongate_reader& reader, const ImageView& view, moongate_read_result** out,
                     moongate_error* error) {
  auto read = reader.reader.read(view);
  if (!read) return report(error, read.error());
  auto made = std::make_unique<moongate_read_result>();
  made->symbols.reserve(read->symbols.size());
  for (Symbol& symbol : read->symbols) made->symbols.push_back({std::move(symbol)});
  made->result = std::move(*read);
  made->width = view.width;
  made->height = view.height;
  *out = made.release();
  return MOONGATE_OK;
}

// Decodes with `decode` and reads what that gives.
template <class Decode>
moongate_status read_decoded(moongate_reader* reader, Decode decode, moongate_read_result** out,
                             moongate_error* error) {
  const auto image = decode(reader->limits);
  return image ? read(*reader, image->view(), out, error) : report(error, image.error());
}

}  // namespace
}  // namespace moongate::c

moongate_status moongate_reader_new(const moongate_reader_options* options, moongate_reader** out,
                                    moongate_error* error) {
  return c::guarded(error, [&] {
    if (out == nullptr || (options != nullptr && !c::is_sized(options))) {
      return c::report(error, Errc::invalid_argument, "out is NULL or struct_size is not set");
    }
    auto given = c::default_options();
    if (options != nullptr) given = c::read_struct(options, given);
    auto read = c::options_of(given);
    if (!read) return c::report(error, read.error());
    moongate::ImageLimits limits;
    if (given.max_pixels > 0) limits.max_pixels = given.max_pixels;
    moongate_reader made{moongate::Reader(std::move(*read)), limits};
    *out = std::make_unique<moongate_reader>(std::move(made)).release();
    return moongate_status{MOONGATE_OK};
  });
}

void moongate_reader_free(moongate_reader* reader) { delete reader; }

moongate_status moongate_reader_read_pixels(moongate_reader* reader, const moongate_image* image,
                                            moongate_read_result** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (reader == nullptr || out == nullptr) {
      return c::report(error, Errc::invalid_argument, "reader or out is NULL");
    }
    const auto view = c::view_of(image);
    return view ? c::read(*reader, *view, out, error) : c::report(error, view.error());
  });
}

moongate_status moongate_reader_read_encoded(moongate_reader* reader, const void* bytes,
                                             size_t size, moongate_read_result** out,
                                             moongate_error* error) {
  return c::guarded(error, [&] {
    if (reader == nullptr || out == nullptr || (bytes == nullptr && size > 0)) {
      return c::report(error, Errc::invalid_argument, "reader, bytes or out is NULL");
    }
    const auto* const first = static_cast<const std::uint8_t*>(bytes);
    const auto decode = [&](auto limits) { return moongate::decode_image({first, size}, limits); };
    return c::read_decoded(reader, decode, out, error);
  });
}

moongate_status moongate_reader_read_file(moongate_reader* reader, const char* path,
                                          moongate_read_result** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (reader == nullptr || path == nullptr || out == nullptr) {
      return c::report(error, Errc::invalid_argument, "reader, path or out is NULL");
    }
    const auto decode = [&](auto limits) { return moongate::load_image(path, limits); };
    return c::read_decoded(reader, decode, out, error);
  });
}
